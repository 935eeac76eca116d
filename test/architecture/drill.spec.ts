import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { differingGuards, differingRows, guardsOf, rowsOf } from '../../docker/drill-picture.mjs';
import { cloneDatabase, dropDatabase } from '../harness/postgres.mjs';
import { superuser } from '../api/tools/sql.js';
import { root } from './lint/layers.mjs';

// `npm run drill` restores a whole Cairn; here are the parts that it stands on.

describe('the comparison', () => {
  const database = `drill_${randomUUID().replaceAll('-', '')}`;
  let client: pg.Client;
  let rows: Map<string, string>;
  let guards: string[];
  const ask = async (text: string): Promise<Record<string, string>[]> => (await client.query<Record<string, string>>(text)).rows;
  beforeAll(async () => {
    await cloneDatabase(database);
    client = await superuser(database);
    await client.query(`insert into app_user (id, email, name) values (gen_random_uuid(), 'drill@example.org', 'Drill')`);
    rows = await rowsOf(ask);
    guards = await guardsOf(ask);
  });
  afterAll(async () => {
    await client.end();
    await dropDatabase(database);
  });

  test('finds nothing where nothing is different', async () => {
    expect(differingRows(rows, await rowsOf(ask))).toEqual([]);
    expect(differingGuards(guards, await guardsOf(ask))).toEqual([]);
  });

  test.each([
    ['a row that is gone', `delete from app_user where email = 'drill@example.org'`],
    ['a row that is another', `update app_user set name = 'Drilled' where email = 'drill@example.org'`],
  ])('finds %s', async (_what, statement) => {
    await client.query('begin');
    await client.query(statement);
    expect(differingRows(rows, await rowsOf(ask))).toEqual([expect.stringMatching(/^public\.app_user: 1 rows, sum .* before, [01] rows, sum .* after$/)]);
    await client.query('rollback');
  });

  test.each([
    ['row security that its owner passes', 'alter table measure no force row level security'],
    ['row security that is off', 'alter table measure disable row level security'],
    ['a policy that is gone', 'drop policy event_definer on event'],
    ['a policy that says something else', 'alter policy event_definer on event using (false)'],
    ['a grant', 'grant select on measure to cairn_public'],
    ['a grant on a column', 'grant select (name) on measure to cairn_public'],
    ['a function of another owner', 'alter function outbox_age() owner to postgres'],
    ['a trigger that is gone', 'do $$ declare t record; begin select tgname, tgrelid::regclass as on into t from pg_trigger where not tgisinternal limit 1; execute format(\'drop trigger %I on %s\', t.tgname, t.on); end $$'],
    ['an index that is gone', 'drop index event_id'],
    ['a column that may be empty', 'alter table measure drop constraint measure_pkey cascade'],
  ])('finds %s', async (_what, statement) => {
    await client.query('begin');
    await client.query(statement);
    const found = differingGuards(guards, await guardsOf(ask));
    await client.query('rollback');
    expect(found.length).toBeGreaterThan(0);
  });
});

describe('restore.sh', () => {
  let folder: string;
  const at = (name: string): string => path.join(folder, name);
  beforeEach(() => { folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cairn-restore-')); });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  /** A base backup of one file, as PostgreSQL writes it. */
  function base(name: string, { sum = createHash('sha256').update(name).digest('hex') } = {}): void {
    const place = at(`backup/base/${name}`);
    fs.mkdirSync(place, { recursive: true });
    fs.mkdirSync(at('backup/files'), { recursive: true });
    fs.writeFileSync(path.join(place, 'PG_VERSION'), name);
    execFileSync('tar', ['-czf', 'base.tar.gz', 'PG_VERSION'], { cwd: place });
    fs.writeFileSync(path.join(place, 'backup_manifest'), `{ "Files": [\n{ "Path": "PG_VERSION", "Size": 1, "Last-Modified": "2026", "Checksum-Algorithm": "SHA256", "Checksum": "${sum}" }\n]}`);
  }
  const restore = (second?: string) => spawnSync('sh', [path.join(root, 'docker/restore.sh'), at('backup'), at('data'), at('files'), ...(second ? [second] : [])], { encoding: 'utf8' });

  test('takes the newest base backup from before the second, and the uploads', () => {
    for (const day of ['10', '11', '12']) base(`2026-11-${day}T10-00-00Z`);
    fs.writeFileSync(at('backup/files/upload'), 'bytes');
    expect(restore('2026-11-12T10:00:00Z')).toMatchObject({ status: 0, stdout: expect.stringContaining('2026-11-11T10-00-00Z') as string });
    expect(fs.readFileSync(at('data/PG_VERSION'), 'utf8')).toBe('2026-11-11T10-00-00Z');
    expect(fs.readFileSync(at('data/postgresql.auto.conf'), 'utf8')).toContain(`recovery_target_time = '2026-11-12 10:00:00+00'`);
    expect(fs.readFileSync(at('files/upload'), 'utf8')).toBe('bytes');
  });

  test('goes to the end of the log without a second', () => {
    for (const day of ['10', '11']) base(`2026-11-${day}T10-00-00Z`);
    expect(restore()).toMatchObject({ status: 0, stdout: expect.stringContaining('2026-11-11') as string });
    expect(fs.readFileSync(at('data/postgresql.auto.conf'), 'utf8')).not.toContain('recovery_target_time =');
  });

  test('writes over nothing, and refuses what is damaged, too young or no second', () => {
    base('2026-11-10T10-00-00Z');
    expect(restore('2026-11-10T10:00:00Z').stderr).toContain('no base backup');
    expect(restore('yesterday').stderr).toContain('A second is written');
    fs.mkdirSync(at('data'), { recursive: true });
    fs.writeFileSync(at('data/kept'), 'kept');
    expect(restore().stderr).toContain('is not empty');
    fs.rmSync(at('data'), { recursive: true });
    base('2026-11-11T10-00-00Z', { sum: 'f'.repeat(64) });
    expect(restore().status).not.toBe(0);
  });
});
