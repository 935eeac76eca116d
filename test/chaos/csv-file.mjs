import { tag } from './names.mjs';

const PERIODS = {
  SCHOOL_YEAR: Array.from({ length: 8 }, (_, nth) => ({ text: `${2014 + nth}-${2015 + nth}`, start: `${2014 + nth}-07-01` })),
  MONTH: Array.from({ length: 12 }, (_, nth) => ({ text: `2024-${String(nth + 1).padStart(2, '0')}`, start: `2024-${String(nth + 1).padStart(2, '0')}-01` })),
};
const MOST_SITES = 12;

/** The columns of every file of the run. */
export const COLUMNS = { siteName: 'Site', county: 'County', period: 'Period', numerator: 'Absent', denominator: 'Enrolled' };

/**
 * A file of known content: some sites, some periods, ordinary numbers with small ones, zeros and blanks among them.
 * @returns the text and the points that must be stored once it is imported, `[site, first day, status, numerator, denominator]`
 */
export function makeFile(random, { key, grain, sites, addSite }) {
  const names = sites.map(({ name }) => name).filter(() => random.fraction() < 0.8).slice(0, MOST_SITES);
  if (names.length === 0) names.push(sites[0].name);
  const added = addSite ? `Imported ${tag(key)}` : null;
  if (added) names.push(added);
  const periods = PERIODS[grain].filter(() => random.fraction() < 0.7);
  if (periods.length === 0) periods.push(PERIODS[grain][0]);
  const points = names.flatMap((name) => periods.map((period) => point(random, name, period)));
  const lines = points.map(({ site, text, cells }) => [site, key, text, ...cells].join(','));
  return {
    csv: `${Object.values(COLUMNS).join(',')}\n${lines.join('\n')}\n`, added,
    points: points.map(({ site, start, stored }) => [site, start, ...stored]),
  };
}

function point(random, site, { text, start }) {
  const kind = random.weighted({ ordinary: 12, small: 3, none: 1, blank: 2 });
  const enrolled = kind === 'small' ? random.whole(1, 15) : kind === 'none' ? 0 : random.whole(40, 900);
  const absent = kind === 'none' ? 0 : random.whole(0, Math.ceil(enrolled / 3));
  if (kind === 'blank') return { site, text, start, cells: ['', enrolled], stored: ['MISSING', null, null] };
  return { site, text, start, cells: [absent, enrolled], stored: kind === 'none' ? ['NO_DENOMINATOR', null, null] : ['REPORTED', absent, enrolled] };
}
