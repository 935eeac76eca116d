import pg from 'pg';
import { bootstrap, LocalPostgres, migrate, onDatabase } from '../../apps/cairn/dist/index.js';
import { killNow, processes } from './process-table.mjs';

const DATABASE = 'cairn_chaos';

/** The PostgreSQL of the run: created, migrated, restarted whenever it dies, and asked by a superuser in the end. */
export class Database {
  /** @param {boolean} lossy acknowledges before it has written */
  constructor(folder, lossy, tell) {
    // Written every two seconds instead of five times a second: on a slow machine, too, there is something to lose.
    this.server = new LocalPostgres({ folder, durability: lossy ? 'lossy' : 'full', settings: lossy ? { wal_writer_delay: '2s' } : {} });
    this.server.on('note', (words) => tell(`PostgreSQL: ${words}`));
  }

  /** Starts the server on an empty, migrated database. */
  async open() {
    await this.server.start();
    this.urls = await bootstrap(this.server.adminUrl, { database: DATABASE, passwords: this.server.secrets.roles });
    await migrate(this.urls);
    this.server.watch();
  }

  /** A superuser's connection to the product's database; its port never changes. */
  get adminUrl() {
    return onDatabase(this.server.adminUrl, DATABASE);
  }

  /** Asks as superuser; `work` gets a function that resolves with rows. */
  async ask(work) {
    const client = new pg.Client({ connectionString: this.adminUrl, connectionTimeoutMillis: 5_000, application_name: 'cairn-chaos' });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await work(async (text, values) => (await client.query(text, values)).rows);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** The processes of the server besides the postmaster. */
  children() {
    return this.#processes().children;
  }

  // A number alone could be somebody else's by now: the postmaster is whoever serves our data.
  #processes() {
    const all = processes();
    const postmaster = all.find(({ pid, command }) => pid === this.server.pid && command.includes(this.server.home.data));
    return { postmaster, children: all.filter(({ parent }) => parent === postmaster?.pid) };
  }

  /** Kills the postmaster and, with `all`, everything it started, before any of them can write another byte. */
  kill(all) {
    const { postmaster } = this.#processes();
    if (!postmaster) return false;
    // Stopped first, so that it neither starts another child nor hears that one has died.
    if (all) process.kill(postmaster.pid, 'SIGSTOP');
    const { children } = this.#processes();
    const killed = killNow(postmaster.pid);
    if (all) for (const child of children) killNow(child.pid);
    return killed;
  }

  /** Kills one process of the server; false when it had ended by itself. */
  killChild(pid) {
    return killNow(pid);
  }

  /** Ends the server. */
  async close() {
    await this.server.stop();
  }

  /** Ends the server in this very moment, for a run that is being interrupted. */
  closeAtOnce() {
    this.kill(true);
    this.server.stopAtOnce();
  }
}
