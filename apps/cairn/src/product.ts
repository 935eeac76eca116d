import {
  asMember, demo, examine as examineApp, importFile as importIntoMeasure, MIGRATIONS, openApp, schemaText, serve as serveProduct,
  type Finding, type ImportFile,
} from '@cairn/composition';
import { ApiTokenService } from '@cairn/networks';
import { migrate as migrateSchema, migrateQueue, readConfig, Work, type Config } from '@cairn/platform';
import { databaseEnvironment, filesFolder, terminalLog } from './environment.js';
import type { DatabaseUrls } from './postgres/roles.js';

/** A sign-in of the sample data, one per role. */
export interface DemoSignIn {
  role: string;
  name: string;
  email: string;
  password: string;
}

/** A server that runs in this process. */
export interface Serving {
  /** Ends in order: http, sockets, workers, pools. */
  close(): Promise<void>;
}

// The only file of the command line that knows the product; everything else here starts and stops processes.

/** Brings the schema to the newest version; does nothing when it is there. */
export async function migrate(urls: DatabaseUrls): Promise<void> {
  await migrateSchema(urls.ownerUrl, MIGRATIONS);
  await migrateQueue(urls.ownerUrl, urls.queueUrl);
}

/** Fills an empty database with the sample data; returns whether it did. */
export async function fillDemo(urls: DatabaseUrls): Promise<boolean> {
  return withApp(urls, async (app) => {
    const work = app.get(Work);
    work.start();
    const filled = await demo.fill(app);
    await work.drain();
    return filled;
  });
}

/** The sign-ins of the sample data that are in the database; none when it was never filled. */
export async function demoSignIns(urls: DatabaseUrls): Promise<DemoSignIn[]> {
  return withApp(urls, (app) => demo.signIns(app));
}

/** Starts api and worker in this process and comes back when they answer. */
export async function serve(urls: DatabaseUrls, port: number): Promise<Serving> {
  const running = await serveProduct(configOf(urls, { PORT: String(port) }), { web: true, api: true, work: true });
  return { close: running.stop };
}

/** The GraphQL schema as text. */
export async function schema(): Promise<string> {
  return schemaText();
}

/** Imports a CSV file as a member; returns one sentence about the result. */
export async function importFile(urls: DatabaseUrls, options: ImportFile, say: (line: string) => void): Promise<string> {
  return withApp(urls, (app) => importIntoMeasure(app, options, say));
}

/** Whose token, for what and for how long. */
export interface TokenOptions {
  network: string;
  email: string;
  permissions: string[];
  name: string;
  days: number;
}

/** Creates an API token; returns its secret. */
export async function createToken(urls: DatabaseUrls, { network, email, ...input }: TokenOptions): Promise<string> {
  return withApp(urls, (app) => asMember(app, { network, email }, async () => (await app.get(ApiTokenService).create(input)).secret));
}

/** Compares what jobs keep up to date with a rebuild. */
export async function examine(urls: DatabaseUrls): Promise<Finding[]> {
  return withApp(urls, examineApp);
}

async function withApp<T>(urls: DatabaseUrls, work: (app: Awaited<ReturnType<typeof openApp>>) => Promise<T>): Promise<T> {
  const app = await openApp(configOf(urls, terminalLog()));
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

/** The configuration of this process for one database. */
export function configOf(urls: DatabaseUrls, more: Record<string, string> = {}): Config {
  return readConfig({ ...databaseEnvironment(urls, { owner: false }), CAIRN_FILES: filesFolder(), ...more });
}
