import type { Page } from 'playwright-core';

const SIGNAL = /(Improvement|Concern|Special, no direction)$/;

/** The periods of the points that a chart marks, as somebody hears them who goes from point to point. */
export async function markedInChart(page: Page): Promise<string[]> {
  const told = await page.locator('.chartpoint').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''));
  return told.filter((words) => SIGNAL.test(words)).map((words) => words.slice(0, words.indexOf(': ')));
}

/** The periods of the rows that the table of the same chart marks, in the order of time. */
export async function markedInTable(page: Page): Promise<string[]> {
  await page.getByText('Table', { exact: true }).click();
  await page.locator('.sheet table').waitFor();
  const rows = await page.locator('.sheet tbody tr').evaluateAll((nodes) => nodes.map((row) => ({ period: row.querySelector('th')?.textContent ?? '', cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '') })));
  return rows.filter(({ cells }) => cells.some((cell) => SIGNAL.test(cell))).map(({ period }) => period).reverse();
}
