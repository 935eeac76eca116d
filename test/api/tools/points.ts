import type { Client } from '../../harness/client.js';

export interface Point { periodStart: string; label: string; status: string; numerator: number | null; denominator: number | null; value: number | null }
export interface Card { id: string; siteName: string; siteId: string; ownerName: string; raw: boolean; visibility: string; points: Point[]; signal: string; sentence: string; median: number | null; usefulPoints: number }
export interface Cards { smallMultiples: { edges: { node: Card; cursor: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }

export const CARDS = `query ($id: ID!, $first: Int! = 100, $after: String, $search: String) { smallMultiples(measureId: $id, first: $first, after: $after, search: $search) {
  edges { node { id siteName siteId ownerName raw visibility signal sentence median usefulPoints points { periodStart label status numerator denominator value } } cursor } pageInfo { hasNextPage endCursor } } }`;

/** The cards of a measure as somebody sees them. */
export async function cards(client: Client, measureId: string): Promise<Card[]> {
  return (await client.ask<Cards>(CARDS, { id: measureId })).smallMultiples.edges.map(({ node }) => node);
}

/** What somebody sees of one site: a point in one word each, such as `2016-17 20/100` or `2017-18 SUPPRESSED`. */
export async function seen(client: Client, measureId: string, siteName: string): Promise<string[]> {
  const found = (await cards(client, measureId)).filter((card) => card.siteName === siteName);
  return found.flatMap(({ points }) => points.map(inWords));
}

function inWords({ label: shown, status, numerator, denominator, value }: Point): string {
  const label = shown.replace('\u2013', '-');
  if (status !== 'REPORTED') return `${label} ${status}${[numerator, denominator, value].some((number) => number !== null) ? ' WITH A NUMBER' : ''}`;
  return `${label} ${denominator === null ? value : `${numerator}/${denominator}`}`;
}
