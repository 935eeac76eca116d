import type { Client as Database } from 'pg';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloneDatabase, dropDatabase } from '../harness/postgres.mjs';
import { searchBehind } from './behind.js';
import { makeChanges } from './changes.js';
import { connectAsAdmin, copyDatabase } from './database.js';
import { endRights } from './endings.js';
import { fillWorld } from './fill.js';
import { Findings, type Leak } from './findings.js';
import { askLists } from './lists.js';
import { tryForbidden } from './mutations.js';
import { plantHoles, type PlantReport } from './plants/run-plants.js';
import { askQueries } from './queries.js';
import { tellIds } from './rows.js';
import { runRegistered } from './registered.js';
import { askRoutes } from './routes.js';
import { checkViewers, type Pass } from './run-of.js';
import { everyField, readSchema } from './schema.js';
import { askWithSecrets } from './secrets.js';
import { serverOn, type MatrixServer } from './server.js';
import { listen, searchFrames } from './sockets.js';
import { UNREACHED } from './unreached.js';
import { pushWalls } from './walls.js';
import type { World } from './world.js';

export interface MatrixReport {
  leaks: readonly Leak[];
  /** Fields that no probe got a value for, and that no reason excuses. */
  unreached: readonly string[];
  plants: readonly PlantReport[];
  good: boolean;
}

/** Where the words of a run go. */
export type Tell = (line: string) => void;

/**
 * The isolation matrix. It fills three networks, looks at them as every role, tries what none may do, and then makes holes,
 * one at a time, each of which it must find. `quick` stays on one database, asks for the own network alone, and makes a
 * handful of holes.
 */
export async function runMatrix({ quick, tell }: { quick: boolean; tell: Tell }): Promise<MatrixReport> {
  const name = `matrix_${process.pid}`;
  const files = mkdtempSync(join(tmpdir(), 'cairn-matrix-'));
  try {
    await cloneDatabase(name);
    return await (quick ? runQuick : runAll)(name, files, tell);
  } finally {
    await dropDatabase(name);
    await dropDatabase(`${name}_holes`);
    rmSync(files, { recursive: true, force: true });
  }
}

async function runAll(name: string, files: string, tell: Tell): Promise<MatrixReport> {
  const world = await on(name, files, {}, (server, database) => timed(tell, 'three networks filled', () => fillWorld(server, database)));
  await copyDatabase(name, `${name}_holes`);
  const findings = new Findings(world.canaries);
  await on(name, files, {}, (server, database) => look(passOf(world, server, database, findings), false, tell));
  // Before the changes: they move what each may see, and the copy stays as it is.
  const plants = await on(`${name}_holes`, files, { withHoles: true }, (server, database) =>
    timed(tell, 'every hole made', () => plantHoles(passOf(world, server, database, findings), { quick: false, tell })));
  const failed = await on(name, files, {}, (server, database) => changesHeard(passOf(world, server, database, findings), false, tell));
  return sum({ findings, failed, world, plants }, tell);
}

function runQuick(name: string, files: string, tell: Tell): Promise<MatrixReport> {
  return on(name, files, { withHoles: true }, async (server, database) => {
    const world = await timed(tell, 'three networks filled', () => fillWorld(server, database));
    const pass = passOf(world, server, database, new Findings(world.canaries));
    await look(pass, true, tell);
    const plants = await timed(tell, 'some holes made', () => plantHoles(pass, { quick: true, tell }));
    const failed = await changesHeard(pass, true, tell);
    return sum({ findings: pass.findings, failed, world, plants }, tell);
  });
}

function passOf(world: World, server: MatrixServer, database: Database, findings: Findings): Pass {
  return { world, server, database, findings, schema: readSchema(), enough: () => false };
}

async function on<T>(name: string, files: string, options: { withHoles?: boolean }, work: (server: MatrixServer, database: Database) => Promise<T>): Promise<T> {
  const server = await serverOn(name, files, options);
  const database = await connectAsAdmin(name);
  try {
    return await work(server, database);
  } finally {
    await database.end();
    await server.stop();
  }
}

