import { createMeasure, freshNetwork, joinDistrict, type District, type MeasureValues, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import type { TestServer } from '../../harness/server.js';
import { bring } from './imports.js';
import { cards } from './points.js';

export const SET = 'mutation ($input: SetChartSettingInput!) { setChartSetting(input: $input) { chartSetting { kind ruleSet screen version } } }';
export const START = 'mutation ($input: StartPhaseInput!) { startPhase(input: $input) { phases { id version startsOn baselineUntil reason by } } }';
export const CHANGE = 'mutation ($input: ChangePhaseInput!) { changePhase(input: $input) { phases { id version startsOn baselineUntil reason } } }';
export const REMOVE_PHASE = 'mutation ($id: ID!, $version: Int!) { removePhase(id: $id, version: $version) { phases { id } } }';
export const LOCK = 'mutation ($input: LockBaselineInput!) { lockBaseline(input: $input) { phases { id version startsOn baselineUntil reason } } }';
const NOTE = 'id version seriesId onDate kind text link { kind id title } by canEdit';
export const ADD = `mutation ($input: AddAnnotationInput!) { addAnnotation(input: $input) { ${NOTE} } }`;
export const EDIT = `mutation ($input: EditAnnotationInput!) { editAnnotation(input: $input) { ${NOTE} } }`;
export const REMOVE = 'mutation ($id: ID!) { removeAnnotation(id: $id) }';
export const RESTORE = `mutation ($id: ID!) { restoreAnnotation(id: $id) { ${NOTE} } }`;
export const READING = `query ($id: ID!) { series(id: $id) {
  phases { id version startsOn baselineUntil reason by } annotations { ${NOTE} } viewerCan { phase annotate }
  reading { kind proposedKind proposedWhy ruleSet screen refused { code sentence } points { value phase centre lower upper rule side signal } phases { first last centre lower upper trial points }
    signal variation assurance sentence suggestion { code at startsOn sentence } } } }`;
export const OF_MEASURE = `query ($id: ID!) { measure(id: $id) { chartSetting { kind proposedKind proposedWhy ruleSet screen version kinds } definitions { number } annotations { ${NOTE} } viewerCan { setChart annotate } } }`;

export interface PhaseSeen { id: string; version: number; startsOn: string | null; baselineUntil: string | null; reason: string; by?: string | null }
export interface NoteSeen { id: string; version: number; seriesId: string | null; onDate: string; kind: string; text: string; link: { kind: string; id: string; title: string } | null; by: string | null; canEdit: boolean }
export interface ReadingSeen {
  kind: string; proposedKind: string; proposedWhy: string; ruleSet: string; screen: boolean; refused: { code: string; sentence: string } | null; signal: string; variation: string; assurance: string | null; sentence: string;
  points: { value: number | null; phase: number; centre: number | null; lower: number | null; upper: number | null; rule: string | null }[];
  phases: { first: number; last: number; centre: number | null; trial: boolean; points: number }[];
  suggestion: { at: number; startsOn: string; sentence: string } | null;
}
export interface SeriesSeen { phases: PhaseSeen[]; annotations: NoteSeen[]; reading: ReadingSeen; viewerCan: { phase: boolean; annotate: boolean } }

export interface Charted { network: Network; district: District; measure: { id: string }; seriesId: string }

/** A measure by month with one series of a district: `shares` percent of 200 people, from January 2022 on. */
export async function charted(place: TestServer, shares: readonly number[], values: MeasureValues = {}, visibility = 'NETWORK'): Promise<Charted> {
  const network = await freshNetwork(place);
  const district = await joinDistrict(network);
  const measure = await createMeasure(network.lead, { grain: 'MONTH', ...values });
  const rows = shares.map((share, at) => `${district.site.name},${monthAt(at).slice(0, 7)},${share * 2},200`);
  await bring(place, district.lead.client, measure.id, ['site,period,numerator,denominator', ...rows].join('\n'), { grain: 'MONTH', visibility });
  const [card] = await cards(district.lead.client, measure.id);
  return { network, district, measure, seriesId: card?.id as string };
}

/** The first day of a month, counted from January 2022. */
export function monthAt(at: number): string {
  return `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
}

/** What somebody sees of a series and its chart. */
export async function readingOf(client: Client, id: string): Promise<SeriesSeen> {
  return (await client.ask<{ series: SeriesSeen }>(READING, { id })).series;
}

/** Asks for a change under a key of its own. */
export function act<T>(client: Client, document: string, variables: Record<string, unknown>): Promise<T> {
  return client.ask<T>(document, variables, Client.key());
}

/** Asks for a change that is refused. Resolves with the code and the field. */
export async function refused(client: Client, document: string, variables: Record<string, unknown>): Promise<{ code: string; field?: string; currentVersion?: number }> {
  const { code, field, currentVersion } = await client.fail(document, variables, Client.key()) as { code: string; field?: string; currentVersion?: number };
  return { code, ...(field === undefined ? {} : { field }), ...(currentVersion === undefined ? {} : { currentVersion }) };
}
