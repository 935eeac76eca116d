import { AdvanceCycleDocument, type AdvanceCycleInput, UpdateCycleDocument, type UpdateCycleInput } from '@cairn/contracts';
import { useState } from 'react';
import { useAct } from '../../app/forms/use-act.js';
import { useVersioned } from '../../app/forms/use-versioned.js';
import { useNetwork } from '../../app/network-context.js';
import type { CycleView } from './cycle-view.js';
import { useRefreshTests } from './inquiry-keys.js';

type Changes = Omit<UpdateCycleInput, 'id' | 'version'>;
type Step = Omit<AdvanceCycleInput, 'id' | 'version'>;

/**
 * Saving what one wrote on a test, then taking steps with it. Each is done at the version that the form was opened with; when
 * somebody was faster `clash` turns true, and the next try builds on what is saved now.
 */
export function useCycleSave(cycle: CycleView) {
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
  const steps = (version: number, wanted: readonly Step[], onDone: (version: number) => void): void => {
    const [step, ...rest] = wanted;
    versioned.rebase(version);
    if (!step) {
      void refresh().then(() => onDone(version));
      return;
    }
    advance.act({ input: { id: cycle.id, version, ...step } }, ({ advanceCycle }) => {
      if (advanceCycle.__typename === 'PdsaCycle') steps(advanceCycle.version, rest, onDone);
    });
  };
  return {
    /** Saves, then takes the steps one after the other; `onDone` gets the version after them. */
    save: (changes: Changes | null, wanted: readonly Step[], onDone: (version: number) => void, version = versioned.version) => {
      setWrong(null);
      update.setProblem(null);
      advance.setProblem(null);
      if (!changes) return steps(version, wanted, onDone);
      update.act({ input: { id: cycle.id, version, ...changes } }, ({ updateCycle }) => {
        if (updateCycle.__typename === 'PdsaCycle') steps(updateCycle.version, wanted, onDone);
      });
    },
    pending: update.pending || advance.pending,
    problem: update.problem ?? advance.problem,
    errorOf: (field: string) => (wrong?.field === field ? wrong.message : null),
    /** An error that no field of the form shows. */
    otherError: (shown: (field: string) => boolean) => (wrong && !shown(wrong.field) ? wrong.message : null),
    clash: versioned.clash,
    /** The newest version that this page knows: for steps that rest on nothing written here. An own save may be ahead of the page. */
    latest: Math.max(versioned.version, cycle.version),
    rebase: () => versioned.rebase(),
  };
}
