import { type MeasureKind, type MeasureRowFragment, MeasuresDocument } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { pagesFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { PartTrouble } from '../../app/pages/part-trouble.js';
import { QueryView } from '../../app/pages/query-view.js';
import { dayWords } from '../../app/words/dates.js';
import { valueWords } from '../../app/words/value-words.js';
import { Icon } from '../../ui/icon.js';
import { IconDeviceDesktop, IconPlus } from '../../ui/icons.js';
import { ButtonLink } from '../../ui/links.js';
import { PageHead } from '../../ui/page-head.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { EmptyState } from '../../ui/states.js';
import { MeasurePicture } from './measure-picture.js';
import { MeasureSetWarning } from './measure-set.js';
import { MeasureDrawer } from './measure-drawer.js';
import { useMeasureLines, type ShownLine } from './use-measure-lines.js';
import './measures.css';

const route = getRouteApi('/signed-in/n/$slug/measures');

/** What the network measures. */
export function MeasuresPage() {
  const { t } = useTranslation(['measures', 'trackers', 'variation', 'common']);
  const network = useNetwork();
  const { add, missing } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(pagesFor(MeasuresDocument, {}, network.slug, (result) => result.measures));
  const open = (adding: boolean, kind?: 'OUTCOME' | 'BALANCING') => void navigate({ search: { add: adding || undefined, missing: kind } });
  const mayAdd = network.viewerCan.createMeasure;
  const button = mayAdd ? <Button leftSection={<Icon of={IconPlus} />} onClick={() => open(true)}>{t('list.add')}</Button> : null;
  const toTrackers = <ButtonLink variant="default" to="/n/$slug/trackers" params={{ slug: network.slug }}>{t('trackers:list.link')}</ButtonLink>;
  const toWall = <ButtonLink variant="default" to="/n/$slug/wall" params={{ slug: network.slug }} leftSection={<Icon of={IconDeviceDesktop} />}>{t('variation:wall.open')}</ButtonLink>;
  return (
    <div className="reading">
      <PageHead title={t('list.title')} place={network.name} lede={t('list.lede')} actions={<>{toTrackers}{query.data?.length ? <>{toWall}{button}</> : null}</>} />
      <QueryView query={query} waiting={<ListSkeleton rows={4} label={t('common:loading')} />}>
        {(measures) => (measures.length === 0 ? (
          <EmptyState title={t('list.empty.title')} actions={button}>{mayAdd ? t('list.empty.text') : t('list.empty.readOnly')}</EmptyState>
        ) : (
          <>
            {query.hasNextPage ? null : <MeasureSetWarning measures={measures} onAdd={mayAdd ? (kind) => open(true, kind) : undefined} />}
            <Kinds measures={measures} />
          </>
        ))}
      </QueryView>
      {query.hasNextPage ? <Button variant="default" onClick={() => void query.fetchNextPage()}>{t('common:more')}</Button> : null}
      {mayAdd ? <MeasureDrawer key={missing} kind={missing} open={add ?? false} onClose={() => open(false)} /> : null}
    </div>
  );
}

const KINDS = ['OUTCOME', 'PROCESS', 'BALANCING'] as const;

function Kinds({ measures }: { measures: readonly MeasureRowFragment[] }) {
  const { t } = useTranslation('measures');
  const { slug } = useNetwork();
  const { queries, lines } = useMeasureLines(measures, slug);
  return (
    <>
      <PartTrouble queries={queries} what={t('list.noPictures')} />
      {KINDS.map((one) => <KindList key={one} kind={one} measures={measures.filter((measure) => measure.kind === one)} lines={lines} />)}
    </>
  );
}

interface KindListProps { kind: MeasureKind; measures: readonly MeasureRowFragment[]; lines: ReadonlyMap<string, ShownLine> }

function KindList({ kind, measures, lines }: KindListProps) {
  const { t } = useTranslation('charts');
  if (measures.length === 0) return null;
  return (
    <section className="kindlist" aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`} className="sm faint">{t(`set.${kind}`)}</h2>
      <ul className="rows measures">{measures.map((measure) => <li key={measure.id}><MeasureRow measure={measure} shown={lines.get(measure.id)} /></li>)}</ul>
    </section>
  );
}

function MeasureRow({ measure, shown }: { measure: MeasureRowFragment; shown: ShownLine | undefined }) {
  const { t } = useTranslation(['measures', 'common']);
  const { slug } = useNetwork();
  const goal = measure.goal == null ? null : valueWords(measure.goal, measure.type);
  const facts = [
    measure.strataName,
    t(`common:grain.${measure.grain}`),
    goal && measure.goalBy ? t('list.goalBy', { goal, when: dayWords(measure.goalBy) }) : goal ? t('list.goal', { goal }) : null,
    measure.seriesCount > 0 ? t('list.series', { count: measure.seriesCount }) : t('list.noData'),
  ];
  return (
    <>
      <div>
        <h3><Link className="title" to="/n/$slug/measures/$measureId" params={{ slug, measureId: measure.id }}>{measure.name}</Link></h3>
        <p className="sm muted">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {shown ? <MeasurePicture measure={measure} shown={shown} /> : <div className={measure.seriesCount > 0 ? 'measurepicture' : undefined} />}
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
