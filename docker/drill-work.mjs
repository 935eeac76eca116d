import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeFile } from '../test/bench/import-file.mjs';
import { rowsOf, differingRows } from './drill-picture.mjs';

const ROWS_A_FILE = 200_000;
const POST = 'mutation ($input: PostMessageInput!) { postMessage(input: $input) { id } }';

/** Imports files through the product until the database has so many megabytes. Resolves with its size in bytes. */
export async function fill(place, megabytes) {
  const file = path.join(place.folder, 'points.csv');
  for (let number = 1; ; number += 1) {
    await writeFile(file, ROWS_A_FILE, number);
    const id = await place.upload(await place.measure(`Presence ${number}`), file);
    await place.map(id);
    await place.confirm(id);
    await place.done(id);
    await place.released(id);
    const size = await sizeOf(place);
    if (size >= megabytes * 1_000_000) return size;
  }
}

/** The size of the database in bytes. */
export async function sizeOf(place) {
  const [{ size }] = await place.sql('select pg_database_size(current_database())::text as size');
  return Number(size);
}

/** Members who post without a pause until they are told to stop. */
export class Writers {
  /** Acknowledged messages. */
  acknowledged = 0;
  #running = [];
  #stopped = false;

  constructor(place, networkId, count) {
    this.#running = Array.from({ length: count }, () => this.#post(place, networkId).catch((error) => error));
  }

  async stop() {
    this.#stopped = true;
    for (const trouble of await Promise.all(this.#running)) if (trouble) throw trouble;
    return this.acknowledged;
  }

  async #post(place, networkId) {
    while (!this.#stopped) {
      await place.ask(POST, { input: { kind: 'NETWORK', subjectId: networkId, body: 'It worked in two of three classes.' } });
      this.acknowledged += 1;
    }
  }
}

/**
 * Finds a second at which nothing changes, so that what it holds can be known: the rows just before it and just after it are the same.
 * @returns the second, such as 2026-11-22T14:55:20Z, and the rows of every table at it
 */
export async function quietSecond(place) {
  const ask = (text) => place.sql(text);
  let difference = [];
  for (let tries = 0; tries < 20; tries += 1) {
    const before = await rowsOf(ask);
    // The database's clock: it is what commits are stamped with.
    const [{ at, wait }] = await place.sql(`select to_char(ceil_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, extract(epoch from ceil_at - clock_timestamp())::float8 as wait
      from (select date_trunc('second', clock_timestamp()) + interval '1 second' as ceil_at) as next`);
    await sleep(wait * 1_000 + 100);
    const after = await rowsOf(ask);
    difference = differingRows(before, after);
    if (difference.length === 0) return { second: at, rows: after };
  }
  throw new Error(`The product does not come to rest: ${difference.join('; ')}`);
}
