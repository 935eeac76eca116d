import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const FOLDER = fileURLToPath(new URL('../shots', import.meta.url));

/** Keeps a picture of the page in `test/e2e/shots`, when CAIRN_SHOTS is set. */
export async function keepShot(page: Page, name: string, { whole = true } = {}): Promise<void> {
  if (!process.env.CAIRN_SHOTS) return;
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, `${name.replace(/[^\w-]+/g, '-').slice(0, 120)}.png`), fullPage: whole });
}
