import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../apps/cairn/bin/paths.mjs';
import { giveUp, setUp } from '../apps/cairn/bin/setup.mjs';
import { Results } from './run-results.mjs';
import { findChromium, findRedis } from './run-tools.mjs';
import { checkTypes } from './run-types.mjs';
import { runShown } from './run-command.mjs';

const strict = process.env.CI === 'true';
const results = new Results(strict);
const at = (...parts) => path.join(root, ...parts);

/** `npm test`: everything, or only the named steps, the API on the column that is named. Its last line is "N passed, M failed". */
export async function run(args) {
  const { wanted, column, complaint } = readArguments(args);
  if (complaint) return fail(complaint);
  const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length) return fail(`There is no step ${unknown.join(', ')}; there are: ${STEPS.map((step) => step.name).join(', ')}.`);
  if (column === 'redis' && !tools['redis-server']) return fail('There is no redis-server on this machine.');
  console.log('Setting up\n');
  await setUp().catch(giveUp);
  let postgres;
  try {
    if (column === 'redis') process.env.CAIRN_TEST_COLUMN = 'redis';
    for (const step of STEPS.filter(({ name }) => !wanted.length || wanted.includes(name))) {
      if (step.database && step.exists() && !postgres) postgres = await startDatabase();
      await results.time(step.name, step.title, () => runStep(step));
    }
  } catch (error) {
    console.error(error);
    results.broken('the test run itself');
  } finally {
    await postgres?.stop();
  }
  process.exitCode = results.print(wanted.length === 0);
}

/** Jest would leave one core free; a spec waits for its server and its database more than it works. */
const WORKERS = Math.max(2, os.availableParallelism() - 1);

/** The specs that face the queue or the sockets; the others would ask the same code the same questions. All of them: `npm test -- api --column redis`. */
const SECOND_COLUMN = [
  'test/api/realtime/stream.spec.ts', 'test/api/realtime/catch-up.spec.ts', 'test/api/realtime/ticket.spec.ts', 'test/api/realtime/event-law.spec.ts', 'test/api/sessions/presence.spec.ts',
  'test/api/discussion/inbox.spec.ts', 'test/api/discussion/listening.spec.ts', 'test/api/measures/import.spec.ts', 'test/api/learning/learning.spec.ts',
];

const STEPS = [
  { name: 'lint', title: 'Lint', exists: () => fs.existsSync(at('eslint.config.mjs')), work: () => node([at('node_modules', 'eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0']) },
  { name: 'types', title: 'Types', exists: () => true, work: types },
  { name: 'schema', title: 'GraphQL schema is current', exists: () => fs.existsSync(at('libs', 'contracts', 'schema.graphql')), work: () => node([at('apps', 'cairn', 'bin', 'cairn.mjs'), 'schema', '--check']) },
  jestStep('domain', 'Domain and charts', ['libs', 'apps', 'test/vectors']),
  jestStep('api', 'API', ['test/api'], { database: true }),
  jestStep('redis', 'API on Redis: what stands on queue and sockets', SECOND_COLUMN, { database: true, needs: 'redis-server', column: 'redis' }),
  jestStep('architecture', 'Architecture', ['test/architecture'], { database: true }),
  jestStep('e2e', 'Browser', ['test/e2e'], { database: true, needs: 'Chromium' }),
];

const tools = { Chromium: findChromium(), 'redis-server': findRedis() };
if (!tools['redis-server']) results.notRun('the queue and realtime on Redis: no redis-server was found');

function jestStep(name, title, folders, { database = false, needs = undefined, column = undefined } = {}) {
  return { name, title, database, needs, exists: () => folders.some((folder) => hasSpecs(at(folder))), work: () => jest(name, folders, column) };
}

async function runStep(step) {
  if (!step.exists()) return results.skipped(step.title);
  if (step.needs && !tools[step.needs]) return results.notRun(`${step.title}: no ${step.needs} was found`);
  if (!(await step.work())) results.broken(step.title);
}

async function types() {
  const wrong = await checkTypes();
  console.log(wrong || 'All programs pass.');
  return wrong === '';
}

function node(args) {
  return runShown(process.execPath, args, { cwd: root, env: process.env });
}

async function jest(name, folders, column) {
  const report = at('node_modules', `.cairn-test-${name}-${process.pid}.json`);
  // Anchored: a checkout may itself lie in a folder called "libs".
  const patterns = folders.map((folder) => `^${at(folder).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${folder.endsWith('.ts') ? '$' : '[\\\\/]'}`);
  const env = { ...process.env, NODE_ENV: 'test', CAIRN_CHROMIUM: tools.Chromium, CAIRN_REDIS_SERVER: tools['redis-server'], ...(column ? { CAIRN_TEST_COLUMN: column } : {}) };
  const ended = await runShown(process.execPath, ['--experimental-vm-modules', '--no-warnings', at('node_modules', 'jest', 'bin', 'jest.js'), `--maxWorkers=${WORKERS}`, '--json', `--outputFile=${report}`, ...patterns], { cwd: root, env });
  if (!fs.existsSync(report)) return false;
  const outcome = JSON.parse(fs.readFileSync(report, 'utf8'));
  fs.rmSync(report);
  const failuresShown = results.count(outcome, root);
  return ended || failuresShown;
}

async function startDatabase() {
  const { startTestPostgres } = await import('./harness/postgres.start.mjs');
  const postgres = await startTestPostgres();
  // Jest hears Ctrl-C from the terminal too; the database is detached and must be stopped by us.
  const stop = () => void postgres.stop().finally(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return postgres;
}

function hasSpecs(folder) {
  if (!fs.existsSync(folder)) return false;
  if (folder.endsWith('.spec.ts')) return true;
  return fs.readdirSync(folder, { recursive: true }).some((file) => file.endsWith('.spec.ts') && !/(^|[\\/])(dist|node_modules)[\\/]/.test(file));
}

function readArguments(args) {
  const at = args.indexOf('--column');
  if (at < 0) return { wanted: args, column: 'postgres' };
  const column = args[at + 1];
  if (column !== 'postgres' && column !== 'redis') return { complaint: '--column is postgres or redis.' };
  return { wanted: args.filter((_, index) => index !== at && index !== at + 1), column };
}

function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
