import { useQueryClient } from '@tanstack/react-query';
import { useNetwork } from '../../app/network-context.js';
import { useStream } from '../../app/socket/use-stream.js';
import { directoryKeys } from './directory-keys.js';

/** Follows the directory's stream while a page shows districts or people. */
export function useDirectoryStream(): void {
  const { id, slug } = useNetwork();
  useStream(`directory:${id}`, directoryKeys(slug));
}

/** What to call after an own change of the directory or its people. */
export function useRefreshDirectory(): () => void {
  const { slug } = useNetwork();
  const queries = useQueryClient();
  return () => {
    for (const queryKey of directoryKeys(slug)) void queries.invalidateQueries({ queryKey });
  };
}
