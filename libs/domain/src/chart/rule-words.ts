import type { Side } from '../shewhart/rules.js';

/** A stretch of points as a rule speaks about it. */
export interface Stretch { from: string; to: string; count: number; side: Side; isOpen: boolean; line: string }

/** How points of a rule belong together, and what is said of them. */
interface RuleWords {
  /** How many points that are not part of it may lie between two that are. */
  apart: number;
  /** Whether a step from one point to the next keeps them together; for rules about steps. */
  joins?: (step: number, side: Side) => boolean;
  /** Whether it has a side: up or down, above or below. */
  sided: boolean;
  say: (stretch: Stretch) => string;
}

const since = ({ from, to, isOpen }: Stretch): string => (isOpen ? `Since ${from}` : `From ${from} to ${to}`);
const where = ({ side }: Stretch): string => (side > 0 ? 'above' : 'below');
const limit = ({ side }: Stretch): string => (side > 0 ? 'above the upper' : 'below the lower');
const oneSide: RuleWords = { apart: 0, sided: true, say: (s) => `${since(s)}, ${s.count} points in a row ${s.isOpen ? 'lie' : 'lay'} ${where(s)} the ${s.line}` };
// Two trends may touch: the last point of one before the first of the next.
const trend: RuleWords = { apart: 0, sided: true, joins: (step, side) => Math.sign(step) === side, say: (s) => `${since(s)}, ${s.count} points in a row ${s.side > 0 ? (s.isOpen ? 'rise' : 'rose') : s.isOpen ? 'fall' : 'fell'}` };

/** The words of every rule of `RULE_SETS` and of the run chart rules as coaches teach them. */
export const RULE_WORDS: Record<string, RuleWords> = {
  eightOneSide: oneSide, sevenOneSide: oneSide, nineOneSide: oneSide, sixOneSide: oneSide,
  sixTrend: trend, sevenTrend: trend, fiveTrend: { ...trend, joins: (step, side) => Math.sign(step) !== -side },
  beyondLimits: {
    apart: Infinity, sided: true,
    say: (s) => (s.count === 1 ? `${s.to} lies ${limit(s)} limit` : `${s.count} points lie ${limit(s)} limit, the last of them ${s.to}`),
  },
  twoOfThree: { apart: 1, sided: true, say: (s) => `Two of three points up to ${s.to} lie ${limit(s)} warning limit` },
  fourOfFive: { apart: 1, sided: true, say: (s) => `Four of five points up to ${s.to} lie more than one sigma ${where(s)} the ${s.line}` },
  fifteenHugging: { apart: 0, sided: false, say: (s) => `${since(s)}, ${s.count} points in a row ${s.isOpen ? 'stay' : 'stayed'} closer to the ${s.line} than chance explains` },
  eightAvoiding: { apart: 0, sided: false, say: (s) => `${since(s)}, ${s.count} points in a row ${s.isOpen ? 'stay' : 'stayed'} away from the ${s.line}, on both sides` },
  fourteenAlternating: { apart: 0, sided: false, say: (s) => `${since(s)}, ${s.count} points in a row ${s.isOpen ? 'go' : 'went'} up and down by turns` },
};
