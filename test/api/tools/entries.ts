import { Client } from '../../harness/client.js';

export interface Entry { __typename: string; id: string; seriesId: string; cells: number; added: number | null; changed: number | null; source: string; reason: string; createdBy: string; canUndo: boolean; undoneAt: string | null; code?: string; message?: string; params?: { name: string; value: string }[] }
const PARTS = `__typename ... on PointEntry { id seriesId cells added changed source reason createdBy canUndo undoneAt } ... on Refused { code message params { name value } }`;
export const RECORD = `mutation ($input: RecordPointsInput!) { recordPoints(input: $input) { ${PARTS} } }`;
export const UNDO_ENTRY = `mutation ($id: ID!) { undoEntry(id: $id) { ${PARTS} } }`;
export const CELL = `query ($seriesId: ID!, $periodStart: LocalDate!) { cellHistory(seriesId: $seriesId, periodStart: $periodStart) {
  id by file reason undone from { status numerator denominator value spread } to { status numerator denominator value spread } } }`;
export const DUE = `{ duePoints { count first { measureId measureName siteName stratum periodStart label } } }`;
export const SHEET = `query ($id: ID!) { entrySheet(measureId: $id) { today measure { id } sites { name strata { stratum seriesId lastPeriod } } } }`;

export interface Cell { status: string; numerator: number | null; denominator: number | null; value: number | null; spread: number | null }
export interface Change { id: string; by: string; file: string | null; reason: string; undone: boolean; from: Cell | null; to: Cell | null }

/** Which series is meant, and what more is said. */
export interface Where { measureId: string; siteId: string; stratum?: string; reason?: string; source?: string }

/** Records points written as `2016-17 20/100` (a share), `2016-17 20` (a value or, with `numerator`, a count). */
export async function record(client: Client, where: Where, points: (string | Record<string, unknown>)[], key = Client.key()): Promise<Entry> {
  return (await client.ask<{ recordPoints: Entry }>(RECORD, { input: { ...where, points: points.map(pointOf) } }, key)).recordPoints;
}

/** What is wrong with points. */
export async function refused(client: Client, where: Where, points: (string | Record<string, unknown>)[]): Promise<{ code: string; message: string; field?: string }> {
  return client.fail(RECORD, { input: { ...where, points: points.map(pointOf) } }, Client.key());
}

export async function takeBack(client: Client, id: string): Promise<Entry> {
  return (await client.ask<{ undoEntry: Entry }>(UNDO_ENTRY, { id }, Client.key())).undoEntry;
}

/** The changes of a cell, the newest first, in words: `Ada: nothing -> 20/100`. */
export async function changes(client: Client, seriesId: string, periodStart: string): Promise<string[]> {
  const { cellHistory } = await client.ask<{ cellHistory: Change[] }>(CELL, { seriesId, periodStart });
  return cellHistory.map(({ by, file, reason, undone, from, to }) => `${by}: ${cell(from)} -> ${cell(to)}${file ? ` (${file})` : ''}${reason ? ` because ${reason}` : ''}${undone ? ', undone' : ''}`);
}

function cell(value: Cell | null): string {
  if (!value) return 'nothing';
  if (value.status !== 'REPORTED') return value.status;
  return value.value === null ? `${value.numerator}${value.denominator === null ? '' : `/${value.denominator}`}` : `${value.value}`;
}

function pointOf(point: string | Record<string, unknown>): Record<string, unknown> {
  if (typeof point !== 'string') return point;
  const at = point.lastIndexOf(' ');
  const [first = '', second] = point.slice(at + 1).split('/');
  return second === undefined ? { period: point.slice(0, at), value: first } : { period: point.slice(0, at), numerator: first, denominator: second };
}
