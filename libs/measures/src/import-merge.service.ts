import type { WriteTx } from '@cairn/platform';
import { CHUNK, columnsOf } from './import-check.service.js';
import { MERGE, type MergedRow } from './import-merge.page.js';
import { seriesKey, type StagedPoints } from './staged-points.type.js';

/** Whose points are written, by which import. */
export interface MergeInto { ownerId: string; importId: string; grain: string; seriesOf: ReadonlyMap<number, string>; created: ReadonlySet<string> }

/**
 * Writes the points of a checked file with their history, some thousand at a time: a statement for a million would outlast every
 * time limit. While PostgreSQL writes some, the next are made ready. Series by series, whatever the order of the file: their rows
 * and keys then stand together, for those who read them later, too. Resolves with how many were new and how many changed.
 * @param progress is told how many points are written
 */
export async function mergePoints(tx: WriteTx, points: StagedPoints, { ownerId, importId, grain, seriesOf, created }: MergeInto, progress: (points: number) => Promise<void>): Promise<MergedRow> {
  const total = { added: 0, changed: 0 };
  let written = 0;
  let before: { size: number; done: Promise<MergedRow[]> } | null = null;
  const finish = async ({ size, done }: { size: number; done: Promise<MergedRow[]> }): Promise<void> => {
    const [row] = await done;
    total.added += row?.added ?? 0;
    total.changed += row?.changed ?? 0;
    written += size;
    await progress(written);
  };
  for (const chunk of points.chunks(CHUNK, points.bySeries())) {
    const series = chunk.map((point) => seriesOf.get(seriesKey(point)) as string);
    const done = tx.page(MERGE, [tx.networkId, ownerId, importId, grain, series, ...columnsOf(chunk), series.every((id) => created.has(id))]);
    // Its failure is met when it is waited for, one piece later.
    done.catch(() => undefined);
    if (before) await finish(before);
    before = { size: chunk.length, done };
  }
  if (before) await finish(before);
  return total;
}
