import { readConfig } from '@cairn/platform';
import { serve } from '@cairn/composition';

/** The api process of a split deployment: HTTP, GraphQL and sockets. */
const running = await serve(readConfig(), { web: true, api: true, work: false });
console.log(`Cairn api listens on port ${running.port}.`);

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), 25_000).unref();
    void running.stop().then(() => process.exit(0));
  });
}
