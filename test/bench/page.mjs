import { signIn } from '../factories/index.ts';
import { startProduct } from '../e2e/tools/product.ts';
import { launchChromium } from '../harness/browser.ts';
import { aloneOf } from './figures.mjs';

const LEAD = { email: 'maren@juniper-ridge.example', password: 'sample days at juniper ridge' };
const NETWORK = 'every-day-counts';

/** The first load of the home of the sample network, in a browser that has seen nothing of it: bytes as they came over the wire, and when the largest thing stood there. */
export async function run({ runs, tell }) {
  const product = await startProduct({ demo: true });
  const browser = await launchChromium();
  try {
    const client = await signIn(product.place, LEAD, NETWORK);
    // Not counted: the first answers of a process are its slowest.
    await firstLoad(browser, product.url, client);
    const found = [];
    for (let round = 0; round < runs; round += 1) found.push(await firstLoad(browser, product.url, client));
    tell(aloneOf('page-home compressed', 'kB', found.map(({ bytes }) => bytes / 1000)));
    tell(aloneOf('page-home script compressed', 'kB', found.map(({ script }) => script / 1000)));
    tell(aloneOf('page-home-lcp', 'ms', found.map(({ lcp }) => lcp)));
  } finally {
    await browser.close();
    await product.stop();
  }
}

async function firstLoad(browser, url, { cookie }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
  const [name, value] = cookie.split('=');
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let [bytes, script] = [0, 0];
  const headersOfScripts = new Map();
  session.on('Network.responseReceived', ({ requestId, type, response }) => { if (type === 'Script') headersOfScripts.set(requestId, response.encodedDataLength); });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (headersOfScripts.has(requestId)) script += encodedDataLength - headersOfScripts.get(requestId);
  });
  await page.goto(`${url}/n/${NETWORK}`);
  await page.waitForSelector('main h1');
  await page.waitForLoadState('networkidle');
  const lcp = await page.evaluate(() => new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true });
  }));
  await context.close();
  return { bytes, script, lcp };
}
