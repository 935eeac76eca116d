import { Button } from '@mantine/core';
import type { AnnotationFlag } from '@cairn/charts';
import { Link } from '@tanstack/react-router';
import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { dayWords } from '../../app/words/dates.js';
import { menuOnDemand } from '../../ui/menu-on-demand.js';
import type { ChartEvent } from './chart-events.js';
import type { OnNote } from './flag-items.js';
import { FlagLetter } from './flag-letter.js';

const FlagMenu = menuOnDemand(() => import('./flag-items.js').then(({ FlagItems }) => FlagItems));

/** A target on each flag of a chart: it leads to the test, or opens what it stands for. */
export function ChartFlags({ flags, events, onNote }: { flags: readonly AnnotationFlag[]; events: readonly ChartEvent[]; onNote?: OnNote }) {
  return flags.map(({ indexes, x, y }) => {
    const here = indexes.flatMap((index) => events[index] ?? []);
    const place = { left: x - TARGET / 2, top: y - TARGET / 2, width: TARGET, height: TARGET };
    const [only] = here;
    if (!only) return null;
    return here.length === 1 && only.cycleId ? <TestFlag key={only.key} cycleId={only.cycleId} event={only} place={place} /> : <OpenFlag key={only.key} events={here} place={place} onNote={onNote} />;
  });
}

// WCAG 2.2, 2.5.8: larger than the flag it lies on.
const TARGET = 24;

function TestFlag({ event, cycleId, place }: { event: ChartEvent; cycleId: string; place: CSSProperties }) {
  const { slug } = useNetwork();
  return <Link className="chartflag" to="/n/$slug/tests/$cycleId" params={{ slug, cycleId }} style={place} aria-label={event.sentence} title={event.sentence} />;
}

function OpenFlag({ events, place, onNote }: { events: readonly ChartEvent[]; place: CSSProperties; onNote: OnNote }) {
  const { t } = useTranslation('charts');
  const [first] = events;
  const name = events.length === 1 && first ? first.sentence : t('marks.together', { count: events.length, from: dayWords(first?.date ?? ''), to: dayWords(events.at(-1)?.date ?? '') });
  return (
    <FlagMenu
      position="bottom"
      width={320}
      dropdownClass="flagmenu"
      items={{ events, onNote }}
      button={<button type="button" className="chartflag" style={place} aria-label={name} title={name} />}
    />
  );
}

// As many as a phone shows beside the chart they belong to.
const FEW = 5;

/** The same events as a list, the newest first, for a phone and for print; the older ones on request, and always on paper. */
export function EventList({ events }: { events: readonly ChartEvent[] }) {
  const { t } = useTranslation('charts');
  const { slug } = useNetwork();
  const [all, showAll] = useState(false);
  if (events.length === 0) return null;
  return (
    <div className="marklist sm">
      <ul aria-label={t('note.list')}>
        {[...events].reverse().map((event, place) => (
          <li key={event.key} className={place >= FEW && !all ? 'older' : undefined}>
            <FlagLetter of={event} />
            {event.cycleId ? <Link to="/n/$slug/tests/$cycleId" params={{ slug, cycleId: event.cycleId }}>{event.sentence}</Link> : <span>{event.sentence}</span>}
          </li>
        ))}
      </ul>
      {events.length > FEW && !all ? <Button variant="subtle" size="compact-sm" className="no-print" onClick={() => showAll(true)}>{t('marks.all', { count: events.length })}</Button> : null}
    </div>
  );
}
