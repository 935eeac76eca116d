import { runAlone } from '@cairn/composition';

/** The api process of a split deployment: HTTP, GraphQL and sockets. */
await runAlone({ web: true, api: true, work: false });
