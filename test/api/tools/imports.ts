import type { TestServer } from '../../harness/server.js';
import { Client } from '../../harness/client.js';

/** What the steps of an import answer. */
export interface Import {
  id: string;
  state: string;
  failure: string | null;
  failureCode: string | null;
  headers: string[];
  sample: string[][];
  rowCount: number;
  canUndo: boolean;
  progress: number;
  preview: Preview | null;
  result: { added: number; changed: number; unchanged: number; missing: number; sitesCreated: number } | null;
}
export interface Preview {
  ready: number; added: number; changed: number; unchanged: number; missing: number; zeros: number; hiddenFromOthers: number; bad: number; suppressed: number; noDenominator: number; newStrata: string[];
  badRows: { line: number; column: string; value: string; code: string; reason: string }[];
  sitesMatched: number; sitesToCreate: number; newSites: string[]; sumNumerator: number; sumDenominator: number;
}

const PARTS = `id state failure failureCode headers sample rowCount canUndo progress
  preview { ready added changed unchanged missing suppressed noDenominator newStrata zeros hiddenFromOthers bad badRows { line column value code reason } sitesMatched sitesToCreate newSites sumNumerator sumDenominator }
  result { added changed unchanged missing sitesCreated }`;
export const MAP = `mutation ($input: MapImportInput!) { mapImport(input: $input) { ${PARTS} } }`;
export const CONFIRM = `mutation ($input: ConfirmImportInput!) { confirmImport(input: $input) { __typename ... on MeasureImport { id state } ... on Refused { code message params { name value } } } }`;
export const UNDO = `mutation ($id: ID!) { undoImport(id: $id) { __typename ... on MeasureImport { id state canUndo } ... on Refused { code message params { name value } } } }`;
export const IMPORT = `query ($id: ID!) { measureImport(id: $id) { ${PARTS} } }`;

/** An answer that may be a refusal. */
export interface Answer { __typename: string; code?: string; message?: string; state?: string; canUndo?: boolean; params?: { name: string; value: string }[] }

/** The way in for files: whatever is sent, the answer of the server. */
export async function send(client: Client, measureId: string, body: string | Buffer, { name = 'points.csv', type = 'text/csv' } = {}): Promise<{ status: number; importId?: string; error?: { code: string; message: string; field?: string; reason?: string; line?: number } }> {
  const response = await fetch(`${client.url}/imports?measure=${encodeURIComponent(measureId)}&name=${encodeURIComponent(name)}`, {
    method: 'POST', body: typeof body === 'string' ? body : new Uint8Array(body), headers: { ...client.headers(), 'content-type': type },
  });
  return { status: response.status, ...(await response.json() as { importId?: string; error?: never }) };
}

/** What the columns of `site,period,numerator,denominator` mean, unless said otherwise. */
export function mapping(id: string, changes: Record<string, unknown> = {}): { input: Record<string, unknown> } {
  return { input: {
    id, siteName: 'site', period: 'period', numerator: 'numerator', denominator: 'denominator', grain: 'SCHOOL_YEAR',
    blankMeans: 'MISSING', zeroMeans: 'REPORTED', createSites: false, visibility: 'NETWORK', ...changes,
  } };
}

/** Uploads and maps a file. Resolves with the import and its preview. */
export async function check(client: Client, measureId: string, csv: string, changes: Record<string, unknown> = {}, name = 'points.csv'): Promise<Import & { preview: Preview }> {
  const { importId, error } = await send(client, measureId, csv, { name });
  if (!importId) throw new Error(`The upload was refused: ${JSON.stringify(error)}`);
  return (await client.ask<{ mapImport: Import & { preview: Preview } }>(MAP, mapping(importId, changes), Client.key())).mapImport;
}

/** Confirms. Resolves with the answer, before any work is done. */
export async function confirm(client: Client, id: string, leaveOutBadRows = false): Promise<Answer> {
  return (await client.ask<{ confirmImport: Answer }>(CONFIRM, { input: { id, leaveOutBadRows } }, Client.key())).confirmImport;
}

/** An import as its owner's data people see it. */
export async function importOf(client: Client, id: string): Promise<Import> {
  return (await client.ask<{ measureImport: Import }>(IMPORT, { id })).measureImport;
}

/** A whole import: uploaded, mapped, confirmed, released and rolled up. */
export async function bring(place: Pick<TestServer, 'drain'>, client: Client, measureId: string, csv: string, changes: Record<string, unknown> = {}, name = 'points.csv'): Promise<Import> {
  const { id } = await check(client, measureId, csv, changes, name);
  const answer = await confirm(client, id);
  if (answer.__typename === 'Refused') throw new Error(answer.message);
  await place.drain();
  return importOf(client, id);
}

/** Takes an import back and waits until that is released. */
export async function undo(place: Pick<TestServer, 'drain'>, client: Client, id: string): Promise<Answer> {
  const { undoImport } = await client.ask<{ undoImport: Answer }>(UNDO, { id }, Client.key());
  await place.drain();
  return undoImport;
}
