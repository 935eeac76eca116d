import { type RunReading } from '../run-chart-reading.js';
import { shiftPoints, trends } from '../run-chart-teaching-rules.js';
import { runsSentence } from '../run-chart-sentence.js';
import { runsRange } from '../runs-distribution.js';
import { RULE_SETS, type RuleSetId, sidesByRule } from '../shewhart/rule-sets.js';
import type { RulePoint, Side } from '../shewhart/rules.js';
import { type Finding, sideOf } from './finding.js';
import { RULE_WORDS } from './rule-words.js';

/** A phase as rules look at it. `beyond`: which points lie outside a limit, on which side, by the limits as they are drawn. */
export interface RuledPhase { points: readonly RulePoint[]; labels: readonly string[]; beyond: readonly Side[]; line: string }

/** The signals of a phase by a rule set, those of runs and trends before those of single points. */
export function findByRules(id: RuleSetId, phase: RuledPhase): Finding[] {
  const found = sidesByRule(id, phase.points).map(({ id: rule, sides }) => ({ rule, sides: rule === 'beyondLimits' ? phase.beyond : sides }));
  const order = [...found.filter(({ rule }) => isOfMany(rule)), ...found.filter(({ rule }) => !isOfMany(rule))];
  return order.flatMap(({ rule, sides }) => stretchesOf(rule, sides, phase));
}

/** The signal of runs after Anhøj. `reading` was read with UP as the good side. */
export function findInRuns(reading: RunReading, { labels, line, points }: Pick<RuledPhase, 'labels' | 'line' | 'points'>): Finding[] {
  if (reading.run === null) return [];
  const shown = points.map(({ y }, index) => ({ label: labels[index] ?? '', value: y }));
  const sentence = runsSentence(shown, reading, line);
  const rule = reading.rules.includes('LONG_RUN') ? 'longestRun' : 'fewCrossings';
  return [{ rule, side: sideOf(reading), indexes: reading.signalIndexes, seen: sentence.slice(0, sentence.lastIndexOf(':')) }];
}

/** The run chart rules as the IHI teaches them: shift of six, trend of five, and the exact number of runs. `reading` as above. */
export function findAsTaught(reading: RunReading, phase: RuledPhase): Finding[] {
  const values = phase.points.map(({ y }) => y);
  const centre = reading.median as number;
  const sideAt = (index: number): Side => Math.sign((values[index] ?? centre) - centre) as Side;
  const shifts = values.map((): Side => 0);
  // A point on the line is shown with the run that it follows, whose side it takes.
  for (const index of shiftPoints(values, centre)) shifts[index] = sideAt(index) || (shifts[index - 1] ?? 0);
  const slopes = trends(values).flatMap((indexes) => {
    const sides = values.map((): Side => 0);
    const way = Math.sign((values[indexes.at(-1) ?? 0] ?? 0) - (values[indexes[0] ?? 0] ?? 0)) as Side;
    for (const index of indexes) sides[index] = way;
    return stretchesOf('fiveTrend', sides, phase);
  });
  const useful = values.filter((value) => value !== null && value !== centre);
  const above = useful.filter((value) => (value as number) > centre).length;
  const { least, most } = runsRange(above, useful.length - above);
  const crossed = `The line crosses the ${phase.line} ${reading.crossings} times where chance gives at`;
  return [
    ...stretchesOf('sixOneSide', shifts, phase),
    ...slopes,
    ...(reading.crossings + 1 < least ? [{ rule: 'fewRuns', side: 0 as const, indexes: [], seen: `${crossed} least ${least - 1}` }] : []),
    ...(reading.crossings + 1 > most ? [{ rule: 'manyRuns', side: 0 as const, indexes: [], seen: `${crossed} most ${most - 1}` }] : []),
  ];
}

/** Which rules a set has for runs analysis after Anhøj. */
export function readsRuns(id: RuleSetId): boolean {
  return RULE_SETS[id].anhoej;
}

function isOfMany(rule: string): boolean {
  return /OneSide|Trend/.test(rule);
}

function stretchesOf(rule: string, sides: readonly Side[], { labels, line, points }: RuledPhase): Finding[] {
  const words = RULE_WORDS[rule];
  if (!words) throw new RangeError(`The rule ${rule} has no words.`);
  const groups: { side: Side; indexes: number[] }[] = [];
  sides.forEach((side, index) => {
    if (side === 0) return;
    const open = groups.findLast((group) => group.side === side);
    const before = open?.indexes.at(-1) ?? -Infinity;
    const joins = words.joins?.((points[index]?.y ?? NaN) - (points[before]?.y ?? NaN), side) ?? true;
    if (open && joins && index - before <= words.apart + 1) open.indexes.push(index);
    else groups.push({ side, indexes: [index] });
  });
  const end = points.findLastIndex(({ y }) => y !== null);
  return groups.map(({ side, indexes }) => {
    const [first, last] = [indexes[0] as number, indexes.at(-1) as number];
    const off = indexes.filter((index) => points[index]?.y !== points[index]?.centre);
    const stretch = { from: labels[first] ?? '', to: labels[last] ?? '', count: rule === 'sixOneSide' ? off.length : indexes.length, side, isOpen: last >= end, line };
    return { rule, side: words.sided ? side : 0, indexes, seen: words.say(stretch) };
  });
}
