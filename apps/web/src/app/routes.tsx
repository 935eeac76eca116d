import {
  CycleDocument, EntrySheetDocument, FunnelDocument, IdeaDocument, InboxDocument, InvitationDocument, LearningDocument, MeasureDocument, MeasuresDocument, MembersDocument,
  MyBoardsDocument, MyNetworksDocument, NetworkDocument, NetworkHomeDocument, SeriesDocument, SeriesSheetDocument, SessionRoomDocument, SignInPageDocument,
  TeamDocument, TeamsDocument, TrackersDocument, ViewerDocument, WallDocument, type ActDecision, type CycleStage,
} from '@cairn/contracts';
import { ImprovementArea, Locale } from '@cairn/domain';
import type { QueryClient } from '@tanstack/react-query';
import { Outlet, createRootRouteWithContext, createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router';
import { safeReturnTo } from './graphql/return-to.js';
import { pagesFor, queryFor } from './graphql/queries.js';
import { onlyNetwork } from './only-network.js';
import { FramedPending } from './pages/framed-pending.js';
import { NetworkRoute } from './pages/network-route.js';
import { PlainRoute } from './pages/plain-route.js';
import { FramedNotFound, FramedRouteTrouble } from './pages/route-trouble.js';
import { oneOf, someOf, textOf, textsOf } from './search-text.js';

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Outlet,
  notFoundComponent: FramedNotFound,
  errorComponent: FramedRouteTrouble,
});

// Pages for everybody.
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { returnTo?: string } => ({ returnTo: search.returnTo === undefined ? undefined : safeReturnTo(search.returnTo) }),
  loader: ({ context }) => void context.queries.prefetchQuery(queryFor(SignInPageDocument, {})),
  component: lazyRouteComponent(() => import('../features/identity/sign-in-page.js'), 'SignInPage'),
});
const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset',
  component: lazyRouteComponent(() => import('../features/identity/reset-request-page.js'), 'ResetRequestPage'),
});
const resetWithToken = createRoute({
  getParentRoute: () => root,
  path: '/reset/$token',
  component: lazyRouteComponent(() => import('../features/identity/reset-page.js'), 'ResetPage'),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation/$token',
  loader: ({ context, params }) => void context.queries.prefetchQuery(queryFor(InvitationDocument, { token: params.token })),
  component: lazyRouteComponent(() => import('../features/identity/invitation-page.js'), 'InvitationPage'),
});
const register = createRoute({
  getParentRoute: () => root,
  path: '/register',
  component: lazyRouteComponent(() => import('../features/identity/register-page.js'), 'RegisterPage'),
});

// Pages outside of a network.
const plain = createRoute({ getParentRoute: () => root, id: 'plain', component: PlainRoute });
const outbox = createRoute({
  getParentRoute: () => plain,
  path: '/outbox',
  component: lazyRouteComponent(() => import('../features/identity/outbox-page.js'), 'OutboxPage'),
});

// Pages for people who are signed in.
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  pendingComponent: FramedPending,
  errorComponent: FramedRouteTrouble,
  beforeLoad: async ({ context, location }) => {
    const { viewer } = await context.queries.ensureQueryData(queryFor(ViewerDocument, {}));
    if (!viewer) throw redirect({ to: '/sign-in', search: { returnTo: safeReturnTo(location.href) } });
  },
});
const signedInPlain = createRoute({ getParentRoute: () => signedIn, id: 'plain-signed-in', component: PlainRoute });
const myNetworks = createRoute({
  getParentRoute: () => signedInPlain,
  path: '/',
  validateSearch: (search): { all?: true } => ({ all: search.all === true ? true : undefined }),
  beforeLoad: async ({ context: { queries }, search }) => {
    if (search.all) return;
    const only = await onlyNetwork(queries);
    if (only) throw redirect({ to: '/n/$slug', params: { slug: only }, replace: true });
  },
  loader: ({ context }) => void context.queries.prefetchQuery(queryFor(MyNetworksDocument, {})),
  component: lazyRouteComponent(() => import('../features/networks/my-networks-page.js'), 'MyNetworksPage'),
});
const newNetwork = createRoute({
  getParentRoute: () => signedInPlain,
  path: '/networks/new',
  component: lazyRouteComponent(() => import('../features/networks/new-network-page.js'), 'NewNetworkPage'),
});
const account = createRoute({
  getParentRoute: () => signedInPlain,
  path: '/account',
  validateSearch: (search): { network?: string } => ({ network: textOf(search.network) }),
  component: lazyRouteComponent(() => import('../features/identity/account-page.js'), 'AccountPage'),
});

