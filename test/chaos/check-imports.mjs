import { groupBy } from './check-rows.mjs';

/** Imports: each is wholly there or not at all, and the points of every owner are those of the acknowledged files. */
export async function checkImports(query, expected, findings) {
  const imports = new Map((await query('select id, measure_id, owner_id, file_name, state, result from measure_import')).map((row) => [row.id, row]));
  const series = new Map((await query('select s.id, s.measure_id, s.owner_id, st.name as site, s.visibility from series s join site st on st.network_id = s.network_id and st.id = s.site_id')).map((row) => [row.id, row]));
  await checkStates(query, expected, imports, findings);
  await checkWhole(query, imports, findings);
  findings.checked.imports = expected.imports.size;
  const wanted = replay(expected.steps, imports, series, findings);
  await checkPoints(query, wanted.points, findings);
  for (const { id, measure_id, owner_id, site, visibility } of series.values()) {
    const acknowledged = wanted.visibility.get(`${measure_id} ${owner_id} ${site}`);
    if (acknowledged) findings.same(`who sees series ${id}`, visibility, acknowledged.visibility, acknowledged.key);
  }
}

async function checkStates(query, expected, imports, findings) {
  const byFile = groupBy([...imports.values()], ({ file_name }) => file_name);
  const added = groupBy(await query(`select name, county from site where name like 'Imported %'`), ({ county }) => county);
  for (const [id, { state, file, added: name, county, points, key, last }] of expected.imports) {
    findings.count(`imports of ${file}`, byFile.get(file)?.length ?? 0, 1, key);
    const found = imports.get(id);
    findings.same(`state of import ${id}`, found?.state, state, last);
    if (name) findings.count(`sites added by import ${id}`, added.get(county)?.length ?? 0, 1, last);
    if (points && found?.result) findings.count(`points of import ${id}`, found.result.added + found.result.changed + found.result.unchanged, points.length, last);
  }
}

// Points and history appear with DONE or not at all.
async function checkWhole(query, imports, findings) {
  const written = new Map((await query('select import_id, count(*)::int as points from data_point_history group by 1')).map((row) => [row.import_id, row.points]));
  const standing = await query('select distinct import_id from data_point where import_id is not null');
  for (const { id, state, result } of imports.values()) {
    const finished = state === 'DONE' || state === 'UNDONE';
    findings.count(`written points of import ${id} (${state})`, written.get(id) ?? 0, finished ? result.added + result.changed : 0, id);
  }
  for (const { import_id } of standing) if (imports.get(import_id)?.state !== 'DONE') findings.double(`points of import ${import_id}, which is ${imports.get(import_id)?.state ?? 'unknown'}`, import_id);
}

/** The acknowledged steps once more, in memory: who holds which points, and who sees which series. */
function replay(steps, imports, series, findings) {
  const points = new Map();
  const visibility = new Map();
  const before = new Map();
  for (const { kind, id, key, effect } of steps) {
    if (kind === 'setSeriesVisibility') {
      const found = series.get(id);
      if (found) visibility.set(`${found.measure_id} ${found.owner_id} ${found.site}`, { visibility: effect.visibility, key });
      else findings.lose(`series ${id}`, key);
      continue;
    }
    const row = imports.get(id);
    if (!row) continue; // Its loss was found already.
    const holder = `${row.measure_id} ${row.owner_id}`;
    if (kind === 'undoImport') {
      points.set(holder, before.get(id) ?? new Map());
      continue;
    }
    before.set(id, points.get(holder) ?? new Map());
    points.set(holder, new Map([...before.get(id), ...effect.points.map(([site, start, ...stored]) => [`${site} ${start}`, { stored, key }])]));
    for (const [site] of effect.points) visibility.set(`${holder} ${site}`, { visibility: effect.visibility, key });
  }
  return { points, visibility };
}

async function checkPoints(query, wanted, findings) {
  const rows = await query(`select s.measure_id, s.owner_id, st.name as site, p.period_start::text as start, p.status, p.numerator, p.denominator
    from data_point p join series s on s.network_id = p.network_id and s.id = p.series_id join site st on st.network_id = s.network_id and st.id = s.site_id`);
  findings.checked.points = rows.length;
  const stored = groupBy(rows, ({ measure_id, owner_id }) => `${measure_id} ${owner_id}`);
  for (const [holder, points] of wanted) {
    const found = new Map((stored.get(holder) ?? []).map((row) => [`${row.site} ${row.start}`, [row.status, amount(row.numerator), amount(row.denominator)]]));
    for (const [cell, { stored: values, key }] of points) findings.same(`point ${cell} of ${holder}`, words(found.get(cell)), words(values), key);
    for (const cell of found.keys()) if (!points.has(cell)) findings.double(`point ${cell} of ${holder} was stored and never acknowledged`);
  }
  for (const holder of stored.keys()) if (!wanted.has(holder)) findings.double(`points of ${holder}, which nobody imported`);
}

function amount(text) {
  return text === null ? null : Number(text);
}

function words(values) {
  return values?.join(' ');
}
