import type { EntrySheetQuery, PointInput } from '@cairn/contracts';
import { checkPoints, nextDue, nextToEnter, type EntryRules, type PointFault } from '@cairn/domain';

export type EntrySheetView = EntrySheetQuery['entrySheet'];
export type EntryMeasure = EntrySheetView['measure'];

/** What stands in the form, as it is typed. `stratum` is empty for everybody. */
export interface EntryValues {
  site: string; stratum: string; period: string; missing: boolean;
  numerator: string; denominator: string; value: string; spread: string; values: string; reason: string;
}

export type NumberField = 'numerator' | 'denominator' | 'value' | 'spread';
const NUMBERS = { numerator: '', denominator: '', value: '', spread: '', values: '', reason: '', missing: false };

/** The place, group and period that the form opens with: as the address says, else the one place, else what waits longest. */
export function firstValues(sheet: EntrySheetView, schoolYearStart: number, asked: { site?: string; stratum?: string; period?: string } = {}): EntryValues {
  const site = sheet.sites.find(({ id }) => id === asked.site) ?? (asked.site ? undefined : duePlaces(sheet, schoolYearStart)[0]?.site) ?? sheet.sites[0];
  const stratum = asked.stratum && sheet.measure.strata.includes(asked.stratum) ? asked.stratum : '';
  const place = { site: site?.id ?? '', stratum };
  return { ...place, ...NUMBERS, period: asked.period ?? nextPeriodOf(sheet, schoolYearStart, place) };
}

/** The empty form for another place, with the period that comes next there. */
export function movedTo(sheet: EntrySheetView, schoolYearStart: number, place: { site: string; stratum: string }): EntryValues {
  return { ...NUMBERS, site: place.site, stratum: place.stratum, period: nextPeriodOf(sheet, schoolYearStart, place) };
}

/** Groups of places whose next period waits, as the sheet has them. */
export function duePlaces(sheet: EntrySheetView, schoolYearStart: number) {
  return sheet.sites.flatMap((site) => site.strata.flatMap(({ stratum, lastPeriod }) => {
    const due = lastPeriod ? nextDue(sheet.measure.grain, lastPeriod, sheet.today, schoolYearStart) : null;
    return due ? [{ site, stratum, periodStart: due.periodStart }] : [];
  })).sort((a, b) => a.periodStart.localeCompare(b.periodStart));
}

/** The sheet after points were saved, so that what comes next is known before the server is asked again. */
export function withPoint(sheet: EntrySheetView, { site, stratum, period }: Pick<EntryValues, 'site' | 'stratum' | 'period'>, seriesId: string): EntrySheetView {
  const entered = (lastPeriod: string | null | undefined): string => (lastPeriod && lastPeriod > period ? lastPeriod : period);
  return { ...sheet, sites: sheet.sites.map((one) => {
    if (one.id !== site) return one;
    const known = one.strata.some((group) => group.stratum === stratum);
    return { ...one, strata: known ? one.strata.map((group) => (group.stratum === stratum ? { ...group, seriesId, lastPeriod: entered(group.lastPeriod) } : group)) : [...one.strata, { stratum, seriesId, lastPeriod: period }] };
  }) };
}

/** The series that a place and group have, if any. */
export function seriesOf(sheet: EntrySheetView, { site, stratum }: Pick<EntryValues, 'site' | 'stratum'>) {
  return sheet.sites.find(({ id }) => id === site)?.strata.find((group) => group.stratum === stratum) ?? null;
}

/** What is sent for what is typed. */
export function toPoint({ period, missing, numerator, denominator, value, spread, values }: EntryValues, fields: readonly NumberField[], sampled: boolean): PointInput {
  if (missing) return { period, status: 'MISSING' };
  if (sampled) return { period, values: splitValues(values) };
  const typed = { numerator, denominator, value, spread };
  return { period, ...Object.fromEntries(fields.map((field) => [field, typed[field]])) };
}

/** Values of a sample as people write them one after the other. A comma alone stays in its number, where it is refused with a sentence. */
export function splitValues(text: string): string[] {
  return text.split(/,?\s+|;/).map((value) => value.trim()).filter(Boolean);
}

/** What the checks of the server will say, said before anything is sent. */
export function checkTyped(points: readonly PointInput[], rules: EntryRules): { faults: PointFault[]; ready: ReturnType<typeof checkPoints>['points'] } {
  const { points: ready, faults } = checkPoints(points, rules);
  return { faults, ready };
}

function nextPeriodOf(sheet: EntrySheetView, schoolYearStart: number, place: { site: string; stratum: string }): string {
  return nextToEnter(sheet.measure.grain, seriesOf(sheet, place)?.lastPeriod ?? null, sheet.today, schoolYearStart).periodStart;
}
