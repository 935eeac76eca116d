import { IdeaDocument, IdeaEditionsDocument, IdeaFacetsDocument, IdeasDocument } from '@cairn/contracts';
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { keyOf } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';

/** Everything a page shows of ideas. */
export function ideaKeys(slug: string): QueryKey[] {
  return [IdeasDocument, IdeaFacetsDocument, IdeaDocument, IdeaEditionsDocument].map((document) => keyOf(document, slug));
}

/** What to call after an own change of an idea. */
export function useRefreshIdeas(): () => void {
  const { slug } = useNetwork();
  const queries = useQueryClient();
  return () => {
    for (const queryKey of ideaKeys(slug)) void queries.invalidateQueries({ queryKey });
  };
}
