import { InstallTrackerDocument, UninstallTrackerDocument } from '@cairn/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asRequestError } from '../../app/graphql/errors.js';
import { useOperation } from '../../app/graphql/use-operation.js';
import { refusedIn } from '../../app/forms/refused.js';
import { useUndo } from '../../app/forms/use-undo.js';
import { useNetwork } from '../../app/network-context.js';
import { refusalWords } from '../../app/words/refusal-words.js';
import { useTroubleWords } from '../../app/words/trouble-words.js';
import { toast } from '../../ui/toast.js';
import { useRefreshTrackers } from './tracker-keys.js';

/** A tracker of the network by its id, or one of ours by its key. */
export interface TrackerSource { trackerId?: string; ready?: string }
/** A team, or the own organization when `teamId` is null. */
export interface InstallPlace { teamId: string | null; name: string }
/** The name is taken in that place; what it could be called. */
export interface TakenName { place: InstallPlace; name: string; suggestion: string }

/** Makes a measure of a tracker and goes there; the toast takes it back. */
export function useInstall(source: TrackerSource) {
  const { t } = useTranslation(['trackers', 'common']);
  const { slug } = useNetwork();
  const words = useTroubleWords();
  const navigate = useNavigate();
  const refresh = useRefreshTrackers();
  const [taken, setTaken] = useState<TakenName | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const operation = useOperation(InstallTrackerDocument, slug);
  const back = { to: '/n/$slug/trackers/$trackerId', params: { slug, trackerId: source.trackerId ?? source.ready ?? '' } } as const;
  const takeBack = useUndo(UninstallTrackerDocument, () => {
    refresh();
    void navigate(back);
  });
  const install = (place: InstallPlace, name?: string) => {
    setProblem(null);
    operation.mutate({ input: { ...source, teamId: place.teamId, name } }, {
      onSuccess: (result) => {
        const made = result.installTracker;
        const refusal = refusedIn(result);
        if (refusal?.refusal === 'MEASURE_NAME_TAKEN') {
          const value = (wanted: string) => refusal.params.find((param) => param.name === wanted)?.value ?? '';
          return setTaken({ place, name: value('name'), suggestion: value('suggestion') });
        }
        setTaken(null);
        if (refusal) return setProblem(refusalWords(refusal));
        if (made.__typename !== 'TrackerInstall') return;
        refresh();
        toast(t('install.done', { name: made.measure?.name ?? '', place: place.name }), { label: t('common:undo'), act: () => takeBack({ id: made.id }) });
        void navigate({ to: '/n/$slug/measures/$measureId', params: { slug, measureId: made.measureId } });
      },
      onError: (thrown) => setProblem(words(asRequestError(thrown)).text),
    });
  };
  return { install, taken, forget: () => setTaken(null), problem, pending: operation.isPending };
}
