import { runAlone } from '@cairn/composition';

/** The worker process of a split deployment: relay, handlers and mails. */
await runAlone({ web: false, api: false, work: true });
