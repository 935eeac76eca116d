import { MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Toasts } from '../ui/toast.js';
import { cssVariablesResolver } from './theme/css-variables.js';
import { theme } from './theme/theme.js';

/** Theme, toasts and the cache of answers, around everything. */
export function Providers({ queries, children }: { queries: QueryClient; children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto" deduplicateCssVariables={false}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
      <Toasts />
    </MantineProvider>
  );
}
