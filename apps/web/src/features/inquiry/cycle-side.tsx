import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { momentWords } from '../../app/words/dates.js';
import type { CycleView } from './cycle-view.js';

/** Beside a test: its ramp, how sound it is, and what happened when. */
export function CycleSide({ cycle }: { cycle: CycleView }) {
  return (
    <aside className="stack loose cycleside">
      {cycle.ramp.length > 1 ? <Ramp cycle={cycle} /> : null}
      <Fidelity cycle={cycle} />
      <Timeline cycle={cycle} />
    </aside>
  );
}

function Ramp({ cycle }: { cycle: CycleView }) {
  const { t } = useTranslation('inquiry');
  const { slug } = useNetwork();
  return (
    <section>
      <h2 className="label">{t('ramp.title')}</h2>
      <ol className="plainlist sm">
        {cycle.ramp.map(({ id, number, stage, decision }) => (
          <li key={id}>
            {id === cycle.id ? <b>{t('page.cycle', { number })}</b> : <Link to="/n/$slug/tests/$cycleId" params={{ slug, cycleId: id }}>{t('page.cycle', { number })}</Link>}{' '}
            <span className="faint">{id === cycle.id ? t('ramp.now') : decision ? t(`decision.${decision}`) : t(`stage.${stage}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Fidelity({ cycle }: { cycle: CycleView }) {
  const { t } = useTranslation('inquiry');
  const met = cycle.fidelity.filter((mark) => mark.met).length;
  return (
    <section>
      <h2 className="label">{t('fidelity.title', { met, all: cycle.fidelity.length })}</h2>
      <ul className="pebblelist sm">
        {cycle.fidelity.map((mark) => (
          <li key={mark.item} className={mark.met ? 'met' : ''}>{t(`fidelity.${mark.item}`)}<span className="sr">: {t(mark.met ? 'fidelity.met' : 'fidelity.open')}</span></li>
        ))}
      </ul>
    </section>
  );
}

function Timeline({ cycle }: { cycle: CycleView }) {
  const { t } = useTranslation('inquiry');
  return (
    <section>
      <h2 className="label">{t('timeline.title')}</h2>
      <ol className="plainlist sm">
        <li>{t('timeline.made')} <span className="faint">{momentWords(cycle.createdAt)}</span></li>
        {cycle.steps.map(({ id, from, to, at, by, reason }) => (
          <li key={id}>
            {from === 'STUDYING' && to === 'RUNNING' ? t('timeline.again') : t(`timeline.to.${to}`)}{' '}
            <span className="faint">{[momentWords(at), by?.name].filter(Boolean).join(', ')}</span>
            {reason ? <p className="muted">{reason}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
