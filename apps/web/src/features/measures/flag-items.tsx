import { Menu } from '@mantine/core';
import type { AnnotationPartsFragment } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { MenuLink } from '../../ui/menu-link.js';
import type { ChartEvent } from './chart-events.js';
import { FlagLetter } from './flag-letter.js';

export type OnNote = ((note: AnnotationPartsFragment) => void) | undefined;

/** What stands behind one flag of a chart: the way to each test, and each note to open. */
export function FlagItems({ events, onNote }: { events: readonly ChartEvent[]; onNote: OnNote }) {
  return events.map((event) => <FlagItem key={event.key} event={event} onNote={onNote} />);
}

function FlagItem({ event, onNote }: { event: ChartEvent; onNote: OnNote }) {
  const { t } = useTranslation(['charts', 'common']);
  const { slug } = useNetwork();
  const { note, cycleId, sentence } = event;
  const letter = <FlagLetter of={event} />;
  if (cycleId) return <MenuLink to="/n/$slug/tests/$cycleId" params={{ slug, cycleId }} leftSection={letter}>{sentence}</MenuLink>;
  return (
    <>
      <Menu.Item leftSection={letter} disabled={!note?.canEdit || !onNote} onClick={() => note && onNote?.(note)} aria-label={note?.canEdit ? `${t('note.change')}: ${sentence}` : sentence} className="flagtext">
        {sentence}{note?.by ? <span className="sm faint"> {t('note.by', { name: note.by })}</span> : null}
      </Menu.Item>
      {note?.link ? <NoteLink link={note.link} /> : null}
    </>
  );
}

function NoteLink({ link: { kind, id, title } }: { link: NonNullable<AnnotationPartsFragment['link']> }) {
  const { t } = useTranslation('charts');
  const { slug } = useNetwork();
  const words = t('note.open', { title });
  switch (kind) {
    case 'CYCLE': return <MenuLink to="/n/$slug/tests/$cycleId" params={{ slug, cycleId: id }}>{words}</MenuLink>;
    case 'IDEA': return <MenuLink to="/n/$slug/ideas/$ideaId" params={{ slug, ideaId: id }}>{words}</MenuLink>;
    case 'SESSION': return <MenuLink to="/n/$slug/sessions/$sessionId" params={{ slug, sessionId: id }}>{words}</MenuLink>;
  }
}
