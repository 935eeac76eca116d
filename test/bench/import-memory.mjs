import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { writeFile } from './import-file.mjs';
import { ImportWorld } from './import-world.mjs';

const GOAL_MB = 200;

/**
 * A large CSV file, uploaded, checked, imported and released: how long each step takes, and in how much memory above what the
 * processes hold at rest. Then the same file with other numbers, while the api is killed in the middle of the upload, the worker
 * while it reads and while it writes, and the api once more while the worker writes. Nothing half may stand there in between, all
 * of it in the end, and what stood there before when it is taken back.
 */
export async function run({ rows = 1_000_000, kill = true, tell }) {
  const say = (figures) => { for (const [figure, value, unit] of figures) tell({ scenario: 'import', figure, value, unit, rows, node: process.version }); };
  await ImportWorld.with(rows, async (world, file) => {
    const measureId = await world.measure('Bench');
    world.worker = await world.start('worker');
    await sleep(2_000);
    const { id, figures } = await importOnce(world, measureId, file, rows);
    say(figures);
    const last = kill ? await killed(world, measureId, file, rows) : id;
    say(await takenBack(world, measureId, last, kill ? rows : 0));
  });
}

async function importOnce(world, measureId, file, rows) {
  const api = new Memory(world.api.pid);
  const worker = new Memory(world.worker.pid);
  const times = [Date.now()];
  const step = () => times.push(Date.now());
  const uploaded = await world.upload(measureId, file);
  step();
  const preview = await world.map(uploaded);
  step();
  same('rows ready', preview.ready, rows);
  await world.confirm(uploaded);
  const { steps } = await finished(world, uploaded);
  step();
  await world.released(uploaded);
  step();
  const above = { api: api.stop(), worker: worker.stop() };
  same('points stored', await stored(world, measureId, 20), rows);
  same('points released', Number((await world.sql('select count(*) as n from released_point where measure_id = $1 and numerator = 20', [measureId]))[0].n), rows);
  const seconds = (from, to) => (times[to] - times[from]) / 1000;
  return { id: uploaded, figures: [
    ['upload', seconds(0, 1), 's'], ['map and check', seconds(1, 2), 's'], ['import', seconds(2, 3), 's'], ['release', seconds(3, 4), 's'],
    ['speed of all', Math.round(rows / seconds(0, 4)), 'rows/s'], ['steps of progress', steps, ''], ['api above its base', above.api, 'MB'], ['worker above its base', above.worker, 'MB'],
    ['api at its peak', api.peak, 'MB'], ['worker at its peak', worker.peak, 'MB'],
  ] };
}

/** SIGKILL of the api when half of the file has arrived: no import of it is there, and the file can be sent again. */
async function uploadCut(world, measureId, file) {
  const before = await imports(world);
  const sending = world.upload(measureId, file).then(() => 'taken', () => 'cut');
  const half = fs.statSync(file).size / 2;
  const arrived = () => fs.readdirSync(world.folder).filter((name) => name.endsWith('.part')).reduce((bytes, name) => bytes + fs.statSync(path.join(world.folder, name)).size, 0);
  while (arrived() < half) await sleep(5);
  await world.killApi();
  same('the upload of a killed api', await sending, 'cut');
  same('imports after a kill while uploading', await imports(world), before);
}

async function imports(world) {
  return Number((await world.sql('select count(*) as n from measure_import'))[0].n);
}

/** SIGKILL while IMPORTING: in the middle of reading, then in the closing transaction, and of the api beside it. */
async function killed(world, measureId, file, rows) {
  await writeFile(file, rows, 21);
  await uploadCut(world, measureId, file);
  const id = await world.upload(measureId, file);
  same('rows that change', (await world.map(id)).changed, rows);
  await world.confirm(id);
  for (const [when, from] of [['reading', 10], ['writing', 50]]) {
    await until(world, id, ({ progress }) => progress >= from);
    world.worker.kill('SIGKILL');
    await once(world.worker, 'exit');
    await sleep(1_000);
    same(`state after a kill while ${when}`, (await world.state(id)).state, 'IMPORTING');
    same(`points changed after a kill while ${when}`, await stored(world, measureId, 21), 0);
    same(`points as before after a kill while ${when}`, await stored(world, measureId, 20), rows);
    world.worker = await world.start('worker');
  }
  await until(world, id, ({ progress }) => progress >= 60);
  await world.killApi();
  const { result } = await finished(world, id);
  same('changed in the end', result.changed, rows);
  same('points in the end', await stored(world, measureId, 21), rows);
  same('old values kept', Number((await world.sql('select count(*) as n from data_point_history where import_id = $1 and numerator = 20', [id]))[0].n), rows);
  await world.released(id);
  return id;
}

async function takenBack(world, measureId, id, left) {
  const api = new Memory(world.api.pid);
  const worker = new Memory(world.worker.pid);
  const began = Date.now();
  await world.undo(id);
  const undone = Date.now();
  same('points after taking it back', await stored(world, measureId, 20), left);
  await world.released(id, 'import.undone');
  return [
    ['undo', (undone - began) / 1000, 's'], ['release of the undo', (Date.now() - undone) / 1000, 's'],
    ['undo: api above its base', api.stop(), 'MB'], ['undo: worker above its base', worker.stop(), 'MB'], ['undo: worker at its peak', worker.peak, 'MB'],
  ];
}

async function stored(world, measureId, numerator) {
  const [{ n }] = await world.sql('select count(*) as n from data_point p join series s on s.network_id = p.network_id and s.id = p.series_id where s.measure_id = $1 and p.numerator = $2', [measureId, numerator]);
  return Number(n);
}

async function finished(world, id) {
  const steps = new Set();
  const last = await until(world, id, ({ state, progress, failure }) => {
    if (state === 'FAILED') throw new Error(failure);
    steps.add(progress);
    return state === 'DONE';
  });
  return { steps: steps.size, result: last.result };
}

async function until(world, id, condition) {
  for (;;) {
    const found = await world.state(id);
    if (condition(found)) return found;
    await sleep(100);
  }
}

/** The memory of a process: its highest point above where it began, in MB. */
class Memory {
  #highest = 0;

  constructor(pid) {
    this.pid = pid;
    this.base = this.#now();
    this.clock = setInterval(() => { this.#highest = Math.max(this.#highest, this.#now()); }, 50);
  }

  #now() {
    const status = `/proc/${this.pid}/status`;
    const line = fs.existsSync(status) ? /^VmRSS:\s+(\d+) kB$/m.exec(fs.readFileSync(status, 'utf8')) : null;
    return Number(line?.[1] ?? 0) / 1024;
  }

  stop() {
    clearInterval(this.clock);
    return Math.round(this.#highest - this.base);
  }

  get peak() {
    return Math.round(this.#highest);
  }
}

function same(what, found, wanted) {
  if (found !== wanted) throw new Error(`${what}: ${found}, not ${wanted}.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = Number(process.argv[2] ?? 1_000_000);
  let over = false;
  await run({ rows, kill: process.argv[3] !== 'no-kill', tell: (line) => {
    console.log(JSON.stringify(line));
    over ||= line.figure.endsWith('above its base') && line.value > GOAL_MB;
  } });
  process.exit(over ? 1 : 0);
}
