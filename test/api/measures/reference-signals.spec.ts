import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMeasure, freshNetwork, type Network } from '../../factories/index.js';
import { startServer, type TestServer } from '../../harness/server.js';
import { act, SET } from '../tools/charts.js';
import { bring } from '../tools/imports.js';
import { ofShares, ofSingleValues, type OwnPoint, type OwnSignals } from '../tools/own-limits.js';
import { sql } from '../tools/sql.js';

const FOLDER = process.env.CAIRN_REFERENCE_DATA;
const CHART = 'query ($id: ID!) { series(id: $id) { points { label } reading { kind refused { code } sentence signal points { rule side } } } }';
interface Chart { points: { label: string }[]; reading: { kind: string; refused: { code: string } | null; sentence: string; signal: string; points: { rule: string | null; side: number | null }[] } }
type Row = Record<string, string>;

let place: TestServer;
beforeAll(async () => { place = await startServer(); });
afterAll(() => place.stop());

/** The rows of a file by the series that they belong to, each in the order of time. */
function grouped(file: string, nameOf: (row: Row) => string, pointOf: (row: Row) => OwnPoint): Map<string, OwnPoint[]> {
  const series = new Map<string, OwnPoint[]>();
  for (const row of parse<Row>(file, { columns: true })) series.set(nameOf(row), [...(series.get(nameOf(row)) ?? []), pointOf(row)]);
  return series;
}

async function idsOf(measureId: string): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; name: string }>(place, `select s.id, concat_ws('|', t.name, nullif(s.stratum, '')) as name from series s join site t on t.network_id = s.network_id and t.id = s.site_id where s.measure_id = $1`, [measureId]);
  return new Map(rows.map(({ id, name }) => [name, id]));
}

/** The measure with a file in it, charted by one kind. */
async function charted(network: Network, measure: Record<string, unknown>, file: string, columns: Record<string, unknown>, kind: string): Promise<Map<string, string>> {
  const { id: measureId } = await createMeasure(network.lead, measure);
  await bring(place, network.lead.client, measureId, file, { createSites: true, visibility: 'OWNER', ...columns });
  await act(network.lead.client, SET, { input: { measureId, version: 0, kind, ruleSet: 'anhoej-3s/1', screen: false } });
  return idsOf(measureId);
}

const isRun = (rule: string | null): boolean => rule === 'longestRun' || rule === 'fewCrossings';

/** What is marked in a chart, and whether its sentence speaks of it. */
function marked({ points, reading }: Chart): OwnSignals {
  const beyond = (side: number): string[] => reading.points.flatMap((point, at) => (point.rule === 'beyondLimits' && point.side === side ? [points[at]?.label ?? ''] : []));
  return { above: beyond(1), below: beyond(-1), runs: reading.points.some(({ rule }) => isRun(rule)) };
}

/** A point beyond a limit that is part of a run which the sentence tells needs no sentence of its own. */
function isOfRun({ points, reading }: Chart, label: string): boolean {
  const at = points.findIndex((point) => point.label === label);
  const rules = reading.points.map(({ rule }) => rule);
  const before = rules.lastIndexOf(null, at);
  const after = rules.indexOf(null, at);
  return rules.slice(before + 1, after === -1 ? undefined : after).some(isRun);
}

function expectTold(chart: Chart, { above, below, runs }: OwnSignals): void {
  const { sentence } = chart.reading;
  for (const [labels, where] of [[above, 'above the upper limit'], [below, 'below the lower limit']] as const) {
    if (sentence.includes(where)) expect(sentence).toContain(labels.at(-1) ?? 'nothing');
    else expect(labels.filter((label) => !isOfRun(chart, label))).toEqual([]);
  }
  expect(/in a row|crosses/.test(sentence)).toBe(runs);
  expect(sentence.includes('no signal')).toBe(above.length + below.length === 0 && !runs);
}

