import { useRef, useState } from 'react';
import type { CycleView } from './cycle-view.js';
import { type Changes, type Step, useCycleSave } from './use-cycle-save.js';

interface Save { changes: Changes | null; steps: readonly Step[]; onDone?: () => void }

/**
 * Saves one thing after the other, however fast they come: what is put while a save is on its way waits for it, the last word of
 * each field and the last steps. When a save does not work, what waits behind it is dropped, and the form says so.
 * @param shown as of `useCycleSave`
 * @param onSettled is called when nothing is left to save, or a save did not work
 */
export function useSavesInTurn(cycle: CycleView, shown: readonly string[], onSettled: () => void) {
  const saving = useCycleSave(cycle, shown);
  const [going, setGoing] = useState(false);
  const busy = useRef(false);
  const waiting = useRef<Save | null>(null);
  const settle = () => {
    busy.current = false;
    waiting.current = null;
    setGoing(false);
    onSettled();
  };
  const run = ({ changes, steps, onDone }: Save, version: number) => saving.save(changes, steps, (reached) => {
    onDone?.();
    const next = waiting.current;
    waiting.current = null;
    if (next) run(next, reached);
    else settle();
  }, version, settle);
  return {
    ...saving,
    /** Saves the changes and takes the steps, now or after what is being saved. */
    put: (changes: Changes | null, steps: readonly Step[] = [], onDone?: () => void) => {
      if (steps.length > 0) setGoing(true);
      if (busy.current) {
        const before = waiting.current;
        waiting.current = { changes: before?.changes || changes ? { ...before?.changes, ...changes } : null, steps: steps.length > 0 ? steps : before?.steps ?? [], onDone: onDone ?? before?.onDone };
        return;
      }
      busy.current = true;
      run({ changes, steps, onDone }, saving.latest);
    },
    /** Whether a step was put and is not taken yet. */
    going,
  };
}
