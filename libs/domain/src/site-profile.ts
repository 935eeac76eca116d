import type { Locale, SiteKind } from './vocabulary.js';

/** How large a district or school is, by the students enrolled. */
export const SizeBand = { VERY_SMALL: 'VERY_SMALL', SMALL: 'SMALL', MEDIUM: 'MEDIUM', LARGE: 'LARGE', VERY_LARGE: 'VERY_LARGE' } as const;
export type SizeBand = (typeof SizeBand)[keyof typeof SizeBand];
export const SIZE_BANDS = Object.values(SizeBand);

/** Where each band after the first begins. Districts by the classes in which the NCES counts them, schools in steps of the same feel. */
export const BAND_STARTS: Readonly<Record<SiteKind, readonly [number, number, number, number]>> = {
  DISTRICT: [300, 1_000, 5_000, 25_000],
  SCHOOL: [100, 300, 600, 1_200],
};

/** Pre-kindergarten is -1, kindergarten 0, then grades as they are called. */
export const LOWEST_GRADE = -1;
export const HIGHEST_GRADE = 12;

/** What a district or school is like, as far as somebody has described it. */
export interface SiteProfile {
  locale: Locale | null;
  size: SizeBand | null;
  gradeLow: number | null;
  gradeHigh: number | null;
}

/** The band of an enrollment. */
export function sizeBand(kind: SiteKind, enrollment: number): SizeBand {
  return SIZE_BANDS[BAND_STARTS[kind].filter((start) => enrollment >= start).length] as SizeBand;
}

// The locales of the NCES in the order of distance from a large city: neighbours have something in common.
const DISTANCE: readonly Locale[] = ['CITY', 'SUBURB', 'TOWN', 'RURAL'];
const UNKNOWN = 0.5;

/**
 * How alike two places are, from 0 (nothing in common) to 1 (the same in all that is known): locale and size weigh two fifths
 * each, grades one fifth. Locale and size lose a step for each class between them; grades count the share of grades that both have.
 * What either has not described counts as half, so an undescribed place stands between those alike and those unlike.
 * Symmetric; a place is like itself as far as it is described.
 */
export function likeness(a: SiteProfile, b: SiteProfile): number {
  const locale = a.locale && b.locale ? near(DISTANCE, a.locale, b.locale) : UNKNOWN;
  const size = a.size && b.size ? near(SIZE_BANDS, a.size, b.size) : UNKNOWN;
  return (2 * locale + 2 * size + sharedGrades(a, b)) / 5;
}

function near<T>(order: readonly T[], one: T, other: T): number {
  return 1 - Math.abs(order.indexOf(one) - order.indexOf(other)) / (order.length - 1);
}

function sharedGrades(a: SiteProfile, b: SiteProfile): number {
  if (a.gradeLow === null || a.gradeHigh === null || b.gradeLow === null || b.gradeHigh === null) return UNKNOWN;
  const both = Math.min(a.gradeHigh, b.gradeHigh) - Math.max(a.gradeLow, b.gradeLow) + 1;
  const either = Math.max(a.gradeHigh, b.gradeHigh) - Math.min(a.gradeLow, b.gradeLow) + 1;
  return Math.max(0, both) / either;
}
