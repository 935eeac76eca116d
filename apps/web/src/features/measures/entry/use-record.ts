import { CellHistoryDocument, DuePointsDocument, EntryPointsDocument, EntrySheetDocument, LeadingSeriesDocument, MeasureDocument, MeasureLinesDocument, type RecordPointsMutation, RecordPointsDocument, SeriesDocument, UndoEntryDocument } from '@cairn/contracts';
import type { PointFault } from '@cairn/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../app/forms/use-act.js';
import { useUndo } from '../../../app/forms/use-undo.js';
import { keyOf } from '../../../app/graphql/queries.js';
import { useNetwork } from '../../../app/network-context.js';
import { toast } from '../../../ui/toast.js';

export type RecordedEntry = Extract<RecordPointsMutation['recordPoints'], { __typename: 'PointEntry' }>;

/** What shows points, to be asked again. */
export function useRefreshPoints(): () => void {
  const queries = useQueryClient();
  const { slug } = useNetwork();
  return () => {
    for (const document of [EntrySheetDocument, EntryPointsDocument, DuePointsDocument, CellHistoryDocument, SeriesDocument, LeadingSeriesDocument, MeasureLinesDocument, MeasureDocument]) {
      void queries.invalidateQueries({ queryKey: keyOf(document, slug) });
    }
  };
}

/** Takes an entry back from wherever it is offered. */
export function useUndoEntry(): (id: string) => void {
  const { t } = useTranslation('entry');
  const refresh = useRefreshPoints();
  const undo = useUndo(UndoEntryDocument, () => {
    toast(t('undone'));
    refresh();
  });
  return (id) => undo({ id });
}

/** Saves points; a toast says so and offers to take them back. */
export function useRecord(onSaved: (entry: RecordedEntry) => string, onFaults: (faults: PointFault[]) => void) {
  const { t } = useTranslation('common');
  const { slug } = useNetwork();
  const refresh = useRefreshPoints();
  const undo = useUndoEntry();
  return useAct(RecordPointsDocument, {
    network: slug,
    onError: ({ code, details }) => {
      const { faults } = details as { faults?: PointFault[] };
      if (code !== 'BAD_USER_INPUT' || !faults) return false;
      onFaults(faults);
      return true;
    },
    onDone: ({ recordPoints: entry }) => {
      if (entry.__typename !== 'PointEntry') return;
      toast(onSaved(entry), { label: t('undo'), act: () => undo(entry.id) });
      refresh();
    },
  });
}
