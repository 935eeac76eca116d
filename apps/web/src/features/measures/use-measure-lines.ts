import { MeasureLinesDocument, type MeasureLinesQuery, type MeasureRowFragment } from '@cairn/contracts';
import { useQueries } from '@tanstack/react-query';
import { queryFor } from '../../app/graphql/queries.js';

export type ShownLine = MeasureLinesQuery['measureLines'][number];

/** As many as a page of the list has; the server takes no more at once. */
const AT_ONCE = 50;

/** The lines of a list of measures, by id, and the queries that bring them: those of a page that is there are not asked for again. */
export function useMeasureLines(measures: readonly Pick<MeasureRowFragment, 'id' | 'seriesCount'>[], network: string) {
  const ids = measures.map(({ id }) => id);
  const pages = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) => ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
  const queries = useQueries({ queries: measures.some(({ seriesCount }) => seriesCount > 0) ? pages.map((measureIds) => queryFor(MeasureLinesDocument, { measureIds }, network)) : [] });
  return { queries, lines: new Map(queries.flatMap(({ data }) => data?.measureLines ?? []).map((line) => [line.measureId, line])) };
}
