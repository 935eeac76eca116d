import type { Signal } from '../run-chart-reading.js';

/** What the chart of one group says. */
export interface GroupSignal { name: string; signal: Signal }

export interface EquityReading {
  /** A group is left behind: worth a talk before the whole is celebrated. */
  alert: boolean;
  /** The groups that it is about, in the order given. */
  behind: string[];
  /** Groups with too few points to say, hidden ones among them. */
  undecided: string[];
  sentence: string;
}

/**
 * Whether everybody shares in what the whole says. Improvement of a whole hides a group that does not improve, and a whole without a
 * signal hides a group that gets worse. Null where there is nothing to compare: no groups, or a whole and groups that say the same quiet.
 */
export function readEquity(whole: Signal, groups: readonly GroupSignal[]): EquityReading | null {
  if (groups.length === 0) return null;
  const named = (wanted: (signal: Signal) => boolean): string[] => groups.filter(({ signal }) => wanted(signal)).map(({ name }) => name);
  const undecided = named((signal) => signal === 'TOO_FEW_POINTS');
  if (whole === 'IMPROVEMENT') {
    const behind = named((signal) => signal !== 'IMPROVEMENT' && signal !== 'TOO_FEW_POINTS');
    return { alert: behind.length > 0, behind, undecided, sentence: improving(behind, undecided, groups.length) };
  }
  const behind = whole === 'CONCERN' ? [] : named((signal) => signal === 'CONCERN');
  if (behind.length === 0) return null;
  return { alert: true, behind, undecided, sentence: `The whole shows no signal of concern; ${listed(behind)} ${behind.length === 1 ? 'does' : 'do'}.` };
}

function improving(behind: readonly string[], undecided: readonly string[], groups: number): string {
  if (undecided.length === groups) return 'The whole improves; for its groups it is too early to say.';
  const rest = undecided.length === 0 ? '' : ` It is too early to say for ${listed(undecided)}.`;
  if (behind.length > 0) return `The whole improves; ${listed(behind)} ${behind.length === 1 ? 'does' : 'do'} not.${rest}`;
  return `The whole improves, and so does every group${undecided.length === 0 ? '' : ' that can be read'}.${rest}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
