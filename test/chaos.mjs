// npm run chaos -- kill | reconnect | suppression | rule | deploys: the product under load while its processes, or its connections, break, or its readers solve. See test/chaos/options.mjs.
import { readOptions } from './chaos/options.mjs';
import { runBuilt } from './run-built.mjs';

const RUNS = {
  kill: async () => (await import('./chaos/kill.mjs')).runKill,
  reconnect: async () => (await import('./chaos/reconnect.mjs')).runReconnect,
  deploys: async () => (await import('./chaos/deploys.mjs')).runDeploys,
  rule: async () => (await import('./chaos/suppression-rule.mjs')).runRule,
  suppression: async () => (await import('./chaos/suppression.mjs')).runSuppression,
};

const { command, options, complaint } = readOptions(process.argv.slice(2));
await runBuilt(complaint, async () => (await RUNS[command]())(options));
