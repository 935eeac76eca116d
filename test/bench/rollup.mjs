import { byTurns, lineOf, median } from './figures.mjs';
import { BenchProduct } from './product.mjs';
import { REBUILD } from './rollup.baseline.mjs';
import { changePoints, rollUpWorld } from './rollup-world.mjs';

const SIZES = [10_000, 100_000, 1_000_000];

/**
 * The roll-up of a measure after a thousand of its points were released with other numbers, as the job does it, beside one SQL statement
 * that builds it from nothing; and whether it takes longer when there are more points. A release notes what it changed, so that the
 * roll-up need not look: what that adds to the change itself is told beside it, and once more with it added to ours.
 */
export async function run({ runs, rows, tell }) {
  const product = await BenchProduct.start();
  const sizes = SIZES.filter((size) => size <= Math.max(rows, SIZES[0]));
  try {
    const { networkId, measures } = await rollUpWorld(product, sizes);
    const own = [];
    for (const { id, points } of measures) {
      const change = () => changePoints(product, id, points);
      const ours = async () => {
        await change();
        return await product.child.call('rollUp', { networkId, measureId: id }) * 1000;
      };
      const rebuild = async () => {
        await change();
        const took = await timed(() => product.sql(REBUILD, [networkId, id]));
        // What was noted for the product waits for no other turn.
        await product.child.call('rollUp', { networkId, measureId: id, expected: false });
        return took;
      };
      // The release pays for the notes that it makes: a thousand points changed with them, and without.
      const noted = async () => {
        const took = await timed(change);
        await product.child.call('rollUp', { networkId, measureId: id });
        return took;
      };
      const unnoted = async () => {
        await product.sql('alter table released_point disable trigger user');
        const took = await timed(change);
        await product.sql('alter table released_point enable trigger user');
        // Nobody noted it: the product has to build the measure anew.
        await product.sql('insert into rollup_change (network_id, measure_id, release, nth) values ($1, $2, 0, 1)', [networkId, id]);
        await product.child.call('rollUp', { networkId, measureId: id });
        return took;
      };
      // Not counted: the first roll-up of a measure, and whether both come to the same.
      await ours();
      await rebuild();
      await mustAgree(product, networkId, id);
      const found = await byTurns(runs, ours, rebuild);
      await mustAgree(product, networkId, id);
      own.push(found.ours);
      const notes = await byTurns(runs, noted, unnoted);
      tell(lineOf(`rollup ${points} points, 1000 changed`, 'ms', found.ours, found.baseline));
      tell(lineOf(`rollup-notes ${points} points, 1000 changed`, 'ms', notes.ours, notes.baseline));
      const [withNotes, both] = [found.ours, notes.ours].map(median);
      tell(lineOf(`rollup-with-notes ${points} points, 1000 changed`, 'ms', [withNotes + Math.max(0, both - median(notes.baseline))], found.baseline));
    }
    if (own.length > 1) tell(lineOf(`rollup-flatness ${sizes.at(-1)} points beside ${sizes[0]}`, 'ms', own.at(-1), own[0]));
    return own.map(median);
  } finally {
    await product.stop();
  }
}

async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** What the rebuild left must be what the product would write; the summary is the product's alone. */
async function mustAgree(product, networkId, measureId) {
  const wrong = (await product.child.call('wrong', { networkId, measureId })).filter((words) => !words.startsWith('rollup_summary'));
  if (wrong.length > 0) throw new Error(`The rebuild differs in ${wrong.length} rows: ${wrong.slice(0, 3).join('; ')}`);
}
