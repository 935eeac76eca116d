import type { Locator, Page } from 'playwright-core';

/** A thumb on a phone: every touch of the screen is counted, the keys of the keyboard are not. */
export class Thumb {
  taps = 0;

  constructor(readonly page: Page) {}

  /** Touches something. */
  async tap(target: Locator): Promise<void> {
    this.taps += 1;
    await target.click();
  }

  /** Touches a field and types into it. */
  async type(field: Locator, text: string): Promise<void> {
    await this.tap(field);
    await field.fill(text);
  }

  /** Touches one part of a control that shows several. */
  async choose(control: string, word: string): Promise<void> {
    await this.tap(this.page.getByRole('radiogroup', { name: control }).locator('label').filter({ hasText: new RegExp(`^${word}$`) }));
  }
}
