/** Directory, measures, invitations, networks and keys: each acknowledged row is there once, as it was acknowledged last. */
export async function checkRows(query, expected, findings) {
  Object.assign(findings.checked, { keys: expected.keys.length, sites: expected.sites.size, measures: expected.measures.size, invitations: expected.invitations.size });
  await checkKeys(query, expected, findings);
  await checkSites(query, expected, findings);
  await checkMeasures(query, expected, findings);
  await checkInvitations(query, expected, findings);
  await checkNetworks(query, expected, findings);
}

async function checkKeys(query, { keys }, findings) {
  const stored = groupBy(await query('select key, kind, result_id from idempotency'), ({ key }) => key);
  for (const { key, id, kind } of keys) {
    const rows = stored.get(key) ?? [];
    findings.count(`the key ${key} of ${kind}`, rows.length, 1, key);
    if (rows[0] && rows[0].result_id !== id) findings.double(`the key ${key} of ${kind} stands for ${rows[0].result_id}, acknowledged was ${id}`, key);
  }
}

async function checkSites(query, { sites, imports }, findings) {
  const rows = await query('select id, name, county, version from site where county is not null');
  const byCounty = groupBy(rows, ({ county }) => county);
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const [id, site] of sites) {
    findings.count(`sites made by ${site.key}`, byCounty.get(site.key)?.length ?? 0, 1, site.key);
    const found = byId.get(id);
    findings.same(`name of site ${id}`, found?.name, site.name, site.last);
    checkVersion(`site ${id}`, found, site, findings);
  }
  const known = new Set([...[...sites.values()].map(({ key }) => key), ...[...imports.values()].map(({ county }) => county)]);
  for (const { id, county } of rows) if (!known.has(county)) findings.double(`site ${id} was stored and never acknowledged`);
}

async function checkMeasures(query, { measures, definitions }, findings) {
  const byId = new Map((await query('select id, name, version, definition_number from measure')).map((row) => [row.id, row]));
  const rows = await query('select measure_id, number, source, why from measure_definition');
  const sources = groupBy(rows.filter(({ number }) => number === 1), ({ source }) => source);
  const reasons = groupBy(rows, ({ why }) => why);
  for (const [id, measure] of measures) {
    findings.count(`measures made by ${measure.key}`, sources.get(measure.key)?.length ?? 0, 1, measure.key);
    const found = byId.get(id);
    findings.same(`name of measure ${id}`, found?.name, measure.name, measure.last);
    checkVersion(`measure ${id}`, found, measure, findings);
    if (found) findings.count(`definitions of measure ${id}`, found.definition_number, measure.changes + 1, measure.last);
  }
  for (const { key, id } of definitions) findings.count(`definitions written by ${key} of measure ${id}`, reasons.get(key)?.length ?? 0, 1, key);
  const made = new Set([...measures.values()].map(({ key }) => key));
  for (const source of sources.keys()) if (/^[0-9a-f-]{36}$/.test(source) && !made.has(source)) findings.double(`a measure of ${source} was stored and never acknowledged`);
}

// The version counts every change that was applied, whoever was told.
function checkVersion(words, found, object, findings) {
  if (!found) return;
  if (object.version !== object.changes + 1) findings.double(`${words}: ${object.changes} acknowledged changes made it version ${object.version}`, object.last);
  findings.count(`changes of ${words}`, found.version - 1, object.changes, object.last);
}

async function checkInvitations(query, { invitations }, findings) {
  const byMail = groupBy(await query(`select id, email, revoked_at from invitation where email like '%@people.example'`), ({ email }) => email);
  const mails = groupBy(await query(`select to_address from mail where to_address like '%@people.example'`), ({ to_address }) => to_address);
  for (const [id, { email, key, revoked }] of invitations) {
    const rows = byMail.get(email) ?? [];
    findings.count(`invitations of ${email}`, rows.length, 1, key);
    findings.count(`mails to ${email}`, mails.get(email)?.length ?? 0, 1, key);
    const found = rows.find((row) => row.id === id);
    findings.same(`invitation ${id} is taken back`, found && found.revoked_at !== null, revoked !== undefined, revoked ?? key);
  }
  const known = new Set([...invitations.values()].map(({ email }) => email));
  for (const email of byMail.keys()) if (!known.has(email)) findings.double(`the invitation of ${email} was stored and never acknowledged`);
}

async function checkNetworks(query, { networks }, findings) {
  const byId = new Map((await query('select id, name, version from network')).map((row) => [row.id, row]));
  for (const [id, { name, version, last }] of networks) {
    const found = byId.get(id);
    findings.same(`name of network ${id}`, found?.name, name, last);
    if (found) findings.count(`versions of network ${id}`, found.version, version, last);
  }
}

/** Rows by a key of theirs. */
export function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(row);
  }
  return groups;
}
