import { AMOUNT_COLUMNS, IMPORT_COLUMNS, PointStatus, missingAmount, type ImportColumn } from '@cairn/domain';
import { badInput, mayDo } from '@cairn/platform';
import { refuseTeam } from './coverage.service.js';
import type { MapImportInput } from './import.input.js';
import type { ImportMapping } from './import.type.js';
import type { Measure } from './measure.entity.js';

/** What the columns of a file mean for a measure, checked. @throws BAD_USER_INPUT naming the field */
export function checkMapping(input: MapImportInput, headers: readonly string[], measure: Measure): ImportMapping {
  const { grain, blankMeans, zeroMeans, createSites, visibility } = input;
  const columns = Object.fromEntries(IMPORT_COLUMNS.map((field) => [field, columnOf(input, field, headers)])) as Record<ImportColumn, string | null>;
  const taken = IMPORT_COLUMNS.filter((field) => columns[field] !== null);
  const twice = taken.find((field, index) => taken.findIndex((other) => columns[other] === columns[field]) < index);
  if (twice) throw badInput(twice, 'This column is chosen twice.');
  const { period } = columns;
  if (period === null) throw badInput('period', 'Choose the column of the period.');
  if (columns.siteName === null && columns.siteCode === null) throw badInput('siteName', 'Choose a column that names the site, or its code.');
  if (createSites && columns.siteName === null) throw badInput('siteName', 'New sites need the column of their names.');
  checkAmounts(columns, measure);
  if (grain !== measure.grain) throw badInput('grain', `The points of this measure are by ${measure.grain.toLowerCase().replace('_', ' ')}.`);
  if (blankMeans !== PointStatus.MISSING && blankMeans !== PointStatus.SUPPRESSED) throw badInput('blankMeans', 'An empty cell is MISSING or SUPPRESSED.');
  if (zeroMeans !== PointStatus.REPORTED && zeroMeans !== PointStatus.MISSING) throw badInput('zeroMeans', 'A zero is REPORTED or MISSING.');
  if (createSites && !mayDo('directory.manage', {})) throw badInput('createSites', 'Only a lead of the hub may add districts to the directory.');
  const createStrata = checkStrata(input, columns.stratum, measure);
  refuseTeam(visibility);
  return { ...columns, period, grain, blankMeans, zeroMeans, createSites, createStrata, visibility };
}

function columnOf(input: MapImportInput, field: ImportColumn, headers: readonly string[]): string | null {
  const name = input[field]?.normalize('NFC').trim() ?? '';
  if (name === '') return null;
  if (!headers.includes(name)) throw badInput(field, `The file has no column "${name.slice(0, 60)}".`);
  return name;
}

function checkAmounts(columns: Record<ImportColumn, string | null>, { type }: Measure): void {
  const missing = missingAmount(columns, type);
  if (missing) throw badInput(missing, `Choose the column of the ${missing}.`);
  if (columns.spread !== null && !AMOUNT_COLUMNS[type].optional.includes('spread')) throw badInput('spread', 'Only the mean of a sample has a standard deviation.');
}

function checkStrata({ createStrata }: MapImportInput, stratum: string | null, measure: Measure): boolean {
  if (stratum === null) return false;
  if (!createStrata && measure.strata.length === 0) throw badInput('stratum', 'This measure has no groups. Add those of the file to it, or choose no column.');
  if (createStrata && !mayDo('measure.edit', { ownerId: measure.ownerId, visibility: measure.visibility, teamId: measure.teamId })) {
    throw badInput('createStrata', 'Only those who may change the measure add groups to it.');
  }
  return createStrata === true;
}