const join = createRoute({
  getParentRoute: () => signedInPlain,
  path: '/join',
  component: lazyRouteComponent(() => import('../features/sessions/join-page.js'), 'JoinPage'),
});
const joinByCode = createRoute({
  getParentRoute: () => signedInPlain,
  path: '/join/$code',
  component: lazyRouteComponent(() => import('../features/sessions/join-page.js'), 'JoinByCodePage'),
});

// Pages of a network.
const network = createRoute({
  getParentRoute: () => signedIn,
  path: '/n/$slug',
  pendingComponent: FramedPending,
  errorComponent: FramedRouteTrouble,
  notFoundComponent: FramedNotFound,
  loader: async ({ context, params }) => {
    const data = await context.queries.ensureQueryData(queryFor(NetworkDocument, {}, params.slug));
    if (!data.network) throw notFound();
  },
  component: NetworkRoute,
});
const home = createRoute({
  getParentRoute: () => network,
  path: '/',
  loader: ({ context, params }) => void context.queries.prefetchQuery(queryFor(NetworkHomeDocument, {}, params.slug)),
  component: lazyRouteComponent(() => import('../features/learning/home-page.js'), 'HomePage'),
});
const inbox = createRoute({
  getParentRoute: () => network,
  path: '/inbox',
  validateSearch: (search): { q?: string; all?: boolean } => ({ q: textOf(search.q), all: search.all === true ? true : undefined }),
  loaderDeps: ({ search }) => ({ all: search.all === true }),
  loader: ({ context, params, deps }) =>
    void context.queries.prefetchInfiniteQuery(pagesFor(InboxDocument, deps, params.slug, (result) => result.inbox)),
  component: lazyRouteComponent(() => import('../features/discussion/inbox-page.js'), 'InboxPage'),
});
const districts = createRoute({
  getParentRoute: () => network,
  path: '/districts',
  validateSearch: (search): { q?: string; kind?: 'SCHOOL'; site?: string } => ({
    q: textOf(search.q), kind: oneOf(search.kind, ['SCHOOL']), site: textOf(search.site),
  }),
  component: lazyRouteComponent(() => import('../features/networks/districts-page.js'), 'DistrictsPage'),
});
const people = createRoute({
  getParentRoute: () => network,
  path: '/people',
  loader: ({ context, params }) =>
    void context.queries.prefetchInfiniteQuery(pagesFor(MembersDocument, {}, params.slug, (result) => result.members)),
  component: lazyRouteComponent(() => import('../features/networks/people-page.js'), 'PeoplePage'),
});
const teams = createRoute({
  getParentRoute: () => network,
  path: '/teams',
  validateSearch: (search): { ended?: boolean; add?: boolean } => ({ ended: search.ended === true ? true : undefined, add: search.add === true ? true : undefined }),
  loader: ({ context, params }) =>
    void context.queries.prefetchInfiniteQuery(pagesFor(TeamsDocument, { siteId: null, ended: false }, params.slug, (result) => result.teams)),
  component: lazyRouteComponent(() => import('../features/networks/teams-page.js'), 'TeamsPage'),
});
const team = createRoute({
  getParentRoute: () => network,
  path: '/teams/$teamId',
  loader: ({ context, params }) => void context.queries.prefetchQuery(queryFor(TeamDocument, { id: params.teamId }, params.slug)),
  component: lazyRouteComponent(() => import('../features/networks/team-page.js'), 'TeamPage'),
});
const settings = createRoute({
  getParentRoute: () => network,
  path: '/settings',
  component: lazyRouteComponent(() => import('../features/networks/settings-page.js'), 'SettingsPage'),
});
const measures = createRoute({
  getParentRoute: () => network,
  path: '/measures',
  validateSearch: (search): { add?: boolean; missing?: 'OUTCOME' | 'BALANCING' } => ({ add: search.add === true ? true : undefined, missing: oneOf(search.missing, ['OUTCOME', 'BALANCING']) }),
  loader: ({ context, params }) =>
    void context.queries.prefetchInfiniteQuery(pagesFor(MeasuresDocument, {}, params.slug, (result) => result.measures)),
  component: lazyRouteComponent(() => import('../features/measures/measures-page.js'), 'MeasuresPage'),
});
const measure = createRoute({
  getParentRoute: () => network,
  path: '/measures/$measureId',
  validateSearch: (search): { q?: string; view?: 'table'; signal?: 'improvement' | 'concern' | 'early'; first?: 'signals'; group?: string } => ({
    q: textOf(search.q), view: oneOf(search.view, ['table']), signal: oneOf(search.signal, ['improvement', 'concern', 'early']), first: oneOf(search.first, ['signals']), group: textOf(search.group),
  }),
  loader: ({ context, params }) => void context.queries.prefetchQuery(queryFor(MeasureDocument, { id: params.measureId }, params.slug)),
  component: lazyRouteComponent(() => import('../features/measures/measure-page.js'), 'MeasurePage'),
});
const series = createRoute({
  getParentRoute: () => network,
  path: '/series/$seriesId',
  validateSearch: (search): { view?: 'table' } => ({ view: oneOf(search.view, ['table']) }),
  loader: ({ context, params }) => void context.queries.prefetchQuery(queryFor(SeriesDocument, { id: params.seriesId }, params.slug)),
  component: lazyRouteComponent(() => import('../features/measures/series-page.js'), 'SeriesPage'),
});
const seriesSheet = createRoute({
  getParentRoute: () => network,
  path: '/series/$seriesId/sheet',
  loader: ({ context, params }) => void context.queries.prefetchQuery(queryFor(SeriesSheetDocument, { id: params.seriesId }, params.slug)),
  component: lazyRouteComponent(() => import('../features/measures/sheet-page.js'), 'SheetPage'),
});
const funnel = createRoute({
  getParentRoute: () => network,
  path: '/measures/$measureId/funnel',
  validateSearch: (search): { period?: string; district?: string; view?: 'table' } => ({ period: textOf(search.period), district: textOf(search.district), view: oneOf(search.view, ['table']) }),
  loaderDeps: ({ search }) => ({ period: search.period ?? null, districtId: search.district ?? null }),
  loader: ({ context, params, deps }) => void context.queries.prefetchQuery(queryFor(FunnelDocument, { measureId: params.measureId, ...deps }, params.slug)),
  component: lazyRouteComponent(() => import('../features/measures/variation/funnel-page.js'), 'FunnelPage'),
});
const wall = createRoute({
  getParentRoute: () => network,
  path: '/wall',
  staticData: { ownFrame: true },
  loader: ({ context, params }) => void context.queries.prefetchQuery(queryFor(WallDocument, {}, params.slug)),
  component: lazyRouteComponent(() => import('../features/measures/variation/wall-page.js'), 'WallPage'),
});
const importing = createRoute({
  getParentRoute: () => network,
  path: '/measures/$measureId/import',
  validateSearch: (search): { import?: string; step?: 'columns' } => ({ import: textOf(search.import), step: oneOf(search.step, ['columns']) }),
  component: lazyRouteComponent(() => import('../features/measures/import-page.js'), 'ImportPage'),
});
const entering = createRoute({
  getParentRoute: () => network,
  path: '/measures/$measureId/enter',
  validateSearch: (search): { site?: string; stratum?: string; period?: string; paste?: boolean } => ({
    site: textOf(search.site), stratum: textOf(search.stratum), period: textOf(search.period), paste: search.paste === true ? true : undefined,
  }),
  loader: ({ context, params }) => void context.queries.prefetchQuery(queryFor(EntrySheetDocument, { measureId: params.measureId }, params.slug)),
  component: lazyRouteComponent(() => import('../features/measures/entry/enter-page.js'), 'EnterPage'),
});
const imports = createRoute({
  getParentRoute: () => network,
  path: '/measures/$measureId/imports',
  component: lazyRouteComponent(() => import('../features/measures/imports-page.js'), 'ImportsPage'),
});
const trackers = createRoute({
  getParentRoute: () => network,
  path: '/trackers',
  validateSearch: (search): { q?: string; add?: boolean } => ({ q: textOf(search.q), add: search.add === true ? true : undefined }),
  loader: ({ context, params }) =>
    void context.queries.prefetchInfiniteQuery(pagesFor(TrackersDocument, { search: null }, params.slug, (result) => result.trackers)),
  component: lazyRouteComponent(() => import('../features/measures/trackers-page.js'), 'TrackersPage'),
});
const tracker = createRoute({
  getParentRoute: () => network,
  path: '/trackers/$trackerId',
  component: lazyRouteComponent(() => import('../features/measures/tracker-page.js'), 'TrackerPage'),
});
const ideas = createRoute({
  getParentRoute: () => network,
  path: '/ideas',
  validateSearch: (search): { q?: string; areas?: ImprovementArea[]; drivers?: string[]; locales?: Locale[]; mine?: boolean; add?: boolean } => ({
    q: textOf(search.q), areas: someOf(search.areas, Object.values(ImprovementArea)), drivers: textsOf(search.drivers), locales: someOf(search.locales, Object.values(Locale)),
    mine: search.mine === true ? true : undefined, add: search.add === true ? true : undefined,
  }),
  component: lazyRouteComponent(() => import('../features/ideas/ideas-page.js'), 'IdeasPage'),
});
const idea = createRoute({
  getParentRoute: () => network,
  path: '/ideas/$ideaId',
  validateSearch: (search): { edit?: boolean; history?: boolean } => ({ edit: search.edit === true ? true : undefined, history: search.history === true ? true : undefined }),
  loader: ({ context, params }) => void context.queries.prefetchQuery(queryFor(IdeaDocument, { id: params.ideaId }, params.slug)),
  component: lazyRouteComponent(() => import('../features/ideas/idea-page.js'), 'IdeaPage'),
});
const tests = createRoute({
  getParentRoute: () => network,
  path: '/tests',
  validateSearch: (search): { team?: string; add?: boolean; idea?: string; column?: 'PLAN' | 'DO' | 'STUDY' | 'CLOSED' } => ({
    team: textOf(search.team), add: search.add === true ? true : undefined, idea: textOf(search.idea), column: oneOf(search.column, ['PLAN', 'DO', 'STUDY', 'CLOSED']),
  }),
  loader: ({ context, params }) => void context.queries.prefetchQuery(queryFor(MyBoardsDocument, {}, params.slug)),
  component: lazyRouteComponent(() => import('../features/inquiry/tests-page.js'), 'TestsPage'),
});
const allTests = createRoute({
  getParentRoute: () => network,
  path: '/tests/all',
  validateSearch: (search): { q?: string; stage?: CycleStage; decision?: ActDecision; idea?: string } => ({
    q: textOf(search.q), idea: textOf(search.idea), decision: oneOf(search.decision, ['ADOPT', 'ADAPT', 'ABANDON']),
    stage: oneOf(search.stage, ['DRAFT', 'PLANNED', 'RUNNING', 'STUDYING', 'CLOSED', 'CANCELLED']),
  }),
  component: lazyRouteComponent(() => import('../features/inquiry/all-tests-page.js'), 'AllTestsPage'),
});
const cycle = createRoute({
  getParentRoute: () => network,
  path: '/tests/$cycleId',
  loader: ({ context, params }) => void context.queries.prefetchQuery(queryFor(CycleDocument, { id: params.cycleId }, params.slug)),
  component: lazyRouteComponent(() => import('../features/inquiry/cycle-page.js'), 'CyclePage'),
});
const learning = createRoute({
  getParentRoute: () => network,
  path: '/learning',
  loader: ({ context, params }) => void context.queries.prefetchQuery(queryFor(LearningDocument, {}, params.slug)),
  component: lazyRouteComponent(() => import('../features/learning/learning-page.js'), 'LearningPage'),
});

