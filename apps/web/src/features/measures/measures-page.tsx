import { type MeasureRowFragment, MeasuresDocument } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { pagesFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { dayWords } from '../../app/words/dates.js';
import { valueWords } from '../../app/words/value-words.js';
import { Icon } from '../../ui/icon.js';
import { IconDeviceDesktop, IconPlus } from '../../ui/icons.js';
import { ButtonLink } from '../../ui/links.js';
import { PageHead } from '../../ui/page-head.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { EmptyState } from '../../ui/states.js';
import { MeasureDrawer } from './measure-drawer.js';
import './measures.css';

const route = getRouteApi('/signed-in/n/$slug/measures');

/** What the network measures. */
export function MeasuresPage() {
  const { t } = useTranslation(['measures', 'common', 'variation']);
  const network = useNetwork();
  const { add } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(pagesFor(MeasuresDocument, {}, network.slug, (result) => result.measures));
  const open = (adding: boolean) => void navigate({ search: { add: adding || undefined } });
  const mayAdd = network.viewerCan.createMeasure;
  const button = mayAdd ? <Button leftSection={<Icon of={IconPlus} />} onClick={() => open(true)}>{t('list.add')}</Button> : null;
  return (
    <div className="reading">
      <PageHead title={t('list.title')} place={network.name} lede={t('list.lede')} actions={query.data?.length ? <><ButtonLink variant="default" to="/n/$slug/wall" params={{ slug: network.slug }} leftSection={<Icon of={IconDeviceDesktop} />}>{t('variation:wall.open')}</ButtonLink>{button}</> : null} />
      <QueryView query={query} waiting={<ListSkeleton rows={4} label={t('common:loading')} />}>
        {(measures) => (measures.length === 0 ? (
          <EmptyState title={t('list.empty.title')} actions={button}>{mayAdd ? t('list.empty.text') : t('list.empty.readOnly')}</EmptyState>
        ) : (
          <ul className="rows measures">{measures.map((measure) => <li key={measure.id}><MeasureRow measure={measure} /></li>)}</ul>
        ))}
      </QueryView>
      {query.hasNextPage ? <Button variant="default" onClick={() => void query.fetchNextPage()}>{t('common:more')}</Button> : null}
      {mayAdd ? <MeasureDrawer open={add ?? false} onClose={() => open(false)} /> : null}
    </div>
  );
}

function MeasureRow({ measure }: { measure: MeasureRowFragment }) {
  const { t } = useTranslation(['measures', 'common']);
  const { slug } = useNetwork();
  const goal = measure.goal == null ? null : valueWords(measure.goal, measure.type);
  const facts = [
    t(`kind.${measure.kind}`),
    t(`common:grain.${measure.grain}`),
    goal && measure.goalBy ? t('list.goalBy', { goal, when: dayWords(measure.goalBy) }) : goal ? t('list.goal', { goal }) : null,
    measure.seriesCount > 0 ? t('list.series', { count: measure.seriesCount }) : t('list.noData'),
  ];
  return (
    <>
      <div>
        <h2><Link className="title" to="/n/$slug/measures/$measureId" params={{ slug, measureId: measure.id }}>{measure.name}</Link></h2>
        <p className="sm muted">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {measure.viewerCan.import ? (
        <ButtonLink
          variant="default"
          to="/n/$slug/measures/$measureId/import"
          params={{ slug, measureId: measure.id }}
          aria-label={`${t('list.import')}: ${measure.name}`}
        >
          {t('list.import')}
        </ButtonLink>
      ) : null}
    </>
  );
}
