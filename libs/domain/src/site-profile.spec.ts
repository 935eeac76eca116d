import fc from 'fast-check';
import { HIGHEST_GRADE, likeness, LOWEST_GRADE, SIZE_BANDS, sizeBand, type SiteProfile } from './site-profile.js';
import { Locale } from './vocabulary.js';

const place = (locale: Locale | null, size: SiteProfile['size'], gradeLow: number | null = null, gradeHigh = gradeLow): SiteProfile => ({ locale, size, gradeLow, gradeHigh });
const PLACES = fc.record({
  locale: fc.option(fc.constantFrom(...Object.values(Locale))), size: fc.option(fc.constantFrom(...SIZE_BANDS)),
  grades: fc.option(fc.tuple(fc.integer({ min: LOWEST_GRADE, max: HIGHEST_GRADE }), fc.integer({ min: LOWEST_GRADE, max: HIGHEST_GRADE }))),
}).map(({ locale, size, grades }): SiteProfile => ({ locale, size, gradeLow: grades ? Math.min(...grades) : null, gradeHigh: grades ? Math.max(...grades) : null }));

describe('sizeBand', () => {
  test.each([
    ['DISTRICT', 0, 'VERY_SMALL'], ['DISTRICT', 299, 'VERY_SMALL'], ['DISTRICT', 300, 'SMALL'], ['DISTRICT', 4_999, 'MEDIUM'], ['DISTRICT', 24_999, 'LARGE'], ['DISTRICT', 25_000, 'VERY_LARGE'],
    ['SCHOOL', 99, 'VERY_SMALL'], ['SCHOOL', 100, 'SMALL'], ['SCHOOL', 599, 'MEDIUM'], ['SCHOOL', 600, 'LARGE'], ['SCHOOL', 1_200, 'VERY_LARGE'],
  ] as const)('of a %s with %i students is %s', (kind, enrollment, band) => {
    expect(sizeBand(kind, enrollment)).toBe(band);
  });
});

describe('likeness', () => {
  test.each([
    ['the same in everything', place('RURAL', 'SMALL', 0, 12), place('RURAL', 'SMALL', 0, 12), 1],
    ['opposite in everything', place('CITY', 'VERY_LARGE', 9, 12), place('RURAL', 'VERY_SMALL', 0, 5), 0],
    ['neighbours in locale and size', place('CITY', 'SMALL', 0, 5), place('SUBURB', 'MEDIUM', 0, 5), (2 * (2 / 3) + 2 * 0.75 + 1) / 5],
    ['half of the grades in common', place('TOWN', 'SMALL', 6, 8), place('TOWN', 'SMALL', 7, 9), 0.9],
    ['nothing described', place(null, null), place(null, null), 0.5],
    ['one not described', place('RURAL', 'SMALL', 0, 12), place(null, null), 0.5],
  ])('%s', (_what, a, b, expected) => {
    expect(likeness(a, b)).toBeCloseTo(expected, 12);
  });

  test('stays between 0 and 1, is the same both ways, and nobody is more like a place than the place itself', () => {
    fc.assert(fc.property(PLACES, PLACES, (a, b) => {
      const alike = likeness(a, b);
      expect(alike).toBeGreaterThanOrEqual(0);
      expect(alike).toBeLessThanOrEqual(1);
      expect(likeness(b, a)).toBe(alike);
      if (a.locale && a.size && a.gradeLow !== null) expect(likeness(a, a)).toBe(1);
    }));
  });
});
