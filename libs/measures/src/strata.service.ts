import { MeasureType, MOST_SAMPLED } from '@cairn/domain';
import { badInput, text, type WriteTx } from '@cairn/platform';
import type { Measure } from './measure.entity.js';
import { USED_STRATA } from './measure.page.js';

/** The most groups that one measure is told apart by. */
export const MOST_STRATA = 30;
const PER = [1, 100, 1_000, 10_000, 100_000];

/** Groups as they were given: both the name and the groups, or neither. */
export interface StrataGiven { strataName?: string | null; strata?: readonly string[] | null }

/** The groups of a measure, checked. @throws BAD_USER_INPUT naming the field */
export function strataOf(given: StrataGiven): Pick<Measure, 'strataName' | 'strata'> {
  const strata = (given.strata ?? []).map((group) => text('strata', group.replace(/\s+/g, ' '), { max: 80, required: true }));
  if (strata.length === 0) return { strataName: null, strata: [] };
  if (strata.length > MOST_STRATA) throw badInput('strata', `A measure can have ${MOST_STRATA} groups at most.`);
  const twice = strata.find((group, index) => strata.findIndex((other) => other.toLowerCase() === group.toLowerCase()) < index);
  if (twice !== undefined) throw badInput('strata', `The group "${twice}" is there twice.`);
  return { strataName: text('strataName', given.strataName ?? '', { max: 60, required: true }), strata };
}

/** Refuses to leave out a group that has points. @throws BAD_USER_INPUT */
export async function keepUsedStrata(tx: WriteTx, measureId: string, strata: readonly string[]): Promise<void> {
  const lost = (await tx.page(USED_STRATA, [measureId])).find(({ stratum }) => !strata.includes(stratum));
  if (lost) throw badInput('strata', `The group "${lost.stratum}" has points, so it stays.`);
}

/** Per how many a measure is shown. @throws BAD_USER_INPUT */
export function perOf(per: number | null | undefined, type: MeasureType): number {
  const wanted = per ?? 1;
  if (!PER.includes(wanted)) throw badInput('per', 'A rate is shown per 1, 100, 1,000, 10,000 or 100,000.');
  if (wanted !== 1 && type !== MeasureType.RATE) throw badInput('per', 'Only a rate is shown per so many.');
  return wanted;
}

/** How many values are sampled in a period. @throws BAD_USER_INPUT */
export function sampleSizeOf(size: number | null | undefined): number | null {
  if (size == null) return null;
  if (size < 1 || size > MOST_SAMPLED) throw badInput('sampleSize', `A sample has 1 to ${MOST_SAMPLED} values.`);
  return size;
}
