import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { drawn } from './settled.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** What stands in the way of somebody: the rule and where, one line each. */
export async function barriers(page: Page): Promise<string[]> {
  await drawn(page);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${(failureSummary ?? '').split('\n').slice(1).join(' ').trim()}`));
}

/** Whether a reader must scroll sideways. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
