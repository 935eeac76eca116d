import { sharedDomain, smallMultipleScene } from '@cairn/charts';
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
import { chartModel } from '../measures/chart-model.js';
import { pooledPoints } from '../measures/pooled-points.js';

type Learning = NonNullable<NetworkHomeQuery['learning']>;
type Taught = NetworkHomeQuery['recentLearning']['edges'][number]['node'];

/** What a team learned last and the newest summary, each in one sentence, and the way to all of them. */
export function LearnedBlock({ learning, taught }: { learning: Learning | null; taught: Taught | null }) {
  const { t } = useTranslation('learning');
  const { slug } = useNetwork();
  const newest = newestOf(learning);
  return (
    <section className="block" aria-labelledby="learned">
      <h2 className="label" id="learned">{t('home.learned')}</h2>
      {taught ? <TaughtLast taught={taught} /> : null}
      {newest ? (
        <>
          <p className="lg b">{newest.measure.name}</p>
          <p className="lg">{newest.withheld ? t('withheld') : newest.sentence}</p>
          {newest.withheld ? null : <LearnedLine learned={newest} />}
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

function newestOf(learning: Learning | null) {
  const reported = (learning?.measures ?? []).filter((learned) => learned.districtsReporting > 0);
  // One with a figure over all districts has a line to show.
  const hasLine = ({ latest }: Learning['measures'][number]) => Number(latest?.value != null);
  return reported.sort((a, b) => hasLine(b) - hasLine(a) || b.updatedAt.localeCompare(a.updatedAt))[0];
}

function LearnedLine({ learned }: { learned: Learning['measures'][number] }) {
  const { ref, width } = useWidth<HTMLDivElement>(320);
  const { measure, periods } = learned;
  const { cells: points, reading } = chartModel(pooledPoints(periods, measure.grain), { ...measure, setting: measure.chartSetting });
  if (points.every((point) => point.value === null)) return null;
  const scene = smallMultipleScene({ points, reading, width, height: 72, domain: sharedDomain([{ points }]), format: () => '' });
  const last = points.findLast((point) => point.value !== null)?.value;
  return (
    <div ref={ref} className="learnedline">
      <SceneMarks scene={scene} without="words" />
      <div className="row between g2"><SignalBadge signal={reading.signal} /><span className="b num">{last == null ? null : valueWords(last, measure.type)}</span></div>
    </div>
  );
}
