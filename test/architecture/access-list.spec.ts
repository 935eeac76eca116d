import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isPermission } from '@cairn/domain';
import { buildSchema } from 'graphql';
import { cloneDatabase, dropDatabase } from '../harness/postgres.mjs';
import { operationsOf } from './access/operations.mjs';
import { root } from './lint/layers.mjs';

const FILE = path.join(root, 'test/architecture/access-list.json');
const CHILD = path.join(root, 'test/architecture/access/ways-in.child.mjs');

/** Routes of the platform itself, which declare nothing: they are before GraphQL's guard or tell nothing. */
const OF_THE_PLATFORM: Record<string, string> = {
  '/graphql': 'Every operation declares its own access.',
  '/health/live': 'public: Says that the process runs.',
  '/health/ready': 'public: Says whether the process can answer.',
};

interface WaysIn {
  operations: { name: string; access: string }[];
  routes: { url: string; methods: string; access: string | null }[];
  streams: { name: string; access: string }[];
  jobs: { name: string; events: string[] }[];
}

const database = `access_${randomUUID().replaceAll('-', '')}`;
let found: WaysIn;
let list: Record<'operations' | 'routes' | 'streams' | 'jobs', Record<string, string>>;

beforeAll(async () => {
  const urls = await cloneDatabase(database);
  const env = { PATH: process.env.PATH, NODE_ENV: 'test', CAIRN_DATABASE_URL_APP: urls.appUrl, CAIRN_DATABASE_URL_SYSTEM: urls.systemUrl, CAIRN_DATABASE_URL_QUEUE: urls.queueUrl };
  found = JSON.parse(execFileSync(process.execPath, ['--no-warnings', CHILD], { cwd: root, env, encoding: 'utf8' })) as WaysIn;
  list = {
    operations: sorted(found.operations.map(({ name, access }) => [name, access])),
    routes: sorted(found.routes.map(({ url, methods, access }) => [`${methods} ${url}`, access ?? OF_THE_PLATFORM[url] ?? 'UNDECLARED'])),
    streams: sorted(found.streams.map(({ name, access }) => [name, access])),
    jobs: sorted(found.jobs.map(({ name, events }) => [name, `after ${events.join(', ')}`])),
  };
});

afterAll(() => dropDatabase(database));

describe('the ways in', () => {
  // A changed line is a changed right: CAIRN_WRITE_ACCESS_LIST=1 writes the file, and the review is of its difference.
  test('are those of the committed list', () => {
    if (process.env.CAIRN_WRITE_ACCESS_LIST) writeFileSync(FILE, `${JSON.stringify(list, null, 2)}\n`);
    expect(list).toEqual(JSON.parse(readFileSync(FILE, 'utf8')));
  });

  test('declare their access, every one', () => {
    const undeclared = Object.values(list).flatMap((part) => Object.entries(part)).filter(([, access]) => access === 'UNDECLARED');
    expect(undeclared).toEqual([]);
  });

  test('ask for permissions that exist', () => {
    const asked = [...found.operations, ...found.routes, ...found.streams].flatMap(({ access }) => (access && /^[a-zA-Z]+\.[a-zA-Z]+$/.test(access) ? [access] : []));
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((permission) => !isPermission(permission))).toEqual([]);
  });

  test('have one name each', () => {
    const names = found.operations.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('are all that the published schema has', () => {
    const schema = buildSchema(readFileSync(path.join(root, 'libs/contracts/schema.graphql'), 'utf8'));
    const published = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}).map((name) => `${type?.name} ${name}`));
    expect(Object.keys(list.operations)).toEqual(published.sort());
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  test('show an operation that declares nothing', () => {
    class Planted {
      list(): void {}
    }
    Reflect.defineMetadata('graphql:resolver_type', 'Query', Planted.prototype.list);
    Reflect.defineMetadata('graphql:resolver_name', 'measures', Planted.prototype.list);
    expect(operationsOf(Planted, 'cairn:access')).toEqual([{ type: 'Query', name: 'measures', access: 'UNDECLARED' }]);
    Reflect.defineMetadata('cairn:access', { kind: 'permission', permission: 'measure.read' }, Planted.prototype.list);
    expect(operationsOf(Planted, 'cairn:access')).toMatchObject([{ access: 'measure.read' }]);
  });

  test('of jobs and streams are named after their nouns', () => {
    expect(Object.keys(list.jobs).filter((name) => !/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
    expect(Object.keys(list.streams).filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
  });
});

function sorted(entries: [string, string][]): Record<string, string> {
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
