import { MyTeamsDocument, TeamCandidatesDocument, TeamDocument, TeamsDocument, WaitingWaiversDocument } from '@cairn/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { useStream } from '../../app/socket/use-stream.js';

/** Everything that shows teams. */
export function teamKeys(network: string) {
  return [TeamsDocument, TeamDocument, MyTeamsDocument, TeamCandidatesDocument, WaitingWaiversDocument].map((document) => keyOf(document, network));
}

/** Follows the directory while a page shows teams: rosters and roles are told there, to everybody. */
export function useTeamsStream(): void {
  const { id, slug } = useNetwork();
  useStream(`directory:${id}`, teamKeys(slug));
}

/** What to call after an own change of a team. */
export function useRefreshTeams(): () => void {
  const { slug } = useNetwork();
  const queries = useQueryClient();
  return () => {
    for (const queryKey of teamKeys(slug)) void queries.invalidateQueries({ queryKey });
  };
}
