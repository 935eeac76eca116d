import { IdeaEditionsDocument, type IdeaEditionsQuery } from '@cairn/contracts';
import { IDEA_FIELDS, ideaDifferences, type IdeaWords } from '@cairn/domain';
import { Button, Drawer } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pagesFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { listWords, momentWords } from '../../app/words/dates.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { useFieldWords } from './use-field-words.js';

type Edition = NonNullable<IdeaEditionsQuery['idea']>['editions']['edges'][number]['node'];
const NONE = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Every edition of an idea: who saved it, when, and what it changed. */
export function IdeaHistoryDrawer({ ideaId, open, onClose }: { ideaId: string; open: boolean; onClose: () => void }) {
  const { t } = useTranslation(['ideas', 'common']);
  return (
    <Drawer opened={open} onClose={onClose} title={t('history.title')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <Editions ideaId={ideaId} />
    </Drawer>
  );
}

function Editions({ ideaId }: { ideaId: string }) {
  const { t } = useTranslation('common');
  const { slug } = useNetwork();
  const query = useInfiniteQuery(pagesFor(IdeaEditionsDocument, { id: ideaId }, slug, ({ idea }) => idea?.editions ?? NONE));
  return (
    <QueryView query={query} waiting={<ListSkeleton rows={3} label={t('loading')} />}>
      {(editions) => (
        <>
          <ul className="rows editions">
            {editions.map((edition, at) => <EditionRow key={edition.number} edition={edition} before={editions[at + 1]} />)}
          </ul>
          {query.hasNextPage ? <Button variant="default" mt="md" onClick={() => void query.fetchNextPage()}>{t('more')}</Button> : null}
        </>
      )}
    </QueryView>
  );
}

function EditionRow({ edition, before }: { edition: Edition; before?: Edition }) {
  const { t } = useTranslation('ideas');
  const [open, setOpen] = useState(false);
  const words = edition.words as IdeaWords | null | undefined;
  const changed = words && before?.words ? ideaDifferences(before.words as IdeaWords, words) : [];
  const when = momentWords(edition.savedAt);
  return (
    <li>
      <div className="stack tight">
        <h3>{t('history.edition', { number: edition.number })}</h3>
        <p className="sm faint">{edition.editor ? t('history.by', { who: edition.editor.name, when }) : when}</p>
        {edition.number === 1 ? <p className="sm">{t('history.first')}</p> : null}
        {changed.length > 0 ? <p className="sm">{t('history.changed', { fields: listWords(changed.map((field) => t(`field.${field}`))) })}</p> : null}
        {words ? (
          <div><Button variant="subtle" size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? t('history.hide') : t('history.show')}</Button></div>
        ) : null}
        {open && words ? <EditionWords words={words} /> : null}
      </div>
    </li>
  );
}

function EditionWords({ words }: { words: IdeaWords }) {
  const { t } = useTranslation('ideas');
  const said = useFieldWords();
  return (
    <dl className="editionwords sm">
      {IDEA_FIELDS.map((field) => (
        <div key={field}><dt className="faint">{t(`field.${field}`)}</dt><dd className="versionwords">{said(field, words) || t('history.none')}</dd></div>
      ))}
    </dl>
  );
}
