// npm run load [-- --users N --minutes M --topology T --find]: members at work at a fixed rate. See test/load/options.mjs.
import { readOptions } from './load/options.mjs';
import { runBuilt } from './run-built.mjs';

const { options, complaint } = readOptions(process.argv.slice(2));
await runBuilt(complaint, async () => (await import('./load/load.mjs')).runLoad(options));
