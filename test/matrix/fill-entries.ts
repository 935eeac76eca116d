import { Client } from '../harness/client.js';
import { record, takeBack } from '../api/tools/entries.js';
import type { Place } from '../factories/index.js';
import type { Person } from '../factories/index.js';

/** A person who corrects an imported point, takes a correction back, and enters a point after which the next one is due. */
export async function fillEntries(place: Place, { client }: Person, measureId: string, siteId: string): Promise<void> {
  const where = { measureId, siteId };
  await record(client, { ...where, reason: 'The roster was late' }, ['2011-12 21/99']);
  const { id } = await record(client, where, ['2011-12 22/99']);
  await takeBack(client, id);
  await record(client, where, [`${schoolYear(3)} 23/99`], Client.key());
  await place.drain();
}

// Three years ago: whatever the day, one school year has ended since, and not too long ago.
function schoolYear(ago: number): string {
  const first = new Date().getUTCFullYear() - ago;
  return `${first}-${first + 1}`;
}
