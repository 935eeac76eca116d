import { Injectable } from '@nestjs/common';
import { DEFAULT_RULE_SET, streamName } from '@cairn/domain';
import { currentActor, Db } from '@cairn/platform';
import { readSite } from './site-reading.service.js';
import { WALL } from './wall.page.js';
import type { WallChart } from './wall.type.js';

/** What hangs in a district's hallway. */
@Injectable()
export class WallService {
  constructor(private readonly db: Db) {}

  /** A chart for each measure of the viewer's own district; empty for the hub, which shows what all districts show together. */
  async wall(): Promise<WallChart[]> {
    const rows = await this.db.read((tx) => tx.page(WALL, [currentActor().organizationId]));
    // The district's own figures, or those that the hub holds about it: one picture for each measure.
    const shown = rows.filter(({ measureId }, index) => rows.findIndex((row) => row.measureId === measureId) === index);
    return shown.map((row) => {
      const { points, reading: { signal, sentence } } = readSite(row, row);
      const { kind = null, ruleSet, screen } = row.setting ?? {};
      return { ...row, points, signal, sentence, setting: { kind, ruleSet: ruleSet ?? DEFAULT_RULE_SET, screen: screen ?? false }, phases: row.phases ?? [], stream: streamName('measure', row.measureId) };
    });
  }
}
