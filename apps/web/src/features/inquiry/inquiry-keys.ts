import { BoardDocument, CycleDocument, IdeaTestsDocument, MyBoardsDocument, TestsDocument } from '@cairn/contracts';
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { keyOf } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';

/** Everything a page shows of tests. */
export function inquiryKeys(slug: string): QueryKey[] {
  return [BoardDocument, CycleDocument, IdeaTestsDocument, MyBoardsDocument, TestsDocument].map((document) => keyOf(document, slug));
}

/** What to call after an own change of a test. Resolves when the page shows it. */
export function useRefreshTests(): () => Promise<void> {
  const { slug } = useNetwork();
  const queries = useQueryClient();
  return async () => {
    await Promise.all(inquiryKeys(slug).map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
}
