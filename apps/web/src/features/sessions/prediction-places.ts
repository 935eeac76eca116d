/** Where a prediction stands on the line: x from 0 to 1, and how many others lie below it. */
export interface PlacedValue { memberId: string; value: number; x: number; row: number }

/** A line for values: its ends, and every value on it, stacked where they would cover each other. `apart` is a share of the line. */
export function placeValues(values: readonly { memberId: string; value: number }[], apart = 0.07): { low: number; high: number; placed: PlacedValue[] } {
  const numbers = values.map(({ value }) => value);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const room = (most - least || Math.abs(most) || 1) * 0.1;
  const [low, high] = [least - room, most + room];
  const placed: PlacedValue[] = [];
  for (const { memberId, value } of [...values].sort((a, b) => a.value - b.value)) {
    const x = (value - low) / (high - low);
    const taken = placed.filter((other) => Math.abs(other.x - x) < apart).map((other) => other.row);
    let row = 0;
    while (taken.includes(row)) row += 1;
    placed.push({ memberId, value, x, row });
  }
  return { low, high, placed };
}
