import { byTurns, lineOf, median } from './figures.mjs';
import { BenchProduct } from './product.mjs';
import { REBUILD } from './rollup.baseline.mjs';
import { changePoints, rollUpWorld } from './rollup-world.mjs';

const SIZES = [10_000, 100_000, 1_000_000];

/**
 * The roll-up of a measure after a thousand of its points were released with other numbers, as the job does it, beside one SQL statement
 * that builds it from nothing; and whether it takes longer when there are more points.
 */
export async function run({ runs, rows, tell }) {
  const product = await BenchProduct.start();
  const sizes = SIZES.filter((size) => size <= Math.max(rows, SIZES[0]));
  try {
    const { networkId, measures } = await rollUpWorld(product, sizes);
    const own = [];
    for (const { id, points } of measures) {
      const ours = async () => {
        await changePoints(product, id, points);
        return await product.child.call('rollUp', { networkId, measureId: id }) * 1000;
      };
      const rebuild = async () => {
        await changePoints(product, id, points);
        const started = performance.now();
        await product.sql(REBUILD, [networkId, id]);
        return performance.now() - started;
      };
      // Not counted: the first roll-up of a measure, and whether both come to the same.
      await ours();
      await rebuild();
      await mustAgree(product, networkId, id);
      const found = await byTurns(runs, ours, rebuild);
      await mustAgree(product, networkId, id);
      own.push(found.ours);
      tell(lineOf(`rollup ${points} points, 1000 changed`, 'ms', found.ours, found.baseline));
    }
    if (own.length > 1) tell(lineOf(`rollup-flatness ${sizes.at(-1)} points beside ${sizes[0]}`, 'ms', own.at(-1), own[0]));
    return own.map(median);
  } finally {
    await product.stop();
  }
}

/** What the rebuild left must be what the product would write; the summary is the product's alone. */
async function mustAgree(product, networkId, measureId) {
  const wrong = (await product.child.call('wrong', { networkId, measureId })).filter((words) => !words.startsWith('rollup_summary'));
  if (wrong.length > 0) throw new Error(`The rebuild differs in ${wrong.length} rows: ${wrong.slice(0, 3).join('; ')}`);
}
