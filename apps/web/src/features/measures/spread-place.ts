/** Where a value lies between two others, in percent of the way. A range without width puts everything in the middle. */
export function placeBetween(low: number, high: number): (value: number) => number {
  return (value) => (high > low ? Math.round((1000 * (value - low)) / (high - low)) / 10 : 50);
}
