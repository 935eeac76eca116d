import type { Grain, ImportPartsFragment, MapImportInput, MeasureType, PointStatus, Visibility } from '@cairn/contracts';
import { guessColumns, IMPORT_COLUMNS, type ImportColumns } from '@cairn/domain';

/** The fields of the columns form. */
export interface ImportValues extends ImportColumns {
  blankMeans: PointStatus;
  zeroMeans: PointStatus;
  createSites: boolean;
  createStrata: boolean;
  visibility: Visibility;
}

/** What somebody may have an import add: districts to the directory, groups to the measure. */
export interface MayAdd { sites: boolean; strata: boolean }

/** What the form starts with: what was checked before, or a guess from the names of the columns. */
export function startValues(found: ImportPartsFragment, measure: { type: MeasureType; strata: readonly string[]; visibility: Visibility }, mayAdd: MayAdd): ImportValues {
  const { mapping } = found;
  const groups = measure.strata.length > 0;
  if (!mapping) {
    const guessed = guessColumns(found.headers, { type: measure.type, groups: groups || mayAdd.strata });
    return { ...guessed, blankMeans: 'MISSING', zeroMeans: 'REPORTED', createSites: mayAdd.sites, createStrata: !groups && mayAdd.strata, visibility: measure.visibility };
  }
  const { blankMeans, zeroMeans, createSites, createStrata, visibility } = mapping;
  const columns = Object.fromEntries(IMPORT_COLUMNS.map((column) => [column, mapping[column] ?? ''])) as ImportColumns;
  return { ...columns, blankMeans, zeroMeans, createSites, createStrata, visibility };
}

/** What `mapImport` takes: an empty choice is no column. */
export function toMapInput(values: ImportValues, id: string, grain: Grain): MapImportInput {
  const { period, blankMeans, zeroMeans, createSites, createStrata, visibility } = values;
  const columns = Object.fromEntries(IMPORT_COLUMNS.map((column) => [column, values[column] || null]));
  return { id, grain, blankMeans, zeroMeans, createSites, createStrata: createStrata && values.stratum !== '', visibility, ...columns, period };
}
