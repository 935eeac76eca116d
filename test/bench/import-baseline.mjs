import fs from 'node:fs';
import path from 'node:path';
import { writeLines } from './import-file.mjs';

/**
 * The least that a million points can cost: COPY by PostgreSQL itself from a file beside it into `data_point` with its indexes and
 * its foreign key, as superuser, past all walls. The points know their series already: nothing is read, checked, kept or released.
 */
export class CopyBaseline {
  /** @param {import('./import-world.mjs').ImportWorld} world after one import, whose series are taken and whose points are removed */
  static async open(world, measureId, rows) {
    const baseline = new CopyBaseline();
    baseline.world = world;
    const series = await world.sql('select s.network_id, s.owner_id, s.id, st.name from series s join site st on st.network_id = s.network_id and st.id = s.site_id where s.measure_id = $1', [measureId]);
    const known = new Map(series.map((row) => [row.name, `${row.network_id}\t${row.owner_id}\t${row.id}`]));
    baseline.measureId = measureId;
    await baseline.#empty();
    // PostgreSQL reads it under another user.
    fs.chmodSync(world.folder, 0o755);
    baseline.file = path.join(world.folder, 'copy.txt');
    await writeLines(baseline.file, [], rows, ({ site, date }) => `${known.get(`District ${site}`)}\t${date}\tDAY\tREPORTED\t20\t100`);
    return baseline;
  }

  /** Copies the file, and removes the points again. Resolves with the seconds that the copying took. */
  async run() {
    const started = performance.now();
    await this.world.sql(`copy data_point (network_id, owner_id, series_id, period_start, grain, status, numerator, denominator) from '${this.file}'`);
    const seconds = (performance.now() - started) / 1000;
    await this.#empty();
    return seconds;
  }

  async #empty() {
    await this.world.sql('delete from data_point where series_id in (select id from series where measure_id = $1)', [this.measureId]);
  }
}
