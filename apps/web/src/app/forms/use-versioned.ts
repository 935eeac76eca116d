import { useState } from 'react';
import type { RequestError } from '../graphql/errors.js';

/**
 * The version that a form edits: the one it was opened with, even when a newer one arrives behind it.
 * On CONFLICT `clash` turns true; `rebase` takes the version that is saved now as the base of the next try.
 */
export function useVersioned(current: number) {
  const [base, setBase] = useState(current);
  const [clash, setClash] = useState(false);
  return {
    version: base,
    clash,
    /** For `useAct`'s `onError`: true when it was a conflict. */
    noticed: (error: RequestError, refetch: () => void): boolean => {
      if (error.code !== 'CONFLICT') return false;
      refetch();
      setClash(true);
      return true;
    },
    rebase: (version = current): number => {
      setBase(version);
      setClash(false);
      return version;
    },
  };
}
