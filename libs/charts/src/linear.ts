/**
 * The straight line that takes the first number of `domain` to the first of `range` and the last to the last. Of a domain without width
 * everything stands in the middle. Not d3-scale's: that one brings the mixing of colours along, a third of what charts weigh.
 */
export function linear([from, to]: readonly [number, number], [start, end]: readonly [number, number]): (value: number) => number {
  return (value) => {
    const share = to === from ? 0.5 : (value - from) / (to - from);
    return start * (1 - share) + end * share;
  };
}
