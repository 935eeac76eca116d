import type { RunsAnalysis } from '../runs.js';
import { runsAbout } from '../runs.js';
import { alternating, avoiding, beyondLimits, hugging, inRuns, oneSide, someBeyond, trend, type Rule, type RulePoint, type Side } from './rules.js';

/** A rule by its name, in the words of its set. Where several hold for a point, the first names it. */
export interface NamedRule { id: string; rule: Rule }

/** Which rules a chart is read by. The id is stored with every chart and never means anything else: a change is a new version. */
export interface RuleSet {
  id: string;
  rules: readonly NamedRule[];
  /** Runs analysis after Anhøj is read too. */
  anhoej: boolean;
  source: string;
}

const set = (id: string, source: string, rules: Record<string, Rule>, anhoej = false): RuleSet => ({ id, source, anhoej, rules: Object.entries(rules).map(([name, rule]) => ({ id: name, rule })) });

/** The rule sets, each as its source has it. */
export const RULE_SETS = {
  'anhoej-3s/1': set('anhoej-3s/1', 'Anhøj & Olesen 2014; limits after Shewhart', { beyondLimits }, true),
  'ihi/1': set('ihi/1', 'Provost & Murray, The Health Care Data Guide', { beyondLimits, eightOneSide: oneSide(8), sixTrend: trend(5), twoOfThree: someBeyond(2, 3, 2), fifteenHugging: hugging(15, 1) }),
  /** Since late 2023 points beyond three sigma count towards two of three. */
  'mdc/2023': set('mdc/2023', 'NHS England, Making Data Count', { beyondLimits, sevenTrend: trend(6), twoOfThree: someBeyond(2, 3, 2, { all: true }), sevenOneSide: oneSide(7) }),
  /** As NHSRplotthedots 0.2.2 has it: between two and three sigma alone. */
  'mdc/2022': set('mdc/2022', 'NHSRplotthedots 0.2.2', { beyondLimits, sevenTrend: trend(6), twoOfThree: someBeyond(2, 3, 2, { all: true, upTo: 3 }), sevenOneSide: oneSide(7) }),
  'western-electric/1': set('western-electric/1', 'Western Electric, Statistical Quality Control Handbook 1956', { beyondLimits, twoOfThree: someBeyond(2, 3, 2), fourOfFive: someBeyond(4, 5, 1), eightOneSide: oneSide(8) }),
  'nelson/1': set('nelson/1', 'Nelson 1984, J. Quality Technology 16(4)', {
    beyondLimits, nineOneSide: oneSide(9), sixTrend: trend(5), fourteenAlternating: alternating(14), twoOfThree: someBeyond(2, 3, 2), fourOfFive: someBeyond(4, 5, 1),
    fifteenHugging: hugging(15, 1), eightAvoiding: avoiding(8, 1),
  }),
} as const satisfies Record<string, RuleSet>;

export type RuleSetId = keyof typeof RULE_SETS;

/** What a chart is read by when nobody says otherwise. */
export const DEFAULT_RULE_SET: RuleSetId = 'anhoej-3s/1';

/** Whether the rules of a set ask on which side of a warning limit (2 sigma) a point lies. */
export function looksAtWarnings(id: RuleSetId): boolean {
  return RULE_SETS[id].rules.some((rule) => rule.id === 'twoOfThree');
}

/** A point that is part of a signal: the first rule of the set that says so, and its side. */
export interface Flag { rule: string; side: Side }

/** What each rule of a set says of each point of a phase, in the order in which rules name a point; without runs analysis. */
export function sidesByRule(id: RuleSetId, points: readonly RulePoint[]): { id: string; sides: Side[] }[] {
  return RULE_SETS[id].rules.map(({ id: name, rule }) => ({ id: name, sides: rule(points) }));
}

/** Reads a phase by a rule set: a flag for each point that is part of a signal, null for the others. `runs` is the runs analysis of the phase. */
export function readByRules(id: RuleSetId, points: readonly RulePoint[], runs: Pick<RunsAnalysis, 'signal' | 'longestRun' | 'longestRunMax'>): (Flag | null)[] {
  const { anhoej } = RULE_SETS[id];
  const found = sidesByRule(id, points);
  const centre = points[0]?.centre ?? 0;
  if (anhoej && runs.longestRunMax !== null && (runs.longestRun ?? 0) > runs.longestRunMax) {
    const long = runsAbout(points.map(({ y }) => y), centre).filter(({ length }) => length > (runs.longestRunMax as number));
    found.push({ id: 'longestRun', sides: inRuns(points.length, long) });
  }
  return points.map((_, index) => {
    const first = found.find(({ sides }) => sides[index] !== 0);
    return first ? { rule: first.id, side: first.sides[index] as Side } : null;
  });
}
