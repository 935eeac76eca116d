import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { HEAP_ARGUMENTS } from '../../apps/cairn/bin/heap-arguments.mjs';
import { adminUrl, cloneDatabase } from '../harness/postgres.mjs';
import { startTestPostgres } from '../harness/postgres.start.mjs';
import { writeFile } from './import-file.mjs';

const CHILD = fileURLToPath(new URL('../chaos/service.child.mjs', import.meta.url));
const PASSWORD = 'granite stands where rivers turn';

/** The product of a bench: api and worker as processes of their own, on an empty database, with one hub and one network. */
export class ImportWorld {
  /** Gives a world and a file of so many rows to `work`, and closes the world after it; what the processes said is shown when it fails. */
  static async with(rows, work) {
    const world = await ImportWorld.open();
    try {
      const file = path.join(world.folder, 'bench.csv');
      await writeFile(file, rows, 20);
      await work(world, file);
    } catch (error) {
      console.error(world.logs());
      throw error;
    } finally {
      await world.close();
    }
  }

  static async open() {
    const world = new ImportWorld();
    // `npm run bench` has one already.
    if (!process.env.CAIRN_TEST_POSTGRES) world.postgres = await startTestPostgres();
    world.database = 'bench_imports';
    const urls = await cloneDatabase(world.database);
    world.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cairn-bench-'));
    world.port = 20_000 + Math.floor(Math.random() * 20_000);
    world.env = {
      PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'test', CAIRN_ADHOC_COOKIES: 'true', CAIRN_REGISTRATION: 'open', CAIRN_FILES: world.folder,
      CAIRN_DATABASE_URL_APP: urls.appUrl, CAIRN_DATABASE_URL_SYSTEM: urls.systemUrl, CAIRN_DATABASE_URL_QUEUE: urls.queueUrl,
      CAIRN_REQUESTS_PER_MINUTE: '1000000', CAIRN_LOGIN_ATTEMPTS: '1000',
    };
    world.api = await world.start('api', { PORT: String(world.port) });
    world.url = `http://127.0.0.1:${world.port}`;
    await world.found();
    return world;
  }