const sessions = createRoute({
  getParentRoute: () => network,
  path: '/sessions',
  component: lazyRouteComponent(() => import('../features/sessions/sessions-page.js'), 'SessionsPage'),
});
const newSession = createRoute({
  getParentRoute: () => network,
  path: '/sessions/new',
  component: lazyRouteComponent(() => import('../features/sessions/plan-page.js'), 'NewSessionPage'),
});
const session = createRoute({
  getParentRoute: () => network,
  path: '/sessions/$sessionId',
  loader: ({ context, params }) => void context.queries.prefetchQuery(queryFor(SessionRoomDocument, { id: params.sessionId }, params.slug)),
  component: lazyRouteComponent(() => import('../features/sessions/session-page.js'), 'SessionPage'),
});
const sessionPlan = createRoute({
  getParentRoute: () => network,
  path: '/sessions/$sessionId/plan',
  component: lazyRouteComponent(() => import('../features/sessions/plan-page.js'), 'EditSessionPage'),
});
const sessionRoom = createRoute({
  getParentRoute: () => network,
  path: '/sessions/$sessionId/live',
  staticData: { ownFrame: true },
  component: lazyRouteComponent(() => import('../features/sessions/room-page.js'), 'RoomPage'),
});

/** Every address of the web app. */
export const routeTree = root.addChildren([
  signIn, reset, resetWithToken, invitation, register,
  plain.addChildren([outbox]),
  signedIn.addChildren([
    signedInPlain.addChildren([myNetworks, newNetwork, account, join, joinByCode]),
    network.addChildren([home, inbox, districts, people, teams, team, settings, ideas, idea, measures, measure, funnel, wall, series, seriesSheet, entering, importing, imports, trackers, tracker, tests, allTests, cycle, learning, sessions, newSession, session, sessionPlan, sessionRoom]),
  ]),
]);
