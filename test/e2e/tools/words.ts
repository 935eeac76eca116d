import type { Page } from 'playwright-core';

/** Waits for the page whose heading says this. */
export async function heading(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: words, ...(typeof words === 'string' ? { exact: true } : {}) }).waitFor();
}

/** Waits for a short message at the bottom of the page. */
export async function toasted(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('status').getByText(words).waitFor();
}
