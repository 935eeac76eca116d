import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useTroubleWords } from '../words/trouble-words.js';
import { useFocusKept } from './use-focus-kept.js';

interface Part {
  data: unknown;
  error: unknown;
  isFetching: boolean;
  refetch: () => unknown;
}

interface PartTroubleProps {
  queries: readonly Part[];
  /** What is missing, as a sentence. */
  what: string;
}

/** Parts of a page that did not load, in one line: what is missing, whose side it is, and the way to ask again. */
export function PartTrouble({ queries, what }: PartTroubleProps) {
  const missing = queries.filter(({ data }) => data === undefined);
  // A query without data forgets its error while it is asked again.
  const last = useRef<unknown>(null);
  last.current = missing.find(({ error }) => error)?.error ?? (missing.some(({ isFetching }) => isFetching) ? last.current : null);
  return last.current ? <Line what={what} error={last.current} again={() => missing.forEach((query) => void query.refetch())} /> : null;
}

function Line({ what, error, again }: { what: string; error: unknown; again: () => void }) {
  const { t } = useTranslation('common');
  const words = useTroubleWords();
  const place = useFocusKept(false);
  return (
    <div ref={place} role="status" className="sm">
      {what} {words(error).text} <button type="button" className="linklike" onClick={again}>{t('tryAgain')}</button>
    </div>
  );
}
