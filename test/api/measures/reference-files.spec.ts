import { parse } from 'csv-parse/sync';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createMeasure, freshNetwork, type Network } from '../../factories/index.js';
import { startServer, type TestServer } from '../../harness/server.js';
import { bring, check } from '../tools/imports.js';
import { sql } from '../tools/sql.js';

const FOLDER = process.env.CAIRN_REFERENCE_DATA;
const CONNECTICUT = join(FOLDER ?? '', 'data', 'education', 'connecticut_chronic_absenteeism_pct_by_race.csv');
const ATTENDANCES = join(FOLDER ?? '', 'data', 'ae_attendances_type1.csv');

let place: TestServer;
let files: string;
// The command and the server share the folder of files, as they do on one machine: either may do the work.
beforeAll(async () => {
  files = mkdtempSync(join(tmpdir(), 'cairn-reference-'));
  place = await startServer({ CAIRN_FILES: files });
});
afterAll(async () => {
  await place.stop();
  rmSync(files, { recursive: true, force: true });
});

type Row = Record<string, string>;
const rowsOf = (file: string): Row[] => parse<Row>(readFileSync(file, 'utf8'), { columns: true });

/** How many rows have each text in a column. */
function tally(rows: readonly Row[], textOf: (row: Row) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[textOf(row)] = (counts[textOf(row)] ?? 0) + 1;
  return counts;
}

async function storedBy(measureId: string, column: 'p.status' | 's.stratum'): Promise<Record<string, number>> {
  const found = await sql<{ text: string; count: number }>(place, `select ${column} as text, count(*)::int as count from data_point p join series s on s.network_id = p.network_id and s.id = p.series_id where s.measure_id = $1 group by 1`, [measureId]);
  return Object.fromEntries(found.map(({ text, count }) => [text, count]));
}

/** `cairn import` on the database of the suite. Resolves with what it says. */
async function command(network: Network, file: string, measure: string, ...options: string[]): Promise<string> {
  const { appUrl, systemUrl, queueUrl } = place.urls;
  const { stdout } = await promisify(execFile)(process.execPath, ['apps/cairn/bin/cairn.mjs', 'import', file, '--network', network.slug, '--measure', measure, '--as', network.lead.email, ...options], {
    // A command that is left behind would go on working for the tests that follow.
    timeout: 200_000, killSignal: 'SIGKILL',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'test', CAIRN_FILES: files, CAIRN_DATABASE_URL_APP: appUrl, CAIRN_DATABASE_URL_SYSTEM: systemUrl, CAIRN_DATABASE_URL_QUEUE: queueUrl },
  });
  return stdout;
}