/** The lines of a file about the chosen series; the whole files are imported elsewhere. */
function linesOf(file: string, chosen: readonly [string, OwnSignals][], nameOf: (row: Row) => string): string {
  const names = new Set(chosen.map(([name]) => name));
  const [head = '', ...lines] = file.trim().split('\n');
  const rows = parse<Row>(file, { columns: true });
  return [head, ...lines.filter((_, at) => names.has(nameOf(rows[at] ?? {})))].join('\n');
}

/** The first of those that have a signal and of those that have none. */
function some(all: readonly [string, OwnSignals][], most: number): [string, OwnSignals][] {
  const has = ({ above, below, runs }: OwnSignals): boolean => above.length + below.length > 0 || runs;
  return [...all.filter(([, signals]) => has(signals)).slice(0, most), ...all.filter(([, signals]) => !has(signals)).slice(0, most)];
}

(FOLDER ? describe : describe.skip)('signals stand where limits computed from the file alone put them (reference data)', () => {
  test('Connecticut: I charts of nine years by district and group, with gaps where the source hides or lacks a figure', async () => {
    const file = readFileSync(join(FOLDER ?? '', 'data', 'education', 'connecticut_chronic_absenteeism_pct_by_race.csv'), 'utf8');
    const nameOf = ({ district, race_ethnicity: group }: Row): string => `${district}|${group}`;
    const series = grouped(file, nameOf, (row) => ({ label: (row.school_year ?? '').replace(/-20/, '–'), value: row.status === 'reported' ? Number(row.pct_chronically_absent) : null }));
    const whole = [...series].filter(([, points]) => points.filter(({ value }, at) => value !== null && points[at - 1]?.value != null).length >= 5);
    const chosen = some(whole.map(([name, points]) => [name, ofSingleValues(points)]), 25);
    const network = await freshNetwork(place);
    const ids = await charted(network, { type: 'VALUE', unit: '% of students', denominator: '' }, linesOf(file, chosen, nameOf), { siteName: 'district', period: 'school_year', stratum: 'race_ethnicity', value: 'pct_chronically_absent', status: 'status', numerator: null, denominator: null, createStrata: true }, 'I');
    const withSignal = chosen.filter(([, { above, below }]) => above.length + below.length > 0);
    expect(withSignal.length).toBeGreaterThan(0);
    for (const [name, signals] of chosen) {
      const { series: chart } = await network.lead.client.ask<{ series: Chart }>(CHART, { id: ids.get(name) });
      expect([name, chart.reading.kind, chart.reading.refused, marked(chart)]).toEqual([name, 'I', null, signals]);
      expectTold(chart, signals);
    }
  });

  test('attendances by month: P′ charts of providers', async () => {
    const file = readFileSync(join(FOLDER ?? '', 'data', 'ae_attendances_type1.csv'), 'utf8');
    const nameOf = ({ subgroup = '' }: Row): string => subgroup;
    const label = (date: string): string => new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(date));
    const series = grouped(file, nameOf, ({ date = '', numerator, denominator }) => ({ label: label(date), value: Number(numerator) / Number(denominator), size: Number(denominator) }));
    const long = [...series].filter(([, points]) => points.length >= 24);
    const chosen = some(long.map(([name, points]) => [name, ofShares(points)]), 20);
    const network = await freshNetwork(place);
    const ids = await charted(network, { grain: 'MONTH', unit: '% of attendances' }, linesOf(file, chosen, nameOf), { siteName: 'subgroup', period: 'date', grain: 'MONTH' }, 'P_PRIME');
    expect(chosen.filter(([, { above, below }]) => above.length + below.length > 0).length).toBeGreaterThan(5);
    expect(chosen.filter(([, { runs }]) => runs).length).toBeGreaterThan(5);
    for (const [name, signals] of chosen) {
      const { series: chart } = await network.lead.client.ask<{ series: Chart }>(CHART, { id: ids.get(name) });
      expect([name, chart.reading.kind, chart.reading.refused]).toEqual([name, 'P_PRIME', null]);
      const { above, below } = marked(chart);
      expect([name, above, below]).toEqual([name, signals.above, signals.below]);
      expectTold(chart, signals);
    }
  });
});
