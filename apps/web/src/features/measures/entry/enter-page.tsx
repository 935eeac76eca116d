import { EntrySheetDocument } from '@cairn/contracts';
import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { Suspense, lazy, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../app/forms/use-draft.js';
import { queryFor } from '../../../app/graphql/queries.js';
import { useNetwork } from '../../../app/network-context.js';
import { QueryView } from '../../../app/pages/query-view.js';
import { Crumb } from '../../../ui/crumb.js';
import { ButtonLink } from '../../../ui/links.js';
import { PageHead } from '../../../ui/page-head.js';
import { PageSkeleton } from '../../../ui/skeleton.js';
import { EmptyState } from '../../../ui/states.js';
import { EntryForm } from './entry-form.js';
import { firstValues, type EntrySheetView, type EntryValues } from './entry-values.js';
import type { PasteValues } from './paste-form.js';
import '../measures.css';
import './entry.css';

const route = getRouteApi('/signed-in/n/$slug/measures/$measureId/enter');
// What takes a table apart is loaded by those who paste one.
const PasteForm = lazy(async () => ({ default: (await import('./paste-form.js')).PasteForm }));

/** Entering points by hand: one by one, or pasted from a spreadsheet. */
export function EnterPage() {
  const { t } = useTranslation('common');
  const { measureId } = route.useParams();
  const { slug } = useNetwork();
  const query = useQuery(queryFor(EntrySheetDocument, { measureId }, slug));
  return (
    <QueryView wholePage query={query} waiting={<PageSkeleton label={t('loadingPage')} />}>
      {({ entrySheet }) => <EnterSheet sheet={entrySheet} />}
    </QueryView>
  );
}

function EnterSheet({ sheet }: { sheet: EntrySheetView }) {
  const { t } = useTranslation(['entry', 'common']);
  const network = useNetwork();
  const { slug } = network;
  const { paste } = route.useSearch();
  const navigate = route.useNavigate();
  const { measure, sites } = sheet;
  const [seriesId, setSeriesId] = useState<string | null>(null);
  const [only] = sites;
  const to = { slug, measureId: measure.id };
  return (
    <div className="narrow">
      <PageHead
        title={t('title', { name: measure.name })}
        place={network.name}
        over={<Crumb label={t('common:nav.where')}><Link to="/n/$slug/measures/$measureId" params={to}>{measure.name}</Link><span>{t('crumb')}</span></Crumb>}
        lede={sites.length === 1 && only ? only.name : null}
      />
      {sites.length === 0 ? <EmptyState title={t('nowhere.title')}>{t('nowhere.text')}</EmptyState> : (
        <div className="stack">
          {paste ? <PasteSheet sheet={sheet} onSeries={setSeriesId} /> : <OneSheet sheet={sheet} onSeries={setSeriesId} />}
          <div className="row between wrap g2">
            <SegmentedControl
              aria-label={t('how')} value={paste ? 'paste' : 'one'} data={[{ value: 'one', label: t('one') }, { value: 'paste', label: t('paste') }]}
              onChange={(how) => void navigate({ search: (old) => ({ ...old, paste: how === 'paste' ? true : undefined }), replace: true })}
            />
            {seriesId ? <ButtonLink variant="default" to="/n/$slug/series/$seriesId" params={{ slug, seriesId }}>{t('seeChart')}</ButtonLink> : null}
          </div>
        </div>
      )}
    </div>
  );
}

interface SheetProps { sheet: EntrySheetView; onSeries: (seriesId: string) => void }

function OneSheet({ sheet: asked, onSeries }: SheetProps) {
  const { t } = useTranslation('common');
  const { schoolYearStartMonth } = useNetwork();
  const { site, stratum, period } = route.useSearch();
  const [sheet, setSheet] = useState(asked);
  // The form opens where it was asked to; what the server says later must not move it under the fingers.
  const [blank] = useState(() => firstValues(asked, schoolYearStartMonth, { site, stratum, period }));
  const draft = useDraft<EntryValues>('POINTS', asked.measure.id, blank);
  if (!draft.ready) return <PageSkeleton label={t('loading')} />;
  return <EntryForm sheet={sheet} draft={draft} blank={blank} onSheet={setSheet} onSeries={onSeries} />;
}

function PasteSheet({ sheet, onSeries }: SheetProps) {
  const { t } = useTranslation('common');
  const { schoolYearStartMonth } = useNetwork();
  const { site, stratum } = route.useSearch();
  const [place] = useState(() => firstValues(sheet, schoolYearStartMonth, { site, stratum }));
  const blank = useMemo<PasteValues>(() => ({ text: '', place }), [place]);
  const draft = useDraft<PasteValues>('PASTE', sheet.measure.id, blank);
  if (!draft.ready) return <PageSkeleton label={t('loading')} />;
  return <Suspense fallback={<PageSkeleton label={t('loading')} />}><PasteForm sheet={sheet} draft={draft} blank={blank} onSeries={onSeries} /></Suspense>;
}
