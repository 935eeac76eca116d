import type { Log } from './log.js';

const LEAVE_WITHIN_MS = 10_000;

/** What a process does about an error that nobody awaits. */
export interface Surprises {
  /** From now on the process leaves as it does when it is told to: ready no more, what runs is answered, connections closed. */
  leaveBy: (stop: () => Promise<void>) => void;
}

/**
 * Ends the process when something fails that nobody awaits, and says so without what Node would print of the error: its parameters.
 * What others asked of it is answered first, for ten seconds; while it starts, nobody has asked.
 */
export function endOnSurprise(log: Log): Surprises {
  let leave: (() => Promise<void>) | null = null;
  let leaving = false;
  for (const kind of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(kind, (error: unknown) => {
      log.say('fatal', 'The process ends: nobody waited for this error.', { error });
      if (leaving) return;
      leaving = true;
      if (!leave) process.exit(1);
      setTimeout(() => process.exit(1), LEAVE_WITHIN_MS);
      void leave().catch(() => undefined).finally(() => process.exit(1));
    });
  }
  return { leaveBy: (stop) => { leave = stop; } };
}
