import type { Page } from 'playwright-core';

/** Lets the server answer an operation with an error, or not at all, until it is put right. Resolves with how to put it right. */
export async function answering(page: Page, operation: string, code: 'INTERNAL' | 'NOT_FOUND' | 'FORBIDDEN' | 'nothing'): Promise<() => Promise<void>> {
  const body = JSON.stringify({ data: null, errors: [{ message: 'raw words of the server', extensions: { code, requestId: 'r-1' } }] });
  await page.route('**/graphql', async (route) => {
    const asked = (JSON.parse(route.request().postData() ?? '{}') as { operationName?: string }).operationName;
    if (asked !== operation) return route.fallback();
    if (code !== 'nothing') return route.fulfill({ status: 200, contentType: 'application/json', body });
  });
  return () => page.unroute('**/graphql');
}
