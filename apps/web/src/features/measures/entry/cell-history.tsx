import { CellHistoryDocument } from '@cairn/contracts';
import { Button, Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryFor } from '../../../app/graphql/queries.js';
import { useNetwork } from '../../../app/network-context.js';
import { QueryView } from '../../../app/pages/query-view.js';
import { momentWords } from '../../../app/words/dates.js';
import { PageSkeleton } from '../../../ui/skeleton.js';
import type { EntryMeasure } from './entry-values.js';
import { useEntryWords } from './entry-words.js';

interface CellHistoryProps { seriesId: string; periodStart: string; label: string; measure: Pick<EntryMeasure, 'type' | 'per'> }

/** A button that opens the history of one point: who changed it, when, from what to what and why. For readers of raw cells. */
export function CellHistory({ label, ...cell }: CellHistoryProps) {
  const { t } = useTranslation(['entry', 'common']);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type="button" variant="subtle" size="compact-sm" className="start no-print" aria-label={t('history.openOf', { label })} onClick={() => setOpen(true)}>{t('history.open')}</Button>
      <Drawer opened={open} onClose={() => setOpen(false)} title={t('history.title', { label })} closeButtonProps={{ 'aria-label': t('common:close') }}>
        {open ? <Changes {...cell} /> : null}
      </Drawer>
    </>
  );
}

function Changes({ seriesId, periodStart, measure }: Omit<CellHistoryProps, 'label'>) {
  const { t } = useTranslation(['entry', 'common']);
  const { slug } = useNetwork();
  const words = useEntryWords(measure);
  const query = useQuery(queryFor(CellHistoryDocument, { seriesId, periodStart }, slug));
  return (
    <QueryView query={query} waiting={<PageSkeleton label={t('common:loading')} />}>
      {({ cellHistory }) => (cellHistory.length === 0 ? <p className="muted">{t('history.none')}</p> : (
        <ol className="changes">
          {cellHistory.map(({ id, at, by, file, reason, undone, from, to }) => {
            const before = from ? words.cell(from) : '';
            const after = to ? words.cell(to) : '';
            const what = from && to ? t('history.change', { from: before, to: after }) : from ? t('history.removed', { from: before }) : to ? t('history.added', { to: after }) : t('history.addedUnknown');
            return (
              <li key={id}>
                <b className="b">{what}</b>
                {reason ? <p>{reason}</p> : null}
                <p className="sm muted">{file ? t('history.file', { by, file }) : by}, {momentWords(at)}{undone ? `. ${t('history.undone')}.` : ''}</p>
              </li>
            );
          })}
        </ol>
      ))}
    </QueryView>
  );
}
