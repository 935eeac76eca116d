/** What a page shows of an answer: without what only says as of when, and under which number, it was given. */
export function shown(text: string): string {
  const { extensions: _asOf, ...rest } = JSON.parse(text) as { extensions?: unknown };
  return JSON.stringify(rest).replace(/"(?:requestId|now)":"[^"]*"/g, '');
}
