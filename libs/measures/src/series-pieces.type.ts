/** Series in pieces of some thousand points; a series is never divided. */
export function* inPieces(series: Iterable<{ id: string; points: number }>, most: number): Generator<string[]> {
  let ids: string[] = [];
  let points = 0;
  for (const one of series) {
    ids.push(one.id);
    points += one.points;
    if (points < most) continue;
    yield ids;
    [ids, points] = [[], 0];
  }
  if (ids.length > 0) yield ids;
}
