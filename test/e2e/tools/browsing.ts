import { jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Client } from '../../harness/client.js';
import { launchChromium } from '../../harness/browser.js';
import type { Place } from '../../factories/index.js';
import { Frames } from './frames.js';
import { type Product, product } from './product.js';
import { settled } from './settled.js';
import { keepShot } from './shots.js';

const PATIENCE_MS = 20_000;

export interface Visit {
  /** Who is signed in. Nobody, unless it is said. */
  as?: { client: Client };
  width?: 1280 | 390;
}

/** What the tests of one spec file share: the product and a browser. Contexts are fresh in every test and end with it. */
export class Browsing {
  private contexts: BrowserContext[] = [];
  private frames = new WeakMap<Page, Frames>();
  private complaints: string[] = [];
  private forgiven: RegExp[] = [];
  private started: { browser: Browser; product: Product } | null = null;

  /** Where factories go. */
  get place(): Place {
    return this.running.product.place;
  }

  get url(): string {
    return this.running.product.url;
  }

  get product(): Product {
    return this.running.product;
  }

  private get running(): { browser: Browser; product: Product } {
    if (!this.started) throw new Error('The browser starts before the first test, not earlier.');
    return this.started;
  }

  /** Opens a page in a browser window of its own, and waits until it stands. */
  async visit(path: string, { as, width = 1280 }: Visit = {}): Promise<Page> {
    const context = await this.running.browser.newContext({
      baseURL: this.url, locale: 'en-US', timezoneId: 'America/Denver', colorScheme: 'light', reducedMotion: 'reduce',
      viewport: width === 390 ? { width, height: 844 } : { width, height: 900 },
    });
    this.contexts.push(context);
    context.setDefaultTimeout(PATIENCE_MS);
    if (as) await context.addCookies([cookieOf(as.client, this.url)]);
    const page = await context.newPage();
    this.listen(page);
    this.frames.set(page, new Frames(page));
    await this.go(page, path);
    return page;
  }

  /** Goes to an address as a reader who types it. */
  async go(page: Page, path: string): Promise<void> {
    await page.goto(path);
    await settled(page);
  }

  /** What travels over the sockets of a page. */
  framesOf(page: Page): Frames {
    const frames = this.frames.get(page);
    if (!frames) throw new Error('Nobody has opened this page by visit.');
    return frames;
  }

  /** What the console may say in this test: every other error fails it. */
  forgive(pattern: RegExp): void {
    this.forgiven.push(pattern);
  }

  /** What the consoles have said so far; forgets it. */
  complained(): string[] {
    const said = this.complaints.filter((text) => !this.forgiven.some((pattern) => pattern.test(text)));
    this.complaints = [];
    return said;
  }

  async start(from: () => Promise<Product>): Promise<void> {
    const [browser, running] = await Promise.all([launchChromium(), from()]);
    this.started = { browser, product: running };
  }

  async endTest(): Promise<void> {
    await this.keepLastShots();
    await Promise.all(this.contexts.map((context) => context.close()));
    this.contexts = [];
    const said = this.complained();
    this.forgiven = [];
    if (said.length > 0) throw new Error(`The console said:\n${said.join('\n')}`);
  }

  async end(): Promise<void> {
    await this.started?.browser.close();
  }

  private async keepLastShots(): Promise<void> {
    const pages = this.contexts.flatMap((context) => context.pages());
    for (const [number, page] of pages.entries()) await keepShot(page, `end of ${expect.getState().currentTestName ?? 'a test'} ${number + 1}`);
  }

  // A violation of the content security policy is an error of the console too.
  private listen(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.complaints.push(String(error.stack ?? error)));
  }
}

/** Starts product and browser for the tests of a spec file. `from`: a product of their own. */
export function browsing(from: () => Promise<Product> = product): Browsing {
  const shared = new Browsing();
  jest.setTimeout(90_000);
  beforeAll(() => shared.start(from), 180_000);
  afterEach(() => shared.endTest());
  afterAll(() => shared.end());
  return shared;
}

function cookieOf(client: Client, url: string): { name: string; value: string; url: string } {
  const [name = '', value = ''] = (client.cookie ?? '').split('=');
  return { name, value, url };
}
