import { AdvanceCycleDocument, type AdvanceCycleInput, UpdateCycleDocument, type UpdateCycleInput } from '@cairn/contracts';
import { useState } from 'react';
import { useAct } from '../../app/forms/use-act.js';
import { useVersioned } from '../../app/forms/use-versioned.js';
import { useNetwork } from '../../app/network-context.js';
import type { CycleView } from './cycle-view.js';
import { useRefreshTests } from './inquiry-keys.js';

export type Changes = Omit<UpdateCycleInput, 'id' | 'version'>;
export type Step = Omit<AdvanceCycleInput, 'id' | 'version'>;

// `predictions.0.question` is `predictions.question`.
const bare = (field: string): string => field.replace(/\.\d+(?=\.|$)/g, '');

/**
 * Saving what one wrote on a test, then taking steps with it. Each is done at the version that the form was opened with; when
 * somebody was faster `clash` turns true, and the next try builds on what is saved now.
 * @param shown the fields beside which the form says what is wrong with them; of any other field `problem` says it
 */
export function useCycleSave(cycle: CycleView, shown: readonly string[] = []) {
  const { slug } = useNetwork();
  const refresh = useRefreshTests();
  const versioned = useVersioned(cycle.version);
  const [wrong, setWrong] = useState<{ field: string; message: string } | null>(null);
  const options = {
    network: slug,
    onError: (error: Parameters<typeof versioned.noticed>[0]) => {
      const { field } = error.details;
      if (error.code === 'BAD_USER_INPUT' && field) setWrong({ field, message: error.message });
      return versioned.noticed(error, () => void refresh()) || (error.code === 'BAD_USER_INPUT' && field !== undefined);
    },
  };
  const update = useAct(UpdateCycleDocument, options);
  const advance = useAct(AdvanceCycleDocument, options);
  const steps = (version: number, wanted: readonly Step[], onDone: (version: number) => void, onFailed?: () => void): void => {
    const [step, ...rest] = wanted;
    versioned.rebase(version);
    if (!step) {
      void refresh().then(() => onDone(version));
      return;
    }
    advance.act({ input: { id: cycle.id, version, ...step } }, ({ advanceCycle }) => {
      if (advanceCycle.__typename === 'PdsaCycle') steps(advanceCycle.version, rest, onDone, onFailed);
    }, onFailed);
  };
  return {
    /** Saves, then takes the steps one after the other; `onDone` gets the version after them, once the page shows it. One save at a time. */
    save: (changes: Changes | null, wanted: readonly Step[], onDone: (version: number) => void, version = versioned.version, onFailed?: () => void) => {
      setWrong(null);
      update.setProblem(null);
      advance.setProblem(null);
      if (!changes) return steps(version, wanted, onDone, onFailed);
      update.act({ input: { id: cycle.id, version, ...changes } }, ({ updateCycle }) => {
        if (updateCycle.__typename === 'PdsaCycle') steps(updateCycle.version, wanted, onDone, onFailed);
      }, onFailed);
    },
    pending: update.pending || advance.pending,
    problem: update.problem ?? advance.problem ?? (wrong && !shown.includes(bare(wrong.field)) ? wrong.message : null),
    errorOf: (field: string) => (wrong?.field === field ? wrong.message : null),
    /** Whether one of the fields is wrong: a part of the form that is folded away must open. */
    isWrong: (fields: readonly string[]) => wrong !== null && fields.includes(bare(wrong.field)),
    clash: versioned.clash,
    /** The newest version that this page knows: for steps that rest on nothing written here. An own save may be ahead of the page. */
    latest: Math.max(versioned.version, cycle.version),
    rebase: () => versioned.rebase(),
  };
}
