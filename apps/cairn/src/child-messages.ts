import type { DemoSignIn } from './product.js';

/** What a child process tells its supervisor. */
export type FromChild = { type: 'ready' } | { type: 'prepared'; filled: boolean; signIns: DemoSignIn[] };

/** What the supervisor asks of its server. */
export type ToChild = { type: 'stop' };

/** Says something to the supervisor and waits until it is on its way. */
export function tellSupervisor(message: FromChild): Promise<void> {
  return new Promise((resolve) => (process.send ? process.send(message, () => resolve()) : resolve()));
}

/** Calls back when the supervisor asks to stop, or has died: the channel closes with it. */
export function whenToldToStop(stop: () => void): void {
  process.on('message', (message: ToChild) => {
    if (message.type === 'stop') stop();
  });
  process.once('disconnect', stop);
  process.once('SIGTERM', stop);
  // Ctrl-C reaches every process of the terminal; the order of stopping is the supervisor's.
  process.on('SIGINT', () => undefined);
  process.on('SIGHUP', () => undefined);
}
