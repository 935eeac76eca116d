import { IdeaDocument, type IdeaPartsFragment } from '@cairn/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { NotFound } from '../../app/pages/trouble-page.js';
import { QueryView } from '../../app/pages/query-view.js';
import { useWorkStreams } from '../../app/socket/use-work-streams.js';
import { dayOfMoment } from '../../app/words/dates.js';
import { Crumb } from '../../ui/crumb.js';
import { PageHead } from '../../ui/page-head.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { EditIdeaDrawer } from './edit-idea-drawer.js';
import { IdeaAbout } from './idea-about.js';
import { IdeaActions } from './idea-actions.js';
import { IdeaHistoryDrawer } from './idea-history.js';
import { ideaKeys } from './idea-keys.js';
import { Thread } from '../discussion/thread.js';
import { KeepAndVary } from './keep-and-vary.js';
import { RemovedNotice } from './removed-notice.js';
import { IdeaTested } from '../inquiry/idea-tested.js';
import './ideas.css';

const route = getRouteApi('/signed-in/n/$slug/ideas/$ideaId');

/** One idea: who tested it already, what stays, what may vary, and how to begin. */
export function IdeaPage() {
  const { t } = useTranslation('common');
  const { ideaId } = route.useParams();
  const { slug } = useNetwork();
  const query = useQuery(queryFor(IdeaDocument, { id: ideaId }, slug));
  return (
    <QueryView wholePage query={query} waiting={<PageSkeleton label={t('loadingPage')} />}>
      {({ idea }) => (idea ? <IdeaSheet idea={idea} /> : <NotFound as="h1" />)}
    </QueryView>
  );
}

function IdeaSheet({ idea }: { idea: IdeaPartsFragment }) {
  const { t } = useTranslation(['ideas', 'common']);
  const network = useNetwork();
  const { slug } = network;
  const { edit, history } = route.useSearch();
  const navigate = route.useNavigate();
  useWorkStreams(ideaKeys(slug), idea.stream);
  const show = (search: { edit?: boolean; history?: boolean }) => void navigate({ search });
  return (
    <>
      <PageHead
        title={idea.title}
        place={network.name}
        over={<Crumb label={t('common:nav.where')}><Link to="/n/$slug/ideas" params={{ slug }}>{t('page.crumb')}</Link></Crumb>}
        lede={<IdeaLede idea={idea} />}
        actions={<IdeaActions idea={idea} onEdit={() => show({ edit: true })} onHistory={() => show({ history: true })} />}
      />
      {idea.deletedAt ? <RemovedNotice idea={idea} removedAt={idea.deletedAt} /> : <IdeaTested idea={idea} />}
      <div className="cols section">
        <div>
          <KeepAndVary idea={idea} />
          {idea.problem ? <section className="section"><h2>{t('page.problem')}</h2><p className="prose">{idea.problem}</p></section> : null}
          {idea.firstTest ? <section className="section"><h2>{t('page.firstTest')}</h2><p className="prose">{idea.firstTest}</p></section> : null}
        </div>
        <IdeaAbout idea={idea} onHistory={() => show({ history: true })} />
      </div>
      {idea.deletedAt ? null : <Thread kind="IDEA" subjectId={idea.id} />}
      {idea.viewerCan.edit ? <EditIdeaDrawer idea={idea} open={edit ?? false} onClose={() => show({})} /> : null}
      <IdeaHistoryDrawer ideaId={idea.id} open={history ?? false} onClose={() => show({})} />
    </>
  );
}

function IdeaLede({ idea }: { idea: IdeaPartsFragment }) {
  const { t } = useTranslation('ideas');
  const byline = idea.author ? t('page.bylinePerson', { author: idea.author.name, owner: idea.owner.name }) : t('page.byline', { owner: idea.owner.name });
  return (
    <>
      <p className="lg">{idea.summary}</p>
      <p className="sm faint byline">
        {byline} {t('page.edition', { number: idea.number, when: dayOfMoment(idea.updatedAt) })}
        {idea.credit ? ` ${idea.credit}.` : ''}
      </p>
    </>
  );
}
