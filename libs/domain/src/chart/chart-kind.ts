import type { MeasureType } from '../vocabulary.js';

/** Every chart of a series. What each is for: `shewhart/shewhart-limits.ts`. */
export const ChartKind = { RUN: 'RUN', I: 'I', MR: 'MR', I_PRIME: 'I_PRIME', P: 'P', P_PRIME: 'P_PRIME', C: 'C', U: 'U', U_PRIME: 'U_PRIME', XBAR: 'XBAR', S: 'S', G: 'G', T: 'T' } as const;
export type ChartKind = (typeof ChartKind)[keyof typeof ChartKind];

const KINDS: Record<MeasureType, readonly ChartKind[]> = {
  PROPORTION: ['RUN', 'P', 'P_PRIME', 'I', 'I_PRIME', 'MR'],
  COUNT: ['RUN', 'C', 'I', 'MR'],
  RATE: ['RUN', 'U', 'U_PRIME', 'I', 'I_PRIME', 'MR'],
  VALUE: ['RUN', 'I', 'MR'],
  MEAN: ['RUN', 'XBAR', 'S', 'I', 'I_PRIME', 'MR'],
  TIME_BETWEEN: ['RUN', 'T', 'G', 'I', 'MR'],
  CASES_BETWEEN: ['RUN', 'G', 'I', 'MR'],
};

/** What a person may choose for a measure of this type, a run chart first. */
export function kindsFor(type: MeasureType): readonly ChartKind[] {
  return KINDS[type];
}

/** Whether points stand for how much values spread, not for how high they are: then no side of the line is the good one. */
export function isOfSpread(kind: ChartKind): boolean {
  return kind === ChartKind.MR || kind === ChartKind.S;
}

/** What the centre line of a kind is, as sentences and labels call it. */
export function lineName(kind: ChartKind): string {
  switch (kind) {
    case 'RUN': case 'G': return 'median';
    case 'MR': return 'average step';
    case 'S': return 'average spread';
    case 'T': return 'middle';
    default: return 'average';
  }
}
