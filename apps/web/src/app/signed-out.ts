import { ViewerDocument } from '@cairn/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { queryFor } from './graphql/queries.js';

/** Goes to the sign-in page and forgets everything that was read. */
export function useSignedOut(): () => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return () => {
    void queries.cancelQueries();
    queries.setQueryData(queryFor(ViewerDocument, {}).queryKey, { viewer: null });
    // Only when nothing of the old page is there any more: a part of it that is drawn again would ask again, as nobody.
    void navigate({ to: '/sign-in' }).then(() => queries.clear());
  };
}
