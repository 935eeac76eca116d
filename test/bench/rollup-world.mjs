import { createMeasure, freshNetwork } from '../factories/index.ts';

const SITES = 200;
const CHANGED_DAYS = 5;
const FIRST_DAY = '1950-01-01';

/** A network of 200 districts and, for each size, a measure with so many released points that the network sees: one of each district a day. */
export async function rollUpWorld(product, sizes) {
  const network = await freshNetwork(product.place);
  await product.sql(`insert into site (network_id, id, kind, name, code) select $1, uuidv7(), 'DISTRICT', 'District ' || n, 'd' || n from generate_series(1, ${SITES}) n`, [network.id]);
  const measures = [];
  for (const points of sizes) {
    const { id } = await createMeasure(network.lead, { name: `Measure of ${points} points`, grain: 'DAY', visibility: 'NETWORK' });
    await product.sql(`insert into series (network_id, id, owner_id, visibility, measure_id, site_id) select $1, uuidv7(), $2, 'NETWORK', $3, id from site where network_id = $1`, [network.id, network.hub.id, id]);
    await product.sql(`insert into released_point (network_id, owner_id, visibility, series_id, measure_id, site_id, period_start, grain, status, numerator, denominator, release)
      select s.network_id, s.owner_id, s.visibility, s.id, s.measure_id, s.site_id, date '${FIRST_DAY}' + d, 'DAY', 'REPORTED', 10 + (d * 7 + st.place * 3) % 80, 100, 1
      from series s join (select id, row_number() over (order by id) as place from site where network_id = $1) st on st.id = s.site_id, generate_series(0, $3::int - 1) d
      where s.network_id = $1 and s.measure_id = $2`, [network.id, id, points / SITES]);
    measures.push({ id, points });
  }
  await product.settle();
  return { networkId: network.id, measures };
}

/** Gives five days, spread over all of them, other numbers in every district: a thousand points. Resolves with the days. */
export async function changePoints(product, measureId, points) {
  const days = points / SITES;
  const changed = Array.from({ length: CHANGED_DAYS }, (_day, nth) => Math.floor(((nth + 0.5) * days) / CHANGED_DAYS));
  const rows = await product.sql(`with changed as (
      update released_point set numerator = 10 + (numerator::int + 13) % 80, release = release + 1
      where measure_id = $1 and period_start = any(select date '${FIRST_DAY}' + d from unnest($2::int[]) d) returning period_start
    ) select period_start::text as day, count(*)::int as n from changed group by 1 order by 1`, [measureId, changed]);
  const n = rows.reduce((sum, row) => sum + row.n, 0);
  if (n !== SITES * CHANGED_DAYS) throw new Error(`${n} points were changed.`);
  return rows.map(({ day }) => day);
}
