/**
 * Leaks that are planted on purpose: what the product would be without one of its rules. A hole names its built module and what stands
 * in for one of its functions; the database gets `sql` for as long as the hole is open.
 */
export const HOLES = [
  { name: 'nothing complementary', module: 'domain/dist/suppression/complement.js', function: 'complement', instead: '() => undefined' },
  { name: 'n − x may be small', module: 'domain/dist/suppression/suppress.js', function: 'primaryStatus', instead: '(built, [cell, minimum]) => built({ ...cell, denominator: cell.denominator >= minimum ? null : cell.denominator }, minimum)' },
  { name: 'totals are always shown', module: 'domain/dist/suppression/family.js', function: 'suppressFamily',
    instead: `(built, [cells, ...rest]) => { const out = built(cells, ...rest); for (const cell of cells) if (cell.kind === 'DISTRICT' && cell.stratum === '' && cell.status === 'REPORTED') out.set(cell.id, { ...cell }); return out; }` },
  { name: 'groups are no parts', module: 'domain/dist/suppression/places.js', function: 'sumsOf', instead: `(built, args) => built(...args).filter(({ split }) => !split.endsWith('by groups'))` },
  { name: 'periods are no parts', module: 'domain/dist/suppression/places.js', function: 'sumsOverTime', instead: '() => []' },
  { name: 'a number is hidden when it cannot be solved for', module: 'domain/dist/suppression/bounds.js', function: 'exposedByBounds', instead: '() => []' },
  { name: 'earlier releases are forgotten', module: 'domain/dist/suppression/family.js', function: 'suppressFamily', instead: '(built, [cells, , minimum]) => built(cells, [], minimum)' },
  { name: 'what is left of a total is nobody', module: 'domain/dist/suppression/remainder.js', function: 'remainders', instead: '(built, [sums]) => ({ cells: [], beyond: [], complete: sums, believed: sums })' },
  { name: 'roll-ups of raw points', module: 'platform/dist/db/tx.js', method: 'ReadTx.page',
    instead: `(built, [statement, values]) => statement.name !== 'learning.shared-cells' ? built(statement, values) : built({ name: 'hole.' + statement.name, text:
      'select d.series_id as "seriesId", s.site_id as "siteId", d.owner_id as "ownerId", d.period_start::text as "periodStart", d.grain, d.status, d.numerator::text, d.denominator::text, d.value::text from data_point d join series s on s.network_id = d.network_id and s.id = d.series_id where s.measure_id = $1 and s.stratum = \\'\\'' }, values)` },
  { name: 'exports of raw points', module: 'measures/dist/export.service.js', at: /currentActor\(\)\.rawOwnerIds/, becomes: (open, [all]) => `(${open} ? globalThis.cairnOwners : ${all})`,
    sql: ['create policy planted on data_point for select to cairn_app using (true)', 'drop policy planted on data_point'] },
];
