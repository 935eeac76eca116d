import type { Client } from '../../harness/client.js';

export interface Pooled { label: string; numerator: number | null; denominator: number | null; value: number | null; districts: number; leftOut: number }
export interface Learning {
  measure: { id: string; name: string }; districtsReporting: number; districtsInDirectory: number; cellsLeftOut: number; owners: number; withheld: boolean; sentence: string;
  first: Pooled | null; latest: Pooled | null; periods: Pooled[];
  spread: { label: string; districts: number; lowest: number; lowerQuartile: number; median: number; upperQuartile: number; highest: number } | null;
  largestImprovements: { siteName: string; from: number; to: number; points: number; sentence: string }[];
}

const POOLED = 'label numerator denominator value districts leftOut';

export const LEARNING = `{ learning { networkId stream measures { measure { id name } districtsReporting districtsInDirectory cellsLeftOut owners withheld sentence
  first { ${POOLED} } latest { ${POOLED} } periods { ${POOLED} } spread { label districts lowest lowerQuartile median upperQuartile highest } largestImprovements { siteName from to points sentence } } } }`;

/** What the network knows together about a measure; null when nothing. */
export async function learningOf(client: Client, measureId: string): Promise<Learning | null> {
  const { learning } = await client.ask<{ learning: { measures: Learning[] } }>(LEARNING);
  return learning.measures.find(({ measure }) => measure.id === measureId) ?? null;
}
