import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';

/** The text of what a link gives to keep. */
export async function downloaded(page: Page, link: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFileSync(await download.path(), 'utf8');
}
