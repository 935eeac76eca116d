import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { PartTrouble } from '../../app/pages/part-trouble.js';
import { WaitingLink } from './waiting-link.js';
import type { Waiting } from './waiting.js';

interface WaitingProps {
  waiting: readonly Waiting[];
  /** Questions whose answers belong here: without one of them it is not said that nothing waits. */
  parts: ComponentProps<typeof PartTrouble>['queries'];
}

/** What waits for the reader: the first one large, two more below, and an end to it. */
export function WaitingBlock({ waiting: [first, ...more], parts }: WaitingProps) {
  const { t } = useTranslation('learning');
  const unknown = parts.some(({ data, error }) => data === undefined && error);
  return (
    <section className="block" aria-labelledby="waiting">
      <h2 className="label" id="waiting">{t('home.waiting')} {first ? <span>{more.length + 1}</span> : null}</h2>
      {first ? <div className="first"><WaitingLink waiting={first} first /></div> : null}
      {more.length > 0 ? <ul>{more.map((waiting, index) => <li key={index} className="todo"><WaitingLink waiting={waiting} /></li>)}</ul> : null}
      <PartTrouble queries={parts} what={t('home.unknown')} />
      {unknown ? null : <p className={first ? 'sm faint rest' : 'muted'}>{first ? t('home.rest') : t('home.restEmpty')}</p>}
    </section>
  );
}
