import type { Log } from './log.js';

/** Ends the process when something fails that nobody awaits, and says so without what Node would print of the error: its parameters. */
export function endOnSurprise(log: Log): void {
  for (const kind of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(kind, (error: unknown) => {
      log.say('fatal', 'The process ends: nobody waited for this error.', { error });
      process.exit(1);
    });
  }
}
