import { ImportsDocument, type ImportsQuery, MeasureDocument } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pagesFor, queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { countWords, momentWords } from '../../app/words/dates.js';
import { Crumb } from '../../ui/crumb.js';
import { ButtonLink } from '../../ui/links.js';
import { PageHead } from '../../ui/page-head.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { EmptyState } from '../../ui/states.js';
import { UndoImportDialog } from './undo-import-dialog.js';
import './measures.css';

const route = getRouteApi('/signed-in/n/$slug/measures/$measureId/imports');
type ImportView = ImportsQuery['imports']['edges'][number]['node'];

/** Every file that was brought into a measure, and the way back from it. */
export function ImportsPage() {
  const { t } = useTranslation(['measures', 'common']);
  const { measureId } = route.useParams();
  const { slug, name } = useNetwork();
  const [undoing, setUndoing] = useState<ImportView | null>(null);
  const measure = useQuery(queryFor(MeasureDocument, { id: measureId }, slug)).data?.measure;
  const query = useInfiniteQuery(pagesFor(ImportsDocument, { measureId }, slug, (result) => result.imports));
  const start = measure?.viewerCan.import
    ? <ButtonLink to="/n/$slug/measures/$measureId/import" params={{ slug, measureId }}>{t('page.import')}</ButtonLink>
    : null;
  return (
    <div className="reading">
      <PageHead
        title={t('imports.title')}
        place={name}
        over={(
          <Crumb label={t('common:nav.where')}>
            <Link to="/n/$slug/measures/$measureId" params={{ slug, measureId }}>{measure?.name ?? t('page.crumb')}</Link>
            <span>{t('imports.title')}</span>
          </Crumb>
        )}
        actions={start}
      />
      <QueryView query={query} waiting={<ListSkeleton rows={4} label={t('common:loading')} />}>
        {(imports) => (imports.length === 0
          ? <EmptyState title={t('imports.empty.title')} actions={start}>{t('imports.empty.text')}</EmptyState>
          : <ul className="rows">{imports.map((one) => <ImportRow key={one.id} found={one} measureId={measureId} onUndo={() => setUndoing(one)} />)}</ul>)}
      </QueryView>
      {query.hasNextPage ? <Button variant="default" onClick={() => void query.fetchNextPage()}>{t('common:more')}</Button> : null}
      <UndoImportDialog open={undoing !== null} importId={undoing?.id ?? ''} fileName={undoing?.fileName ?? ''} onClose={() => setUndoing(null)} />
    </div>
  );
}

function ImportRow({ found, measureId, onUndo }: { found: ImportView; measureId: string; onUndo: () => void }) {
  const { t } = useTranslation('measures');
  const { slug } = useNetwork();
  const { result, state } = found;
  const facts = [
    t(`imports.state.${state}`),
    result ? t('imports.result', { added: countWords(result.added), changed: countWords(result.changed) }) : t('imports.rows', { count: found.rowCount }),
    found.createdBy,
    momentWords(found.createdAt),
  ];
  const open = state === 'UPLOADED' || state === 'CHECKED' || state === 'IMPORTING' || state === 'FAILED';
  return (
    <li>
      <div>
        <b className="b">{found.fileName}</b>
        <p className="sm muted">{facts.join(' · ')}</p>
      </div>
      {open ? (
        <ButtonLink variant="default" to="/n/$slug/measures/$measureId/import" params={{ slug, measureId }} search={{ import: found.id }} aria-label={`${t('imports.goOn')}: ${found.fileName}`}>
          {t('imports.goOn')}
        </ButtonLink>
      ) : null}
      {found.canUndo ? <Button variant="subtle" onClick={onUndo} aria-label={`${t('imports.undo')}: ${found.fileName}`}>{t('imports.undo')}</Button> : null}
    </li>
  );
}
