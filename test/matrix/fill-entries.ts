import { record, takeBack } from '../api/tools/entries.js';
import type { Place } from '../factories/index.js';
import type { Person } from '../factories/index.js';

/** A person who corrects an imported point, takes a correction back, and enters a point after which the next one is due; twice to no effect. */
export async function fillEntries(place: Place, { client }: Person, measureId: string, siteId: string): Promise<void> {
  const where = { measureId, siteId };
  await record(client, { ...where, reason: 'The roster was late' }, ['2011-12 21/99']);
  const { id } = await record(client, where, ['2011-12 22/99']);
  await takeBack(client, id);
  const last = `${schoolYear(3)} 23/99`;
  await record(client, where, [last]);
  // What changes nothing leaves no history: only these two could be written into once more.
  await record(client, where, [last]);
  await takeBack(client, (await record(client, where, [last])).id);
  await place.drain();
}

// Three years ago: whatever the day, one school year has ended since, and not too long ago.
function schoolYear(ago: number): string {
  const first = new Date().getUTCFullYear() - ago;
  return `${first}-${first + 1}`;
}
