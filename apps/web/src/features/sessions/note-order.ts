/** Notes in the order of the list: as they came while people still write and vote, by dots afterwards. */
export function orderNotes<Note extends { id: string; votes: number }>(notes: readonly Note[], voting: boolean): Note[] {
  if (voting) return [...notes];
  return [...notes].sort((a, b) => b.votes - a.votes || (a.id < b.id ? -1 : 1));
}

/** A place on the board after a step of an arrow key; null for another key. */
export function stepOnBoard(place: { x: number; y: number }, key: string): { x: number; y: number } | null {
  const step = 0.05;
  const [dx, dy] = ({ ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] } as Record<string, [number, number]>)[key] ?? [0, 0];
  return dx === 0 && dy === 0 ? null : { x: within(place.x + dx), y: within(place.y + dy) };
}

/** Inside of the board, to three places. */
export function within(part: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * 1_000) / 1_000;
}
