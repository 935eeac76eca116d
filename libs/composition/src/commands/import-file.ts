import type { INestApplicationContext } from '@nestjs/common';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Grain, guessColumns, IMPORT_COLUMNS, type ImportColumn, ImportState, PointStatus, type Visibility } from '@cairn/domain';
import { ImportService, ImportUpload, MeasureService, type ImportPreview, type MapImportInput, type Measure, type MeasureImport } from '@cairn/measures';
import { Refused, Work } from '@cairn/platform';
import { asMember } from './as-member.js';

/** A file, the measure it belongs to, and whose import it is. */
export interface ImportFile {
  file: string;
  network: string;
  measure: string;
  email: string;
  visibility: Visibility;
  /** Whether a 0 in the file is a count of zero; otherwise it is a missing value. */
  zeros: 'REPORTED' | 'MISSING';
  leaveOutBadRows: boolean;
  /** Adds groups of the file to the measure that it does not have yet. */
  createGroups?: boolean;
  /** Of a workbook; the first sheet with rows when it is not named. */
  sheet?: string;
  /** Column names by meaning; what is not named is guessed from the header row, and an empty name is no column. */
  columns: Partial<Record<ImportColumn, string>>;
}

/**
 * Imports a file as a member would in the page: upload, map, check, confirm, wait for the job.
 * @param say gets progress, one line at a time
 * @returns one sentence about the result
 * @throws one sentence when it is refused; nothing has changed then
 */
export async function importFile(app: INestApplicationContext, options: ImportFile, say: (line: string) => void): Promise<string> {
  const work = app.get(Work);
  work.start();
  return asMember(app, options, async () => {
    const measure = await measureNamed(app, options.measure);
    const { importId } = await app.get(ImportUpload).receive(measure.id, basename(options.file), createReadStream(options.file), options.sheet ?? null);
    const uploaded = await app.get(ImportService).get(importId);
    const checked = await app.get(ImportService).map(mappingOf(uploaded, measure, options));
    const preview = checked.preview;
    if (!preview) throw new Error('The file could not be checked.');
    say(columnsIn(checked));
    say(`${preview.ready} rows are ready: ${preview.added} new, ${preview.changed} changed, ${preview.unchanged} unchanged; ${preview.missing} missing, ${preview.zeros} zeros, ${preview.hiddenFromOthers} hidden from others; ${preview.sitesToCreate} new sites.`);
    say(statusesIn(preview));
    if (preview.newStrata.length > 0) say(`New groups: ${preview.newStrata.join(', ')}.`);
    for (const row of preview.badRows.slice(0, 20)) say(`line ${row.line}, ${row.column}: ${row.reason} (${row.value})`);
    if (preview.bad > 20) say(`and ${preview.bad - 20} more rows that cannot be read`);
    const confirmed = await app.get(ImportService).confirm({ id: importId, leaveOutBadRows: options.leaveOutBadRows });
    if (confirmed instanceof Refused) throw new Error(confirmed.message);
    return sentence(await finished(app, importId));
  });
}

async function measureNamed(app: INestApplicationContext, name: string): Promise<Measure> {
  const wanted = name.toLowerCase();
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<MeasureService['list']>> = await app.get(MeasureService).list({ first: 100, after });
    const found = page.edges.find(({ node }) => node.id === name || node.name.toLowerCase() === wanted);
    if (found) return found.node;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  throw new Error(`There is no measure "${name}" in this network.`);
}

function mappingOf(found: MeasureImport, measure: Measure, options: ImportFile): MapImportInput {
  const createStrata = options.createGroups === true;
  const guessed = guessColumns(found.headers, { type: measure.type, groups: createStrata || measure.strata.length > 0 });
  const named = new Set(Object.values(options.columns));
  const free = Object.fromEntries(Object.entries(guessed).filter(([, column]) => !named.has(column)));
  const columns = { ...free, ...options.columns };
  if (!columns.period) throw new Error(`Say which column holds the period: --column period=NAME. The file has: ${found.headers.join(', ')}.`);
  return {
    id: found.id, ...columns, period: columns.period, grain: measure.grain as Grain, blankMeans: PointStatus.MISSING,
    zeroMeans: options.zeros, createSites: true, createStrata, visibility: options.visibility,
  };
}

function columnsIn({ mapping, sheet }: MeasureImport): string {
  const used = Object.entries(mapping ?? {}).filter(([field, column]) => (IMPORT_COLUMNS as readonly string[]).includes(field) && column);
  return `${sheet === null ? '' : `Sheet "${sheet}". `}Columns: ${used.map(([field, column]) => `${field} = ${column}`).join(', ')}.`;
}

function statusesIn({ ready, suppressed, missing, noDenominator }: ImportPreview): string {
  return `By status: ${ready - suppressed - missing - noDenominator} reported, ${suppressed} suppressed, ${missing} missing, ${noDenominator} without anybody to count.`;
}

async function finished(app: INestApplicationContext, id: string): Promise<MeasureImport> {
  for (;;) {
    const row = await app.get(ImportService).get(id);
    if (row.state === ImportState.DONE || row.state === ImportState.FAILED) return row;
    await wait(200);
  }
}

function sentence(done: MeasureImport): string {
  if (done.state === ImportState.FAILED || !done.result) throw new Error(done.failure ?? 'The import failed; nothing was changed.');
  const { added, changed, unchanged, missing, sitesCreated } = done.result;
  return `Imported: ${added} added, ${changed} changed, ${unchanged} unchanged, ${missing} missing, ${sitesCreated} sites created.`;
}