(FOLDER ? describe : describe.skip)('Connecticut, percentages by race and ethnicity (reference data)', () => {
  const columns = { siteName: 'district', period: 'school_year', stratum: 'race_ethnicity', value: 'pct_chronically_absent', status: 'status', numerator: null, denominator: null, createSites: true, createStrata: true, visibility: 'OWNER' };
  const percentages = { type: 'VALUE', unit: '% of students', denominator: '' };
  const rows = FOLDER ? rowsOf(CONNECTICUT) : [];
  const statuses = tally(rows, (row) => (row.status ?? '').toUpperCase());
  const groups = tally(rows, (row) => row.race_ethnicity ?? '');

  test('keeps every status of the source, every group and every percentage as given', async () => {
    const network = await freshNetwork(place);
    const measure = await createMeasure(network.lead, percentages);
    const csv = readFileSync(CONNECTICUT, 'utf8');
    const checked = await check(network.lead.client, measure.id, csv, columns, 'connecticut.csv');
    expect(checked.preview).toMatchObject({ ready: rows.length, bad: 0, missing: statuses.MISSING, suppressed: statuses.SUPPRESSED, sitesToCreate: new Set(rows.map((row) => row.district)).size, newStrata: Object.keys(groups), hiddenFromOthers: 0 });
    const done = await bring(place, network.lead.client, measure.id, csv, columns, 'connecticut.csv');
    expect(done).toMatchObject({ state: 'DONE', rowCount: rows.length, result: { added: rows.length, missing: statuses.MISSING } });
    expect(await storedBy(measure.id, 'p.status')).toEqual(statuses);
    expect(await storedBy(measure.id, 's.stratum')).toEqual(groups);
    const [sum] = await sql<{ total: string }>(place, 'select sum(p.value) as total from data_point p join series s on s.network_id = p.network_id and s.id = p.series_id where s.measure_id = $1', [measure.id]);
    // In tenths and hundredths: sums of doubles depend on their order.
    const cents = rows.reduce((total, row) => total + Math.round(Number(row.pct_chronically_absent) * 100), 0);
    expect(Math.round(Number(sum?.total) * 100)).toBe(cents);
  });

  test('takes the code of a district from whichever row has it', async () => {
    const network = await freshNetwork(place);
    const measure = await createMeasure(network.lead, percentages);
    const { preview } = await check(network.lead.client, measure.id, readFileSync(CONNECTICUT, 'utf8'), { ...columns, siteCode: 'fips' }, 'connecticut.csv');
    expect(preview).toMatchObject({ ready: rows.length, bad: 0, sitesToCreate: new Set(rows.map((row) => row.district)).size });
  });

  test('comes in by command, with its columns guessed', async () => {
    const network = await freshNetwork(place);
    const measure = await createMeasure(network.lead, percentages);
    const said = await command(network, CONNECTICUT, measure.name, '--create-groups');
    for (const column of ['stratum = race_ethnicity', 'value = pct_chronically_absent', 'status = status', 'siteName = district', 'period = school_year']) expect(said).toContain(column);
    expect(said).toContain(`By status: ${statuses.REPORTED} reported, ${statuses.SUPPRESSED} suppressed, ${statuses.MISSING} missing, 0 without anybody to count.`);
    expect(said).toContain(`Imported: ${rows.length} added, 0 changed, 0 unchanged, ${statuses.MISSING} missing`);
    expect(await storedBy(measure.id, 'p.status')).toEqual(statuses);
    expect(await storedBy(measure.id, 's.stratum')).toEqual(groups);
  });
});

(FOLDER ? describe : describe.skip)('attendances by provider and month (reference data)', () => {
  const rows = FOLDER ? rowsOf(ATTENDANCES) : [];
  const sum = (column: string): number => rows.reduce((total, row) => total + Number(row[column]), 0);
  const months = { grain: 'MONTH', unit: '% of attendances' };

  async function totals(measureId: string): Promise<unknown[]> {
    return sql(place, `select count(*)::int as points, count(distinct s.site_id)::int as sites, sum(p.numerator)::int as numerator, sum(p.denominator)::int as denominator
      from data_point p join series s on s.network_id = p.network_id and s.id = p.series_id where s.measure_id = $1`, [measureId]);
  }
  const wanted = [{ points: rows.length, sites: new Set(rows.map((row) => row.subgroup)).size, numerator: sum('numerator'), denominator: sum('denominator') }];

  test('is the same by page and by command', async () => {
    const network = await freshNetwork(place);
    const [page, line] = [await createMeasure(network.lead, months), await createMeasure(network.lead, months)];
    const columns = { siteName: 'subgroup', period: 'date', grain: 'MONTH', createSites: true, visibility: 'OWNER' };
    await bring(place, network.lead.client, page.id, readFileSync(ATTENDANCES, 'utf8'), columns, 'attendances.csv');
    expect(await totals(page.id)).toEqual(wanted);
    const said = await command(network, ATTENDANCES, line.name);
    expect(said).toContain(`By status: ${rows.length} reported, 0 suppressed, 0 missing`);
    expect(await totals(line.id)).toEqual(wanted);
  });
});
