import { MeasuresDocument, ReadyTrackersDocument, TrackerDocument, TrackerPlacesDocument, type TrackerPlacesQuery, TrackersDocument } from '@cairn/contracts';
import { type QueryKey, useQuery, useQueryClient } from '@tanstack/react-query';
import { keyOf, queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';

type Places = TrackerPlacesQuery['trackerPlaces'];
const NOWHERE: Places = { canCreate: false, maxVisibility: 'OWNER', ownTeams: [], organization: null, teams: [] };

/** Everything a page shows of trackers. */
export function trackerKeys(slug: string): QueryKey[] {
  return [TrackersDocument, ReadyTrackersDocument, TrackerDocument].map((document) => keyOf(document, slug));
}

/** What to call after an own change of a tracker, or of what is made of one. */
export function useRefreshTrackers(): () => void {
  const { slug } = useNetwork();
  const queries = useQueryClient();
  return () => {
    for (const queryKey of [...trackerKeys(slug), keyOf(MeasuresDocument, slug)]) void queries.invalidateQueries({ queryKey });
  };
}

/** Where the reader can put trackers; nowhere until the server has said. */
export function useTrackerPlaces(): Places {
  const { slug } = useNetwork();
  return useQuery(queryFor(TrackerPlacesDocument, {}, slug)).data?.trackerPlaces ?? NOWHERE;
}
