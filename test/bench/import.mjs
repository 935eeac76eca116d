import { median } from './figures.mjs';
import { CopyBaseline } from './import-baseline.mjs';
import { ImportWorld } from './import-world.mjs';

const STEPS = ['upload', 'check', 'write', 'release'];

/**
 * A large file from the first byte of its upload until its points are released: mapped, validated, written with their history and
 * released. Beside it a COPY of the same points into the same table. Both alternate, and both write points of series that have none.
 */
export async function run({ runs, rows, tell }) {
  await ImportWorld.with(rows, async (world, file) => {
    world.worker = await world.start('worker');
    const measureId = await world.measure('Bench');
    // Not counted: it makes the districts and the series, and warms both processes.
    await importOnce(world, measureId, file, rows);
    const baseline = await CopyBaseline.open(world, measureId, rows);
    const ours = [];
    const copies = [];
    for (let round = 0; round < runs; round += 1) {
      ours.push(await importOnce(world, await world.measure(`Bench ${round + 1}`), file, rows));
      await tidy(world);
      copies.push(await baseline.run());
      await tidy(world);
    }
    for (const line of linesOf(rows, ours, copies)) tell(line);
  });
}

/** Imports the file. Resolves with the seconds of its steps. */
async function importOnce(world, measureId, file, rows) {
  const times = [performance.now()];
  const id = await world.upload(measureId, file);
  times.push(performance.now());
  const preview = await world.map(id);
  if (preview.ready !== rows || preview.added !== rows) throw new Error(`${JSON.stringify(preview)} of ${rows} rows`);
  times.push(performance.now());
  await world.confirm(id);
  await world.done(id);
  times.push(performance.now());
  await world.released(id);
  times.push(performance.now());
  const [{ n }] = await world.sql('select count(*)::int as n from released_point where measure_id = $1', [measureId]);
  if (n !== rows) throw new Error(`${n} of ${rows} points were released.`);
  return STEPS.map((_step, at) => (times[at + 1] - times[at]) / 1000);
}

// Not counted: what autovacuum would do in its own time.
async function tidy(world) {
  await world.sql('vacuum (analyze) data_point, data_point_history, released_point');
  await world.sql('checkpoint');
}

function linesOf(rows, ours, copies) {
  const line = (name, seconds) => {
    const [figure, baseline] = [rows / median(seconds), rows / median(copies)];
    return { scenario: `${name} ${rows} rows`, figure: Math.round(figure), unit: 'rows/s', baseline: Math.round(baseline), ratio: Number((figure / baseline).toPrecision(3)), runs: ours.length };
  };
  return [line('import', ours.map((steps) => steps.reduce((sum, step) => sum + step, 0))), ...STEPS.map((name, at) => line(`import-${name}`, ours.map((steps) => steps[at])))];
}
