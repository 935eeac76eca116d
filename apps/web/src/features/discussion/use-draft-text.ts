import { useEffect, useRef, useState } from 'react';
import type { MessageView } from './thread-events.js';

/** What somebody has begun to write in a thread. */
export interface Draft { body: string; mentions: MessageView['mentions']; replyTo: MessageView['replyTo'] }

const NOTHING: Draft = { body: '', mentions: [], replyTo: null };
const KEEP_AFTER_MS = 300;

/** A draft that this browser keeps until it is sent. */
export function useDraftText(place: string): [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState<Draft>(() => read(place));
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
    const timer = setTimeout(() => write(place, draft), KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [place, draft]);
  // Whoever leaves within the pause keeps the last words too.
  useEffect(() => () => write(place, latest.current), [place]);
  return [draft, setDraft];
}

function read(place: string): Draft {
  try {
    return { ...NOTHING, ...(JSON.parse(window.localStorage.getItem(place) ?? '{}') as Partial<Draft>) };
  } catch {
    return NOTHING;
  }
}

function write(place: string, draft: Draft): void {
  try {
    if (draft.body === '' && draft.replyTo === null) window.localStorage.removeItem(place);
    else window.localStorage.setItem(place, JSON.stringify(draft));
  } catch {
    // Without storage the draft lives as long as the page.
  }
}
