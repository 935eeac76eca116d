import type { Page } from 'playwright-core';

/** Waits until a page stands: a heading, nothing grey that is still to come, its font, and the last change drawn. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1, .state h2').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.sk') === null);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations === 1).map(({ finished }) => finished.catch(() => null)));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
