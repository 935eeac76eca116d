/** How many months have points. */
export const MONTHS = 24;

/** One of them, as it is written in a form. */
export function monthOf(nth) {
  return `${2024 + Math.floor(nth / 12)}-${String((nth % 12) + 1).padStart(2, '0')}`;
}
