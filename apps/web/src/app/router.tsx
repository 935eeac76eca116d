import { createRouter } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { expectNewHeading } from '../ui/navigation-focus.js';
import { PageSkeleton } from '../ui/skeleton.js';
import { RouteTrouble } from './pages/route-trouble.js';
import { routeTree } from './routes.js';

/** The router over the one cache. After a change of path the new page's heading takes the focus. */
export function createAppRouter(queries: QueryClient) {
  const router = createRouter({
    routeTree,
    context: { queries },
    defaultPreload: 'intent',
    // The cache decides what is fresh, not the router.
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingMs: 250,
    defaultErrorComponent: RouteTrouble,
    defaultPendingComponent: () => <PageSkeleton label={i18next.t('common:loadingPage')} />,
  });
  router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
    if (pathChanged && fromLocation) expectNewHeading();
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
  interface StaticDataRouteOption {
    /** The page brings its own frame: neither rail nor bottom bar. */
    ownFrame?: boolean;
  }
}
