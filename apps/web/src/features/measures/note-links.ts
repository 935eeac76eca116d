import { type AnnotationLinkKind, type AnnotationPartsFragment, SessionChoicesDocument, SessionsDocument } from '@cairn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';

type Link = AnnotationPartsFragment['link'];
interface Group { group: string; items: { value: string; label: string }[] }

/** A link as the value of a select. */
export function linkText(link: Link | undefined): string {
  return link ? `${link.kind} ${link.id}` : '';
}

/** The link that such a value stands for; empty: none. */
export function linkFrom(text: string): { linkKind: AnnotationLinkKind | null; linkId: string | null } {
  const [kind, id] = text.split(' ');
  return kind && id ? { linkKind: kind as AnnotationLinkKind, linkId: id } : { linkKind: null, linkId: null };
}

/** What a note may lead to: tests, ideas and ended sessions, the present link among them. */
export function useLinkChoices(): (present: Link | undefined) => (Group | { value: string; label: string })[] {
  const { t } = useTranslation('charts');
  const { slug } = useNetwork();
  const { data: choices } = useQuery(queryFor(SessionChoicesDocument, {}, slug));
  const { data: sessions } = useQuery(queryFor(SessionsDocument, { state: 'ENDED' }, slug));
  return (present) => {
    const groups: Group[] = [
      { group: t('note.tests'), items: (choices?.sessionChoices.cycles ?? []).map(({ id, name }) => ({ value: `CYCLE ${id}`, label: name })) },
      { group: t('note.ideas'), items: (choices?.sessionChoices.ideas ?? []).map(({ id, name }) => ({ value: `IDEA ${id}`, label: name })) },
      { group: t('note.sessions'), items: (sessions?.sessions.edges ?? []).map(({ node }) => ({ value: `SESSION ${node.id}`, label: node.title })) },
    ].filter(({ items }) => items.length > 0);
    const known = groups.some(({ items }) => items.some(({ value }) => value === linkText(present)));
    return [{ value: '', label: t('note.noLink') }, ...(present && !known ? [{ value: linkText(present), label: present.title }] : []), ...groups];
  };
}
