import { readConfig } from '@cairn/platform';
import { serve } from '@cairn/composition';

/** The worker process of a split deployment: relay, handlers and mails. */
const running = await serve(readConfig(), { web: false, api: false, work: true });
console.log('Cairn worker is at work.');

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), 25_000).unref();
    void running.stop().then(() => process.exit(0));
  });
}