  /** Starts a process of the product; resolves when it works. */
  async start(name, env = {}) {
    const log = fs.openSync(path.join(this.folder, `${name}.log`), 'a');
    const child = fork(CHILD, [name], { env: { ...this.env, ...env }, execArgv: ['--no-warnings', ...HEAP_ARGUMENTS], stdio: ['ignore', log, log, 'ipc'] });
    await new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', (code) => reject(new Error(`The ${name} ended with ${code}: ${fs.readFileSync(path.join(this.folder, `${name}.log`), 'utf8').slice(-2_000)}`)));
    });
    return child;
  }

  /** Kills the api as a power cut would, and starts it again at its place. */
  async killApi() {
    const gone = once(this.api, 'exit');
    this.api.kill('SIGKILL');
    await gone;
    this.api = await this.start('api', { PORT: String(this.port) });
  }

  /** Makes the hub and the network, and signs its lead in. */
  async found() {
    const { registerHub: hub } = await this.ask('mutation ($input: RegisterHubInput!) { registerHub(input: $input) { organizations { id } } }', { input: { hubName: 'Bench Hub', name: 'Lead', email: 'lead@bench.example', password: PASSWORD } });
    this.password = PASSWORD;
    await this.ask('mutation ($input: CreateNetworkInput!) { createNetwork(input: $input) { id } }', { input: {
      hubId: hub.organizations[0].id, slug: 'bench', name: 'Bench', timeZone: 'America/Denver',
      aim: { forWhom: 'Students', what: 'Presence', howGood: 'half', byWhen: '2030-06-30' },
    } });
    this.network = 'bench';
  }

  /** A measure by day that its owner alone sees: what is measured is the import, not the release. */
  async measure(name, values = {}) {
    const input = { name, kind: 'OUTCOME', type: 'PROPORTION', direction: 'DOWN', unit: '%', grain: 'DAY', visibility: 'OWNER', source: '', why: 'Bench', numerator: 'x', denominator: 'n', collection: '', ...values };
    return (await this.ask('mutation ($input: CreateMeasureInput!) { createMeasure(input: $input) { id } }', { input })).createMeasure.id;
  }

  async ask(query, variables) {
    const response = await fetch(`${this.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...this.#headers() }, body: JSON.stringify({ query, variables }) });
    const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0]).find((line) => line.includes('cairn_session='));
    if (cookie) this.cookie = cookie;
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Uploads a file. Resolves with the id of its import. */
  async upload(measureId, file) {
    const response = await fetch(`${this.url}/imports?measure=${measureId}&name=bench.csv`, { method: 'POST', headers: { 'content-type': 'text/csv', ...this.#headers() }, body: fs.createReadStream(file), duplex: 'half' });
    const { importId, error } = await response.json();
    if (!importId) throw new Error(JSON.stringify(error));
    return importId;
  }

  /** Checks a file of `site,period,numerator,denominator`. Resolves with the preview. */
  async map(id, values = {}) {
    const input = { id, siteName: 'site', period: 'period', numerator: 'numerator', denominator: 'denominator', grain: 'DAY', blankMeans: 'MISSING', zeroMeans: 'REPORTED', createSites: true, visibility: 'OWNER', ...values };
    return (await this.ask('mutation ($input: MapImportInput!) { mapImport(input: $input) { id preview { ready added changed unchanged bad } } }', { input })).mapImport.preview;
  }

  async confirm(id) {
    const { confirmImport: answer } = await this.ask('mutation ($input: ConfirmImportInput!) { confirmImport(input: $input) { __typename ... on Refused { message } } }', { input: { id, leaveOutBadRows: false } });
    if (answer.message) throw new Error(answer.message);
  }

  async undo(id) {
    const { undoImport: answer } = await this.ask('mutation ($id: ID!) { undoImport(id: $id) { __typename ... on Refused { message } } }', { id });
    if (answer.message) throw new Error(answer.message);
  }

  async state(id) {
    return (await this.ask('query ($id: ID!) { measureImport(id: $id) { state progress failure result { added changed unchanged } } }', { id })).measureImport;
  }

  /** Resolves when an import is done. */
  async done(id) {
    for (;;) {
      const { state, failure } = await this.state(id);
      if (state === 'DONE') return;
      if (state === 'FAILED') throw new Error(failure);
      await sleep(50);
    }
  }

  /** Resolves when the points of an import, or of its undoing, are released. */
  async released(id, event = 'import.finished') {
    const query = `select 1 from event e join receipt r on r.network_id = e.network_id and r.event_id = e.id and r.handler = 'measures.release-points'
      where e.name = $2 and e.payload ->> 'importId' = $1`;
    while ((await this.sql(query, [id, event])).length === 0) await sleep(50);
  }

  /** One statement as superuser, past every wall. */
  async sql(text, values = []) {
    const client = new pg.Client({ connectionString: adminUrl(this.database) });
    await client.connect();
    try {
      return (await client.query(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  /** The last words of its processes. */
  logs() {
    return ['api', 'worker'].map((name) => path.join(this.folder, `${name}.log`)).filter((file) => fs.existsSync(file)).map((file) => fs.readFileSync(file, 'utf8').slice(-3_000)).join('\n');
  }

  async close() {
    for (const child of [this.api, this.worker]) if (child?.exitCode === null && child.signalCode === null) await new Promise((resolve) => { child.once('exit', resolve); child.kill('SIGKILL'); });
    await this.postgres?.stop();
    if (this.folder) fs.rmSync(this.folder, { recursive: true, force: true });
  }

  #headers() {
    return { 'cairn-csrf': '1', 'idempotency-key': randomUUID(), ...(this.cookie ? { cookie: this.cookie } : {}), ...(this.network ? { 'cairn-network': this.network } : {}) };
  }
}
