import { type ImportPartsFragment, ImportsDocument, LeadingSeriesDocument, MeasureDocument, MeasureImportDocument, MeasureLinesDocument, MeasuresDocument } from '@cairn/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { asRequestError } from '../../app/graphql/errors.js';
import { keyOf, queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { NotFound } from '../../app/pages/trouble-page.js';
import { forgetImport, rememberPlace } from '../../app/recent-place.js';
import { useIsLive } from '../../app/socket/socket-provider.js';
import { useStream } from '../../app/socket/use-stream.js';
import { Crumb } from '../../ui/crumb.js';
import { Notice } from '../../ui/notice.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { CheckStep } from './check-step.js';
import { ColumnsStep } from './columns-step.js';
import { DoneStep } from './done-step.js';
import { FileStep } from './file-step.js';
import type { MeasureView } from './measure-page.js';
import { RunStep } from './run-step.js';
import './import.css';
import './measures.css';

const route = getRouteApi('/signed-in/n/$slug/measures/$measureId/import');

/** Bringing a file into a measure, in four steps. The address holds the import, so that it can be left and found again. */
export function ImportPage() {
  const { t } = useTranslation(['measures', 'common']);
  const { measureId } = route.useParams();
  const { import: importId } = route.useSearch();
  const { slug } = useNetwork();
  const query = useQuery(queryFor(MeasureDocument, { id: measureId }, slug));
  return (
    <QueryView wholePage query={query} waiting={<PageSkeleton label={t('common:loadingPage')} />}>
      {({ measure }) => (measure ? (
        <>
          <Crumb label={t('common:nav.where')}>
            <Link to="/n/$slug/measures/$measureId" params={{ slug, measureId }}>{measure.name}</Link>
            <span>{t('import.crumb')}</span>
          </Crumb>
          {importId ? <StartedImport measure={measure} importId={importId} /> : <FileStep measure={measure} />}
        </>
      ) : <NotFound as="h1" />)}
    </QueryView>
  );
}

const ASK_AGAIN_MS = 1500;
const ASK_RARELY_MS = 10_000;

function StartedImport({ measure, importId }: { measure: MeasureView; importId: string }) {
  const { t } = useTranslation(['measures', 'common']);
  const { slug } = useNetwork();
  const live = useIsLive();
  const queries = useQueryClient();
  const query = useQuery({
    ...queryFor(MeasureImportDocument, { id: importId }, slug),
    // The stream tells of progress; the clock is there for when it cannot.
    refetchInterval: ({ state }) => (state.data?.measureImport?.state === 'IMPORTING' ? (live ? ASK_RARELY_MS : ASK_AGAIN_MS) : false),
  });
  const found = query.data?.measureImport;
  useStream(found?.stream, [keyOf(MeasureImportDocument, slug)]);
  const state = found?.state;
  useEffect(() => {
    if (!found) return;
    if (found.state === 'UPLOADED' || found.state === 'CHECKED') rememberPlace(slug, { kind: 'import', measureId: measure.id, importId, name: found.fileName });
    else forgetImport(slug, importId);
  }, [slug, measure.id, importId, found]);
  useEffect(() => {
    if (state !== 'DONE' && state !== 'UNDONE') return;
    for (const document of [MeasureDocument, MeasuresDocument, MeasureLinesDocument, LeadingSeriesDocument, ImportsDocument]) void queries.invalidateQueries({ queryKey: keyOf(document, slug) });
  }, [state, queries, slug]);
  if (query.error && asRequestError(query.error).code === 'NOT_FOUND') return <><Notice>{t('import.expired')}</Notice><FileStep measure={measure} /></>;
  return (
    <QueryView wholePage query={query} waiting={<PageSkeleton label={t('common:loadingPage')} />}>
      {({ measureImport }) => (measureImport ? <StepOf measure={measure} found={measureImport} /> : <><Notice>{t('import.expired')}</Notice><FileStep measure={measure} /></>)}
    </QueryView>
  );
}

function StepOf({ measure, found }: { measure: MeasureView; found: ImportPartsFragment }) {
  const { step } = route.useSearch();
  switch (found.state) {
    case 'UPLOADED':
      return <ColumnsStep measure={measure} found={found} />;
    case 'CHECKED':
      return step === 'columns' || !found.preview ? <ColumnsStep measure={measure} found={found} /> : <CheckStep measure={measure} found={found} preview={found.preview} />;
    case 'IMPORTING':
      return <RunStep found={found} />;
    case 'FAILED':
      return step === 'columns' ? <ColumnsStep measure={measure} found={found} /> : <DoneStep measure={measure} found={found} />;
    default:
      return <DoneStep measure={measure} found={found} />;
  }
}
