import { dataFolder, supervisorFile } from '../bin/paths.mjs';
import { identify, releaseLock, takeLock, writeWhole } from '../bin/process-lock.mjs';
import { duration, step } from '../bin/progress.mjs';
import { openDatabase, type Database } from './database.js';
import { databaseEnvironment, demoWanted, serverEnvironment } from './environment.js';
import type { LocalPostgres } from './postgres/local-postgres.js';
import { prepare } from './prepare.js';
import type { DemoSignIn } from './product.js';
import { ServerProcess } from './server-process.js';
import { onNpmDeath, onStopSignals } from './stop-signals.js';

/** A Cairn that runs under this process. */
export interface Running {
  address: string;
  /** Replaces the server, for a change of its code; with new migrations these run first. */
  reload(change: { migrations: boolean }): Promise<void>;
  /** Ends everything in order. */
  stop(): Promise<void>;
}

/** `cairn up`: PostgreSQL, migrations, sample data, then the server; this process watches over them until it is told to stop. */
export async function up(port: number): Promise<Running> {
  const supervisor = new Supervisor(port);
  await supervisor.start();
  return supervisor;
}

class Supervisor implements Running {
  readonly address: string;
  private readonly began = Date.now();
  private readonly aborted = new AbortController();
  private opening: Promise<Database> | undefined;
  private database: Database | undefined;
  private server: ServerProcess | undefined;
  private stopped: Promise<void> | undefined;
  private signIns: DemoSignIn[] = [];

  constructor(private readonly port: number) {
    this.address = process.env.CAIRN_BASE_URL || `http://localhost:${port}`;
  }

  async start(): Promise<void> {
    const holder = takeLock(supervisorFile(), { address: this.address });
    if (holder) throw new Error(`Cairn already runs from ${dataFolder()} (process ${holder.pid}).`);
    onStopSignals({ inOrder: () => void this.leave(130), atOnce: () => this.leaveAtOnce() });
    onNpmDeath(() => void this.leave(1));
    try {
      await step('PostgreSQL', () => this.startDatabase());
      await step('Database', () => this.prepareDatabase());
      await step('Server', () => this.startServer());
      this.welcome();
    } catch (error) {
      if (this.stopped) return this.stopped;
      await this.stop();
      throw error;
    }
  }

  async reload({ migrations }: { migrations: boolean }): Promise<void> {
    if (migrations) await this.prepareDatabase();
    await this.server?.restart();
  }

  stop(): Promise<void> {
    this.stopped ??= this.stopInOrder();
    return this.stopped;
  }

  private async startDatabase(): Promise<string> {
    this.opening = openDatabase();
    this.database = await this.opening;
    const { local, started } = this.database;
    if (!local) return 'yours, from CAIRN_DATABASE_URL_APP';
    this.follow(local);
    if (local.home.note) console.log(`  ${local.home.note}`);
    const words = { created: 'new database', started: 'started', adopted: 'was still running, taken over' };
    return `${words[started ?? 'started']}, ${new URL(local.adminUrl).host}`;
  }

  private follow(local: LocalPostgres): void {
    local.on('died', () => console.error('PostgreSQL ended unexpectedly; starting it again.'));
    local.on('restarted', () => console.error('PostgreSQL answers again.'));
    local.on('note', (text) => console.error(text));
    local.watch();
  }

  private async prepareDatabase(): Promise<string> {
    const { filled, signIns } = await prepare(this.environment({ owner: true }), this.aborted.signal);
    this.signIns = signIns;
    return filled ? 'migrated, sample data filled' : 'up to date';
  }

  private startServer(): Promise<string> {
    const server = new ServerProcess(this.environment({ owner: false }));
    this.server = server;
    server.on('died', (reason) => console.error(`The server ended unexpectedly (${reason}); starting it again.`));
    server.on('ready', (pid) => this.remember(pid));
    return new Promise((resolve, reject) => {
      server.once('ready', () => resolve('ready'));
      server.once('failed', () => reject(new Error('The server did not start.')));
      this.aborted.signal.addEventListener('abort', () => reject(new Error('stopped')));
      server.start();
    });
  }

  private environment({ owner }: { owner: boolean }): NodeJS.ProcessEnv {
    if (!this.database) throw new Error('There is no database yet.');
    return { ...serverEnvironment(this.port, demoWanted()), ...databaseEnvironment(this.database.urls, { owner }) };
  }

  // The next `npm start` ends a server that outlived us by this note.
  private remember(serverPid: number): void {
    writeWhole(supervisorFile(), JSON.stringify({ ...identify(), address: this.address, server: identify(serverPid) }));
  }

  private welcome(): void {
    console.log(`\nCairn is ready: ${this.address}  (${duration(Date.now() - this.began)})\n`);
    if (this.signIns.length) console.log('Sign in to the sample data as');
    const width = (key: 'role' | 'email'): number => Math.max(...this.signIns.map((one) => one[key].length));
    for (const one of this.signIns) console.log(`  ${one.role.padEnd(width('role'))}  ${one.email.padEnd(width('email'))}  ${one.password}`);
    console.log('\nStop with Ctrl-C.');
  }

  private async stopInOrder(): Promise<void> {
    this.aborted.abort();
    await this.server?.stop();
    // A PostgreSQL that is just starting is waited for: left alone it would stay behind.
    const database = await this.opening?.catch(() => undefined);
    await database?.local?.stop();
    releaseLock(supervisorFile());
  }

  private async leave(code: number): Promise<void> {
    console.log('\nStopping …');
    await this.stop().catch((error: unknown) => console.error(error));
    console.log('Stopped.');
    process.exit(code === 130 ? 0 : code);
  }

  private leaveAtOnce(): void {
    this.server?.stopAtOnce();
    this.database?.local?.stopAtOnce();
    releaseLock(supervisorFile());
    process.exit(130);
  }
}
