import { RemoveTrackerDocument, SaveMeasureAsTrackerDocument } from '@cairn/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { useUndo } from '../../app/forms/use-undo.js';
import { useNetwork } from '../../app/network-context.js';
import { toast } from '../../ui/toast.js';
import { useRefreshTrackers, useTrackerPlaces } from './tracker-keys.js';

/** Saves a measure as a tracker in one tap, seen by the own organization at first. `save` is null for whoever may not. */
export function useSaveAsTracker(measure: { id: string }): { save: (() => void) | null; problem: string | null } {
  const { t } = useTranslation(['measures', 'common']);
  const { slug } = useNetwork();
  const { canCreate } = useTrackerPlaces();
  const navigate = useNavigate();
  const refresh = useRefreshTrackers();
  const takeBack = useUndo(RemoveTrackerDocument, ({ removeTracker }) => {
    refresh();
    toast(t('asTracker.undone', { name: removeTracker.name }));
    void navigate({ to: '/n/$slug/measures/$measureId', params: { slug, measureId: measure.id } });
  });
  const saving = useAct(SaveMeasureAsTrackerDocument, {
    network: slug,
    onDone: ({ saveMeasureAsTracker: saved }) => {
      if (saved.__typename !== 'Tracker') return;
      refresh();
      toast(t('asTracker.done', { name: saved.name }), { label: t('common:undo'), act: () => takeBack({ id: saved.id }) });
      void navigate({ to: '/n/$slug/trackers/$trackerId', params: { slug, trackerId: saved.id } });
    },
  });
  return { save: canCreate ? () => saving.act({ input: { measureId: measure.id, visibility: 'OWNER' } }) : null, problem: saving.problem };
}
