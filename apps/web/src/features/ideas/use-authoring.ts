import { IdeaAuthoringDocument, type IdeaAuthoringQuery } from '@cairn/contracts';
import { useQuery } from '@tanstack/react-query';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';

type Authoring = IdeaAuthoringQuery['ideaAuthoring'];
const NOTHING: Authoring = { canCreate: false, maxVisibility: 'OWNER', teams: [] };

/** What the reader can choose from when writing an idea; nothing until the server has said. */
export function useAuthoring(): Authoring {
  const { slug } = useNetwork();
  return useQuery(queryFor(IdeaAuthoringDocument, {}, slug)).data?.ideaAuthoring ?? NOTHING;
}
