import { compactScene, yDomain } from '@cairn/charts';
import type { NetworkHomeQuery } from '@cairn/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { valueWords } from '../../app/words/value-words.js';
import { SceneMarks } from '../../ui/chart/scene-marks.js';
import { useWidth } from '../../ui/chart/use-width.js';
import { Icon } from '../../ui/icon.js';
import { IconArrowRight } from '../../ui/icons.js';
import { SignalBadge } from '../../ui/signal-badge.js';

type Newest = NonNullable<NonNullable<NetworkHomeQuery['learning']>['newest']>;
type Taught = NetworkHomeQuery['recentLearning']['edges'][number]['node'];

/** What a team learned last and the newest summary, each in one sentence, and the way to all of them. */
export function LearnedBlock({ newest, taught }: { newest: Newest | null; taught: Taught | null }) {
  const { t } = useTranslation('learning');
  const { slug } = useNetwork();
  return (
    <section className="block" aria-labelledby="learned">
      <h2 className="label" id="learned">{t('home.learned')}</h2>
      {taught ? <TaughtLast taught={taught} /> : null}
      {newest ? (
        <>
          <p className="lg b">{newest.measureName}</p>
          <p className="lg">{newest.withheld ? t('withheld') : newest.sentence}</p>
          {newest.line ? <LearnedLine line={newest.line} type={newest.type} /> : null}
          <p className="seehow"><Link className="link" to="/n/$slug/learning" params={{ slug }}>{t('home.seeHow')} <Icon of={IconArrowRight} /></Link></p>
        </>
      ) : null}
      {newest || taught ? null : <p className="muted">{t('home.learnedNone')}</p>}
    </section>
  );
}

function TaughtLast({ taught }: { taught: Taught }) {
  const { t } = useTranslation('learning');
  const { slug } = useNetwork();
  const { districtName: district, ideaTitle: idea, decision, learned } = taught;
  return (
    <div className="taughtlast">
      <p className="lg b">{t('home.taught', { district, idea, decision: t(`home.taughtDecision.${decision}`) })}</p>
      <p className="lg">{learned || t('tests.noLesson')}</p>
      <p className="seehow"><Link className="link" to="/n/$slug/learning" params={{ slug }} hash="taught">{t('home.seeTests')} <Icon of={IconArrowRight} /></Link></p>
    </div>
  );
}

function LearnedLine({ line, type }: { line: NonNullable<Newest['line']>; type: Newest['type'] }) {
  const { ref, width } = useWidth<HTMLDivElement>(320);
  const scene = compactScene({ ...line, hidden: line.values.map(() => false), domain: yDomain(line.values.filter((value) => value != null)), alt: '', width, height: 72 });
  return (
    <div ref={ref} className="learnedline">
      <SceneMarks scene={scene} without="words" />
      <div className="row between g2"><SignalBadge signal={line.signal} /><span className="b num">{valueWords(line.last, type)}</span></div>
    </div>
  );
}
