import { DiscardDraftDocument, DraftDocument, type DraftForm, SaveDraftDocument } from '@cairn/contracts';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { asRequestError } from '../graphql/errors.js';
import { execute } from '../graphql/execute.js';
import { useNetwork } from '../network-context.js';
import { DraftKeeper, type DraftRemote, type DraftState } from './draft-keeper.js';

export interface Draft<Values> {
  /** False until both sides were read: show the form after that, or what one types is mixed with what comes back. */
  ready: boolean;
  /** The values to open the form with: what was kept, laid over `blank`; `blank` itself when there was nothing. */
  values: Values;
  /** Whether something was brought back. */
  restored: boolean;
  state: DraftState;
  /** Call at every change, such as with `onValuesChange` of a form. */
  keep: (values: Values) => void;
  /** Call when the form was sent, or to start over. */
  clear: () => void;
}

/**
 * Saves a form as one types, so that nothing is lost: not with the tab, not with the line. `target` is the id of what is
 * edited (an idea, a test, the subject of a message) or `new`; `blank` is the empty form and must not change between renders.
 */
export function useDraft<Values extends object>(form: DraftForm, target: string, blank: Values): Draft<Values> {
  const { slug, me } = useNetwork();
  const keeper = useMemo(
    () => new DraftKeeper(`cairn.draft.${me.id}.${form}.${target}`, remoteOf(slug, form, target), deviceStorage()),
    [slug, me.id, form, target],
  );
  useKeeper(keeper);
  const view = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  const empty = JSON.stringify(blank);
  const values = useMemo(() => (view.restored === null ? blank : { ...blank, ...(JSON.parse(view.restored) as Partial<Values>) }), [view.restored, blank]);
  const keep = useCallback((now: Values) => {
    const body = JSON.stringify(now);
    keeper.keep(body === empty ? null : body);
  }, [keeper, empty]);
  const clear = useCallback(() => keeper.keep(null), [keeper]);
  return { ready: view.ready, values, restored: view.restored !== null, state: view.state, keep, clear };
}

function useKeeper(keeper: DraftKeeper): void {
  useEffect(() => {
    void keeper.open();
    const hide = () => { if (document.visibilityState === 'hidden') void keeper.flush(true); };
    const leave = () => void keeper.flush(true);
    const back = () => void keeper.flush();
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', back);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', back);
      keeper.close();
    };
  }, [keeper]);
}

function remoteOf(network: string, form: DraftForm, target: string): DraftRemote {
  return {
    read: async () => (await execute(DraftDocument, { form, target }, { network })).draft ?? null,
    save: async (body, keepalive) => (await execute(SaveDraftDocument, { input: { form, target, body } }, { network, keepalive })).saveDraft,
    discard: () => execute(DiscardDraftDocument, { form, target }, { network, keepalive: true }),
    isPassing: (error) => asRequestError(error).isPassing || asRequestError(error).code === 'RATE_LIMITED',
  };
}

// Some browsers forbid even to look at it.
function deviceStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
