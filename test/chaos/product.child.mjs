// Asks the built product about itself, with its own rights: which handler follows which event, and what its doctor finds.
import { randomUUID } from 'node:crypto';
import { openApp } from '../../libs/composition/dist/index.js';
import { EVENT_NAMES } from '../../libs/domain/dist/index.js';
import { LearningDoctor } from '../../libs/learning/dist/index.js';
import { JobRegistry, operation, readConfig, runOperation } from '../../libs/platform/dist/index.js';

process.on('disconnect', () => process.exit(1));
const app = await openApp(readConfig());
const registry = app.get(JobRegistry);
const handlers = Object.fromEntries(EVENT_NAMES.map((event) => [event, registry.after(event).map(({ name }) => name)]));
const differences = [];
for (const networkId of process.argv.slice(2)) {
  const compare = () => app.get(LearningDoctor).compare(networkId);
  differences.push(...await runOperation(operation({ kind: 'job', requestId: randomUUID() }), compare));
}
process.send({ handlers, differences }, () => process.exit(0));
