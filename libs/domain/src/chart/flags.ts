import { RULE_SETS } from '../shewhart/rule-sets.js';
import type { Side } from '../shewhart/rules.js';
import type { ChartSetting } from './chart-cell.js';
import type { Finding } from './finding.js';

/** For each of `count` points the rule that names it: the first of the rule set of those by which it is part of a signal, runs last. */
export function flagsOf(findings: readonly Finding[], { ruleSet }: ChartSetting, count: number): ({ rule: string; side: Side } | null)[] {
  const names = RULE_SETS[ruleSet].rules.map(({ id }): string => id);
  const rank = ({ rule }: Finding): number => (names.indexOf(rule) + names.length + 1) % (names.length + 1);
  const flags = new Array<{ rule: string; side: Side } | null>(count).fill(null);
  for (const { rule, side, indexes } of [...findings].sort((a, b) => rank(a) - rank(b))) {
    for (const index of indexes) flags[index] ??= { rule, side };
  }
  return flags;
}
