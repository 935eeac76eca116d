import { Visibility, streamName } from '@cairn/domain';
import type { WriteTx } from '@cairn/platform';
import { SEEN_BY_NETWORK } from './series.page.js';

const MOST_IDS = 500;

/** The given series that the network sees now, or saw until the next release. */
export async function seenByNetwork(tx: WriteTx, seriesIds: readonly string[]): Promise<string[]> {
  if (seriesIds.length === 0) return [];
  return (await tx.page(SEEN_BY_NETWORK, [[...seriesIds]])).map((row) => row.id);
}

/** Ids for an event: all of them, or none when a client had better load the page again. */
export function idsForEvent(ids: readonly string[]): { seriesIds: string[]; count: number } {
  return { seriesIds: ids.length <= MOST_IDS ? [...ids] : [], count: ids.length };
}

/** Tells the measure's stream that series changed, of those alone that the network sees or saw: the others are nobody's business. */
export async function recordSeriesChanged(tx: WriteTx, measureId: string, seriesIds: readonly string[]): Promise<void> {
  const seen = await seenByNetwork(tx, seriesIds);
  if (seen.length > 0) tx.record(streamName('measure', measureId), 'series.changed', { measureId, ...idsForEvent(seen) });
}

const shared = (visibility: Visibility): boolean => visibility === Visibility.NETWORK || visibility === Visibility.PUBLIC;

/** Tells the measure's stream that the network sees a series from now on, or no longer. Between TEAM and OWNER nobody of it does. */
export function recordVisibility(tx: WriteTx, series: { id: string; measureId: string }, before: Visibility, after: Visibility): void {
  if (!shared(before) && !shared(after)) return;
  tx.record(streamName('measure', series.measureId), 'series.visibilityChanged', { measureId: series.measureId, seriesIds: [series.id], visibility: after });
}
