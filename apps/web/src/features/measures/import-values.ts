import type { Grain, ImportPartsFragment, MapImportInput, MeasureType, PointStatus, Visibility } from '@cairn/contracts';
import { type ColumnMapping, guessColumns } from './guess-columns.js';

/** The fields of the columns form. */
export interface ImportValues extends ColumnMapping {
  blankMeans: PointStatus;
  zeroMeans: PointStatus;
  createSites: boolean;
  visibility: Visibility;
}

/** What the form starts with: what was checked before, or a guess from the names of the columns. */
export function startValues(found: ImportPartsFragment, measure: { type: MeasureType; visibility: Visibility }, mayCreateSites: boolean): ImportValues {
  const { mapping } = found;
  if (!mapping) {
    return { ...guessColumns(found.headers, measure.type), blankMeans: 'MISSING', zeroMeans: 'REPORTED', createSites: mayCreateSites, visibility: measure.visibility };
  }
  const { siteName, siteCode, county, period, numerator, denominator, value, blankMeans, zeroMeans, createSites, visibility } = mapping;
  return {
    siteName: siteName ?? '', siteCode: siteCode ?? '', county: county ?? '', period, numerator: numerator ?? '',
    denominator: denominator ?? '', value: value ?? '', blankMeans, zeroMeans, createSites, visibility,
  };
}

/** What `mapImport` takes: an empty choice is no column. */
export function toMapInput(values: ImportValues, id: string, grain: Grain): MapImportInput {
  const { siteName, siteCode, county, numerator, denominator, value, ...rest } = values;
  const none = (text: string) => text || null;
  return {
    ...rest, id, grain, siteName: none(siteName), siteCode: none(siteCode), county: none(county),
    numerator: none(numerator), denominator: none(denominator), value: none(value),
  };
}
