import type { Tracker as TrackerBody } from '@cairn/domain';
import type { ReadTx } from '@cairn/platform';
import { TrackerInstall } from './tracker-install.entity.js';

/** The chart that a measure was installed with; null: the chart that fits its points is proposed. */
export async function chartSettingOf(tx: ReadTx, measureId: string): Promise<TrackerBody['chart'] | null> {
  const install = await tx.of(TrackerInstall).one({ measureId });
  return install?.body.chart ?? null;
}
