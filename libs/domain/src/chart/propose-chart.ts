import type { MeasureType } from '../vocabulary.js';
import { type ChartCell, isReported } from './chart-cell.js';
import type { ChartKind } from './chart-kind.js';
import { whyNotDrawn } from './chart-refusal.js';
import { type Dispersion, dispersionOf } from './overdispersion.js';

/** A chart for a series, with the reason in one sentence. */
export interface ChartProposal { kind: ChartKind; code: ChartProposalCode; sentence: string }
export const CHART_PROPOSAL_CODES = ['NO_POINTS', 'ONE_POINT', 'FEW_POINTS', 'BY_TYPE', 'LARGE_DENOMINATORS', 'OVERDISPERSED', 'NO_DENOMINATORS', 'NO_COUNTS', 'NO_SPREAD', 'ZERO_TIME', 'NO_LIMITS'] as const;
export type ChartProposalCode = (typeof CHART_PROPOSAL_CODES)[number];

/** Below so many points a run chart says all that can be said. */
export const POINTS_FOR_PROPOSAL = 12;
/** Variation beyond chance from which limits are widened by it. Source: the P and U chart diagnostics of Jones & Govindaraju 2001, as commonly rounded. */
const WIDE = 1.3;
/** Denominators from which chance explains less of what moves shares than anything else does; and counts, for rates. */
const LARGE = { denominator: 1000, numerator: 100 };

/** Proposes a chart from the type of a measure and the points that it has. A person may choose another: `kindsFor`. */
export function proposeChart(type: MeasureType, points: readonly ChartCell[]): ChartProposal {
  const reported = points.filter(isReported);
  const few = tooFew(reported.length);
  if (few) return few;
  const proposal = byType(type, reported);
  const refusal = proposal.kind === 'RUN' ? null : whyNotDrawn(reported, { kind: proposal.kind, ruleSet: 'anhoej-3s/1', screen: false });
  return refusal ? propose('RUN', 'NO_LIMITS', `A run chart, because limits cannot be computed. ${refusal.sentence}`) : proposal;
}

/** What will be proposed for a measure of a type once it has points enough, as long as nothing speaks against it. */
export function proposeLater(type: MeasureType): ChartProposal {
  return byType(type, [{ label: '', status: 'REPORTED', value: 1, numerator: 1, denominator: 2, spread: 1 }]);
}

function tooFew(count: number): ChartProposal | null {
  if (count === 0) return propose('RUN', 'NO_POINTS', 'A run chart, which begins with the first point.');
  if (count === 1) return propose('RUN', 'ONE_POINT', 'A run chart: one point does not vary yet.');
  if (count < POINTS_FOR_PROPOSAL) return propose('RUN', 'FEW_POINTS', `A run chart, because ${count} points are too few for limits: from ${POINTS_FOR_PROPOSAL} on they can be proposed.`);
  return null;
}

function byType(type: MeasureType, cells: readonly ChartCell[]): ChartProposal {
  switch (type) {
    case 'PROPORTION': return ofParts(cells, true);
    case 'RATE': return ofParts(cells, false);
    case 'COUNT': return ofCounts(cells);
    case 'MEAN': return ofMeans(cells);
    case 'TIME_BETWEEN':
      if (cells.some(({ value, numerator }) => (value ?? numerator ?? 0) <= 0)) return propose('G', 'ZERO_TIME', 'A G chart, because a T chart cannot show a time of zero.');
      return propose('T', 'BY_TYPE', 'A T chart, because each point is the time since the one before.');
    case 'CASES_BETWEEN': return propose('G', 'BY_TYPE', 'A G chart, because each point counts the cases since the one before.');
    default: return propose('I', 'BY_TYPE', 'An I chart, because each point is a single value.');
  }
}

function ofParts(cells: readonly ChartCell[], isShare: boolean): ChartProposal {
  const [plain, widened, things] = isShare ? (['P', 'P_PRIME', 'shares'] as const) : (['U', 'U_PRIME', 'rates'] as const);
  if (cells.some(({ denominator }) => denominator === null)) return propose('I', 'NO_DENOMINATORS', `An I chart, because not every point says on how many it rests.`);
  if (cells.some(({ numerator }) => numerator === null)) return propose('I_PRIME', 'NO_COUNTS', 'An I′ chart, because points rest on unlike numbers and do not say what was counted.');
  const found = dispersionOf(cells, isShare);
  if (found.ratio !== null && found.ratio >= WIDE) return propose(widened, 'OVERDISPERSED', `A ${named(widened)} chart, because ${things} vary ${times(found.ratio)} as much from point to point as chance alone explains.`);
  if (isLarge(found, isShare)) return propose(widened, 'LARGE_DENOMINATORS', `A ${named(widened)} chart, because with numbers as large as these limits from chance alone would be too narrow.`);
  return propose(plain, 'BY_TYPE', isShare ? 'A P chart, because each point is a share of a group.' : 'A U chart, because each point is a count per size.');
}

function ofCounts(cells: readonly ChartCell[]): ChartProposal {
  const { ratio } = dispersionOf(cells.map((cell) => ({ ...cell, denominator: null })), false);
  if (ratio !== null && ratio >= WIDE) return propose('I', 'OVERDISPERSED', `An I chart, because counts vary ${times(ratio)} as much from point to point as chance alone explains.`);
  return propose('C', 'BY_TYPE', 'A C chart, because each point counts events where there is always as much room for them.');
}

function ofMeans(cells: readonly ChartCell[]): ChartProposal {
  if (cells.some(({ denominator }) => denominator === null)) return propose('I', 'NO_DENOMINATORS', 'An I chart, because not every mean says on how many values it rests.');
  if (cells.some(({ denominator, spread }) => (denominator ?? 0) > 1 && spread == null)) return propose('I_PRIME', 'NO_SPREAD', 'An I′ chart, because not every mean comes with its standard deviation.');
  if (cells.every(({ denominator }) => denominator === 1)) return propose('I', 'NO_SPREAD', 'An I chart, because every mean rests on one value.');
  return propose('XBAR', 'BY_TYPE', 'An Xbar chart, because each point is the mean of a sample; an S chart beside it shows how the values spread.');
}

function isLarge({ typicalDenominator, typicalNumerator }: Dispersion, isShare: boolean): boolean {
  return isShare ? typicalDenominator >= LARGE.denominator : typicalNumerator >= LARGE.numerator;
}

function named(kind: ChartKind): string {
  return kind.replace('_PRIME', '′');
}

function times(ratio: number): string {
  return `${ratio.toFixed(1)} times`;
}

function propose(kind: ChartKind, code: ChartProposalCode, sentence: string): ChartProposal {
  return { kind, code, sentence };
}
