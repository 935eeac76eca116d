import { Client } from '../harness/client.js';
import { unlessRefused } from './invitation.js';
import type { Person } from './person.js';
import type { Place } from './place.js';

/** One point of a file. */
export interface PointRow { site: string; period: string; numerator: number | string; denominator: number | string }

export interface ImportValues {
  fileName?: string;
  visibility?: string;
  grain?: string;
  createSites?: boolean;
  /** Columns besides those of `csvOf`. */
  siteCode?: string;
  county?: string;
  value?: string;
  stratum?: string;
  status?: string;
  createStrata?: boolean;
  /** One more column, with the same text in every row. */
  note?: { header: string; text: string };
}

const HEADERS = ['site', 'period', 'numerator', 'denominator'];

/** The CSV file of points. */
export function csvOf(rows: readonly PointRow[], note?: ImportValues['note']): string {
  const quoted = (cells: (string | number)[]): string => cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',');
  return [
    quoted([...HEADERS, ...(note ? [note.header] : [])]),
    ...rows.map(({ site, period, numerator, denominator }) => quoted([site, period, numerator, denominator, ...(note ? [note.text] : [])])),
  ].join('\n');
}

/** Sends the bytes of a file. Resolves with the import, which waits for its mapping. */
export async function upload(person: Pick<Person, 'client'>, measureId: string, csv: string, fileName = 'points.csv'): Promise<string> {
  const response = await person.client.post(csv, { 'content-type': 'text/csv' }, `/imports?measure=${measureId}&name=${encodeURIComponent(fileName)}`);
  const answer = await response.json() as { importId?: string; error?: { message: string } };
  if (!answer.importId) throw new Error(answer.error?.message ?? `The upload was answered with ${response.status}.`);
  return answer.importId;
}

/** Tells what the columns of `csvOf` mean. */
export async function mapColumns(person: Pick<Person, 'client'>, importId: string, values: ImportValues = {}): Promise<void> {
  const { siteCode = null, county = null, value = null, stratum = null, status = null, createStrata = false } = values;
  const input = {
    id: importId, siteName: 'site', siteCode, county, period: 'period', numerator: 'numerator', denominator: 'denominator', value, stratum, status, createStrata, grain: values.grain ?? 'SCHOOL_YEAR',
    blankMeans: 'MISSING', zeroMeans: 'REPORTED', createSites: values.createSites ?? false, visibility: values.visibility ?? 'NETWORK',
  };
  await person.client.ask('mutation ($input: MapImportInput!) { mapImport(input: $input) { id } }', { input }, Client.key());
}

/** Imports points into a measure as a data person does, and waits until they are released. Resolves with the import. */
export async function importPoints(place: Place, person: Pick<Person, 'client'>, measureId: string, rows: readonly PointRow[], values: ImportValues = {}): Promise<string> {
  const id = await upload(person, measureId, csvOf(rows, values.note), values.fileName);
  await mapColumns(person, id, values);
  const { confirmImport: confirmed } = await person.client.ask<{ confirmImport: { __typename: string; message?: string } }>(
    'mutation ($input: ConfirmImportInput!) { confirmImport(input: $input) { __typename ... on Refused { message } } }', { input: { id, leaveOutBadRows: false } }, Client.key());
  unlessRefused(confirmed);
  await place.drain();
  const { measureImport } = await person.client.ask<{ measureImport: { state: string; failure: string | null } }>('query ($id: ID!) { measureImport(id: $id) { state failure } }', { id });
  if (measureImport.state !== 'DONE') throw new Error(`The import ended as ${measureImport.state}: ${measureImport.failure}`);
  return id;
}