/** Everything that must leave the database as it is. */
async function look(pass: Pass, quick: boolean, tell: Tell): Promise<void> {
  await timed(tell, 'walls pushed', () => inTransaction(pass, () => pushWalls(pass.database, pass.world, pass.findings)));
  await timed(tell, 'queries asked', () => askQueries(pass, { outside: !quick }));
  await timed(tell, 'secrets, lists, routes and registered documents tried', async () => {
    for (const probe of quick ? [askWithSecrets, askRoutes] : [askWithSecrets, askLists, askRoutes, runRegistered]) await probe(pass);
  });
  await timed(tell, 'forbidden changes tried', () => tryForbidden(pass, { outside: !quick }));
  await checkViewers(pass);
}

/** Everything that changes something, with every viewer listening. @returns the operations that nobody could make succeed */
async function changesHeard(pass: Pass, quick: boolean, tell: Tell): Promise<string[]> {
  await timed(tell, 'endings tried', () => endRights(pass));
  await checkViewers(pass);
  for (const { text, what, audiences } of pass.world.coming) pass.world.canaries.tell(text, what, audiences);
  const failed = await timed(tell, 'allowed changes made, with everybody listening', async () => {
    const listeners = await listen(pass);
    const operations = await makeChanges(pass, listeners, quick ? 1 : 3);
    await tellIds(pass.database, pass.world.canaries);
    searchFrames(pass, listeners);
    for (const { socket } of listeners) socket.disconnect();
    return operations;
  });
  await searchBehind(pass);
  pass.findings.judgeTogether();
  return failed;
}

interface Outcome { findings: Findings; failed: string[]; world: World; plants: readonly PlantReport[] }

function sum({ findings, failed, world, plants }: Outcome, tell: Tell): MatrixReport {
  const fields = everyField(readSchema());
  const unreached = [...new Set([...fields.filter((field) => !findings.fields.has(field)), ...failed])].filter((field) => !UNREACHED[field]);
  for (const [line, { times, such }] of grouped(findings.leaks)) tell(`leak: ${line}${times > 1 ? ` (${times} times)` : ''}${such ? `, such as ${such}` : ''}`);
  for (const field of unreached) tell(`not reached by any probe: ${field}`);
  for (const { name } of plants.filter(({ found }) => !found)) tell(`planted and not found: ${name}`);
  const found = plants.filter((plant) => plant.found).length;
  tell(`fields ${fields.filter((field) => findings.fields.has(field)).length} roles ${world.viewers.length} probes ${findings.probes} leaks ${findings.leaks.length} planted ${plants.length} found ${found}`);
  return { leaks: findings.leaks, unreached, plants, good: findings.leaks.length === 0 && unreached.length === 0 && found === plants.length };
}

// The same hole shows through many probes: one line for each viewer, operation and kind of thing, with the row that one of them named.
function grouped(leaks: readonly Leak[]): Map<string, { times: number; such: string }> {
  const lines = new Map<string, { times: number; such: string }>();
  for (const { viewer, probe, what } of leaks) {
    const line = `${viewer}: ${probe.replace(/\(.*/, '')}: ${what.replace(/ \([^)]*\)/g, '').slice(0, 400)}`;
    const such = lines.get(line)?.such ?? /\((.*)\)/.exec(probe)?.[1] ?? '';
    lines.set(line, { times: (lines.get(line)?.times ?? 0) + 1, such });
  }
  return lines;
}

async function inTransaction(pass: Pass, work: () => Promise<void>): Promise<void> {
  await pass.database.query('begin');
  try {
    await work();
  } finally {
    await pass.database.query('rollback');
  }
}

async function timed<T>(tell: Tell, what: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const result = await work();
  tell(`  ${what.padEnd(56)} ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return result;
}
