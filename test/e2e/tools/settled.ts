import type { Page } from 'playwright-core';

/** Waits until a page stands: a heading, nothing grey that is still to come, its font, and the last change drawn. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1, .state h2').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.sk') === null);
  await drawn(page);
}

/** Waits until the last change is drawn: a colour on its way from light to dark has the contrast of neither. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.all(document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations === 1).map(({ finished }) => finished.catch(() => null)));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
