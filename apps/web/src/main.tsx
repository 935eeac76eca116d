import './app/theme/styles.js';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { safeReturnTo } from './app/graphql/return-to.js';
import { Providers } from './app/providers.js';
import { createQueryClient } from './app/query-client.js';
import { createAppRouter } from './app/router.js';
import { prepareWords } from './app/words/i18n.js';

prepareWords();
const queries = createQueryClient(() => {
  const { pathname, href } = router.state.location;
  if (pathname === '/sign-in') return;
  queries.clear();
  void router.navigate({ to: '/sign-in', search: { returnTo: safeReturnTo(href) } });
});
const router = createAppRouter(queries);

const place = document.getElementById('root');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Providers queries={queries}><RouterProvider router={router} /></Providers>
    </StrictMode>,
  );
}
