import { MentionableDocument, type MentionableQuery, type SubjectKind } from '@cairn/contracts';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { typedName } from './mention-text.js';

export type Mentionable = MentionableQuery['mentionable'][number];

/** Whom the reader may mean by the name behind an `@`, chosen by arrow keys and Enter, or by a finger. */
export function useMentionPick(kind: SubjectKind, subjectId: string, body: string, caret: number, onPick: (member: Mentionable) => void) {
  const { slug } = useNetwork();
  const typed = typedName(body, caret);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const [search] = useDebouncedValue(typed?.search ?? '', 120);
  const wanted = typed !== null && closedAt !== typed.at;
  const { data } = useQuery({ ...queryFor(MentionableDocument, { kind, subjectId, search }, slug), enabled: wanted, placeholderData: keepPreviousData });
  // While the next answer is on its way the last one stands, as far as it still fits: Enter must not take somebody else.
  const fits = ({ name }: Mentionable) => name.toLowerCase().includes((typed?.search ?? '').toLowerCase());
  const found = wanted ? (data?.mentionable ?? []).filter(fits) : [];
  const chosen = Math.min(active, Math.max(0, found.length - 1));
  const pick = (member: Mentionable) => {
    setActive(0);
    onPick(member);
  };
  /** True when the key was meant for the list. */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    const member = found[chosen];
    if (!typed || !member || event.ctrlKey || event.metaKey) return false;
    if (event.key === 'ArrowDown') setActive((chosen + 1) % found.length);
    else if (event.key === 'ArrowUp') setActive((chosen + found.length - 1) % found.length);
    else if (event.key === 'Enter' || event.key === 'Tab') pick(member);
    else if (event.key === 'Escape') setClosedAt(typed.at);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return { typed, found, chosen, pick, onKeyDown };
}
