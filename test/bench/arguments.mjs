/** The scenarios of `npm run bench`, in the order in which all of them run, with what each of them is asked for. */
export const SCENARIOS = {
  'idea-list': { load: () => import('./idea-list.mjs'), rows: 20_000, of: 'ideas' },
  'message-post': { load: () => import('./message-post.mjs'), rows: 2_000, of: 'messages a run' },
  'message-delivery': { load: () => import('./message-delivery.mjs'), rows: 2_000, of: 'sockets' },
  import: { load: () => import('./import.mjs'), rows: 1_000_000, of: 'rows of a file' },
  rollup: { load: () => import('./rollup.mjs'), rows: 1_000_000, of: 'points' },
  search: { load: () => import('./search.mjs'), rows: 100_000, of: 'ideas' },
  sockets: { load: () => import('./sockets.mjs'), rows: 10_000, of: 'sockets' },
  start: { load: () => import('./start.mjs'), rows: 1, of: 'clones' },
  page: { load: () => import('./page.mjs'), rows: 1, of: 'sample networks' },
  charts: { load: () => import('./charts.mjs'), rows: 1, of: 'sample networks' },
};

/** Scenarios that another one prints along with its own. */
const WITHIN = new Map([['rollup-flatness', 'rollup'], ['rollup-notes', 'rollup'], ['rollup-with-notes', 'rollup']]);

export const USAGE = `npm run bench [-- SCENARIO…] [--runs N, 5 at least] [--rows N, for a trial with less] [--seconds N, of one load run]
SCENARIO: ${[...Object.keys(SCENARIOS), ...WITHIN.keys()].join(' | ')}; without one, all of them`;

const FLAGS = new Map([['--runs', 'runs'], ['--rows', 'rows'], ['--seconds', 'seconds']]);

/**
 * What a command line asks for: names of scenarios, and how much of each. `rows` is null when nobody lowered it.
 * @param {readonly string[]} given
 * @returns {{ names: string[], runs: number, rows: number | null, seconds: number } | null} null when it asks for what does not exist
 */
export function readArguments(given) {
  const asked = { runs: 5, rows: null, seconds: 5 };
  const names = [];
  for (let at = 0; at < given.length; at += 1) {
    const flag = FLAGS.get(given[at]);
    if (!flag) {
      names.push(WITHIN.get(given[at]) ?? given[at]);
      continue;
    }
    at += 1;
    asked[flag] = /^\d{1,8}$/.test(given[at] ?? '') ? Number(given[at]) : 0;
  }
  if (asked.runs < 5 || asked.seconds < 1 || (asked.rows !== null && asked.rows < 1)) return null;
  if (!names.every((name) => Object.hasOwn(SCENARIOS, name))) return null;
  return { names: names.length > 0 ? [...new Set(names)] : Object.keys(SCENARIOS), ...asked };
}
