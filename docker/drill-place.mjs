import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { bootstrap, LocalPostgres, migrate, onDatabase } from '../apps/cairn/dist/index.js';
import { freePort } from '../apps/cairn/bin/ports.mjs';
import { ImportWorld } from '../test/bench/import-world.mjs';

const run = promisify(execFile);
const script = (name) => fileURLToPath(new URL(name, import.meta.url));

/** A Cairn on a PostgreSQL that archives its log as docker/compose.yaml has it; and how it is backed up, destroyed and restored. */
export class DrillPlace extends ImportWorld {
  static open() {
    const place = new DrillPlace();
    place.root = fs.mkdtempSync(path.join(os.tmpdir(), 'cairn-drill-'));
    // PostgreSQL runs as a user of its own, and must get in.
    fs.chmodSync(place.root, 0o755);
    const at = (name) => path.join(place.root, name);
    for (const name of ['pg', 'files', 'backup', 'backup/wal', 'logs']) fs.mkdirSync(at(name));
    Object.assign(place, { backup: at('backup'), files: at('files'), folder: at('logs') });
    place.postgres = new LocalPostgres({ folder: at('pg'), durability: 'full', settings: {
      archive_mode: 'on', archive_command: `test ! -f ${place.backup}/wal/%f && cp %p ${place.backup}/wal/%f.part && mv ${place.backup}/wal/%f.part ${place.backup}/wal/%f`, archive_timeout: '60s',
    } });
    if (place.postgres.home.account) fs.chownSync(at('backup/wal'), place.postgres.home.account.uid, place.postgres.home.account.gid);
    return place;
  }

  /** PostgreSQL with an empty Cairn, and the product on it with its first network. */
  async begin() {
    await this.postgres.start();
    const urls = await bootstrap(this.postgres.adminUrl, { database: 'cairn', passwords: this.postgres.secrets.roles });
    await migrate(urls);
    this.port = await freePort();
    this.url = `http://127.0.0.1:${this.port}`;
    this.env = {
      PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'test', CAIRN_ADHOC_COOKIES: 'true', CAIRN_REGISTRATION: 'open', CAIRN_REALTIME: 'postgres', CAIRN_FILES: this.files,
      CAIRN_DATABASE_URL_APP: urls.appUrl, CAIRN_DATABASE_URL_SYSTEM: urls.systemUrl, CAIRN_DATABASE_URL_QUEUE: urls.queueUrl, CAIRN_REQUESTS_PER_MINUTE: '1000000', CAIRN_LOG_LEVEL: 'warn',
    };
    await this.startProduct();
    await this.found();
  }

  async startProduct() {
    this.api = await this.start('api', { PORT: String(this.port) });
    this.worker = await this.start('worker');
  }

  /** One statement as superuser. */
  async sql(text, values = []) {
    this.admin ??= await this.#connect();
    return (await this.admin.query(text, values)).rows;
  }

  /** sh docker/backup.sh. */
  async backUp(what) {
    await run('sh', [script('backup.sh'), what, this.backup, this.files], { env: this.#libpq() });
  }

  /** Waits until the log up to now is archived; `archive_timeout` does the same within a minute. */
  async archived() {
    const [{ name }] = await this.sql('select pg_walfile_name(pg_switch_wal()) as name');
    for (const until = Date.now() + 60_000; !fs.existsSync(path.join(this.backup, 'wal', name)); await sleep(50)) {
      if (Date.now() > until) throw new Error(`PostgreSQL did not archive ${name}.`);
    }
  }

  /** Kills every process on the spot, and takes the database and the uploads away. */
  async destroy() {
    await this.admin?.end().catch(() => undefined);
    this.admin = null;
    this.postgres.stopAtOnce();
    for (const child of [this.api, this.worker]) await killed(child);
    // The processes of PostgreSQL notice that the first of them is gone.
    for (const until = Date.now() + 30_000; fs.existsSync(this.postgres.home.data); await sleep(100)) {
      try {
        fs.rmSync(this.postgres.home.data, { recursive: true, force: true });
      } catch (error) {
        if (Date.now() > until) throw error;
      }
    }
    fs.rmSync(this.files, { recursive: true });
  }

  /** sh docker/restore.sh, and a PostgreSQL that has come to the second. @param second such as 2026-11-22T14:55:20Z */
  async restore(second) {
    const { stdout } = await run('sh', [script('restore.sh'), this.backup, this.postgres.home.data, this.files, second]);
    await this.postgres.start();
    for (const until = Date.now() + 300_000; ; await sleep(100)) {
      const [state] = await this.sql('select pg_is_in_recovery() as busy').catch(() => { this.admin = null; return []; });
      if (state?.busy === false) return stdout.trim();
      if (Date.now() > until) throw new Error('PostgreSQL did not come to the second.');
    }
  }

  /** The uploads by their checksums. */
  uploads() {
    return new Map(fs.readdirSync(this.files).filter((name) => !name.endsWith('.part')).sort().map((name) => [name, createHash('sha256').update(fs.readFileSync(path.join(this.files, name))).digest('hex')]));
  }

  async close() {
    await this.admin?.end().catch(() => undefined);
    for (const child of [this.api, this.worker]) await killed(child);
    await this.postgres.stop().catch(() => undefined);
    for (const folder of [this.root, this.postgres.home.folder]) fs.rmSync(folder, { recursive: true, force: true });
  }

  async #connect() {
    const client = new pg.Client({ connectionString: onDatabase(this.postgres.adminUrl, 'cairn'), connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  #libpq() {
    const { hostname, port, username, password } = new URL(this.postgres.adminUrl);
    return { PATH: process.env.PATH, PGHOST: hostname, PGPORT: port, PGUSER: username, PGPASSWORD: decodeURIComponent(password) };
  }
}

async function killed(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((resolve) => { child.once('exit', resolve); child.kill('SIGKILL'); });
}
