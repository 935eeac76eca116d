import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { drawn } from './settled.js';

// `axe.source` is the long one, of which every page would read 1.5 MB.
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** What stands in the way of somebody: the rule and where, one line each. */
export async function barriers(page: Page): Promise<string[]> {
  await drawn(page);
  const { violations } = page.frames().length > 1 ? await inAllFrames(page) : await inThisFrame(page);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${(failureSummary ?? '').split('\n').slice(1).join(' ').trim()}`));
}

function inAllFrames(page: Page): Promise<AxeResults> {
  return new AxeBuilder({ page }).withTags(RULES).analyze();
}

// The builder opens a second page for every look and describes what passes as well: a fifth of the time without.
async function inThisFrame(page: Page): Promise<AxeResults> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate((values) => (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }), RULES);
}

/** Whether a reader must scroll sideways. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
