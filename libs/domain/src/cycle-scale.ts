/** How sure a team is that the change will lead to an improvement. */
export const Belief = { LOW: 'LOW', HIGH: 'HIGH' } as const;
export type Belief = (typeof Belief)[keyof typeof Belief];

/** What it costs if the change does not work. */
export const FailureCost = { SMALL: 'SMALL', LARGE: 'LARGE' } as const;
export type FailureCost = (typeof FailureCost)[keyof typeof FailureCost];

/** How ready the people are who will be part of the test: no commitment, some, strong. */
export const Readiness = { NONE: 'NONE', SOME: 'SOME', STRONG: 'STRONG' } as const;
export type Readiness = (typeof Readiness)[keyof typeof Readiness];

/** The size of a test. */
export const ScaleSize = { VERY_SMALL: 'VERY_SMALL', SMALL: 'SMALL', LARGE: 'LARGE', IMPLEMENT: 'IMPLEMENT' } as const;
export type ScaleSize = (typeof ScaleSize)[keyof typeof ScaleSize];

/** From the smallest to everywhere. */
export const SCALE_SIZES: readonly ScaleSize[] = [ScaleSize.VERY_SMALL, ScaleSize.SMALL, ScaleSize.LARGE, ScaleSize.IMPLEMENT];

/** The steps of a ramp, each about five times the last; behind the last one comes everybody. */
export const RAMP_STEPS: readonly number[] = [1, 5, 25];

/** Whose advice it is; shown beside it. */
export const SCALE_ADVICE_SOURCE = 'Langley et al., The Improvement Guide, 2nd ed. 2009, table 7.1';

const { VERY_SMALL, SMALL, LARGE, IMPLEMENT } = ScaleSize;
type Row = Readonly<Record<Readiness, ScaleSize>>;
const ADVICE: Readonly<Record<Belief, Readonly<Record<FailureCost, Row>>>> = {
  LOW: { LARGE: { NONE: VERY_SMALL, SOME: VERY_SMALL, STRONG: VERY_SMALL }, SMALL: { NONE: VERY_SMALL, SOME: VERY_SMALL, STRONG: SMALL } },
  HIGH: { LARGE: { NONE: VERY_SMALL, SOME: SMALL, STRONG: LARGE }, SMALL: { NONE: SMALL, SOME: LARGE, STRONG: IMPLEMENT } },
};

/** How large a test should be. Source: `SCALE_ADVICE_SOURCE` (methods 4.3). */
export function scaleAdvice(belief: Belief, cost: FailureCost, readiness: Readiness): ScaleSize {
  return ADVICE[belief][cost][readiness];
}

/** What a team believes, from the confidence in its predictions (0 to 100 %): high from 60 % on average; a guess is low. */
export function beliefOf(confidences: readonly (number | null)[]): Belief {
  const given = confidences.filter((confidence) => confidence !== null);
  if (given.length === 0) return Belief.LOW;
  return given.reduce((sum, confidence) => sum + confidence, 0) / given.length >= 60 ? Belief.HIGH : Belief.LOW;
}

const GROUPS = /^(class(es)?|groups?|homerooms?|grades?|courses?|teams?|schools?|sites?|districts?)$/i;

/**
 * The size of a planned test by the steps of a ramp: 1, up to 5, up to 25, more; groups of people are one step larger than
 * as many people. A unit without a count means everybody. Null when nothing was said.
 */
export function scaleSizeOf(count: number | null, unit: string): ScaleSize | null {
  if (count === null) return unit.trim() ? IMPLEMENT : null;
  const step = RAMP_STEPS.findIndex((most) => count <= most);
  const size = (step < 0 ? RAMP_STEPS.length : step) + (GROUPS.test(unit.trim()) ? 1 : 0);
  return SCALE_SIZES[Math.min(size, RAMP_STEPS.length)] ?? null;
}

/** Whether a test is larger than advised. */
export function beyondAdvice(size: ScaleSize | null, advised: ScaleSize): boolean {
  return size !== null && SCALE_SIZES.indexOf(size) > SCALE_SIZES.indexOf(advised);
}

/** The next step of a ramp after a test with `count`: 5, 25, or null for everybody. The first step is 1. */
export function nextScale(count: number | null): number | null {
  if (count === null) return null;
  return RAMP_STEPS.find((step) => step > count) ?? null;
}
