import type { OwnedCell } from './suppress.js';
import { MeasureType, PointStatus } from '../vocabulary.js';

/**
 * A point as the rules for small cells take it: which of its amounts count people, by the type of its measure.
 * PROPORTION: x, n and n − x. COUNT: x. RATE: x; what it is divided by is exposure, not people. MEAN: n, the people in the
 * sample; their values add up exactly where their numbers do, so a mean that could be solved for is one whose n could.
 * VALUE, TIME_BETWEEN, CASES_BETWEEN: people only where an n stands beside the value; else they are what their source says.
 */
export function cellOf(type: MeasureType, point: OwnedCell): OwnedCell {
  const { id, status, numerator, denominator, value } = point;
  switch (type) {
    case MeasureType.PROPORTION:
      return { id, status, numerator, denominator, value };
    case MeasureType.COUNT:
      return { id, status, numerator: numerator ?? value, denominator: null, value };
    case MeasureType.RATE:
      return { id, status: status === PointStatus.REPORTED && denominator === 0 ? PointStatus.NO_DENOMINATOR : status, numerator, denominator: null, value };
    case MeasureType.MEAN:
      return { id, status, numerator: null, denominator, value, plain: true };
    case MeasureType.VALUE:
    case MeasureType.TIME_BETWEEN:
    case MeasureType.CASES_BETWEEN:
      return { id, status, numerator: null, denominator, value };
  }
}
