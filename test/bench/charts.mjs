import { createServer } from 'node:http';
import { once } from 'node:events';
import { startProduct } from '../e2e/tools/product.ts';
import { launchChromium } from '../harness/browser.ts';
import { worlds } from './charts-world.mjs';
import { lineOf, quantile } from './figures.mjs';
import { openPage, scrollFrames } from './charts-page.mjs';

// Without a limit a frame lasts as long as it takes; with one, none is ever shorter than 16.7 ms.
const UNPACED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

// The static page: as many columns as ours at this width.
const [COLUMNS, MARGIN, GAP] = [4, 48, 32];
const NOTHING = { list: '', rows: 1, height: 0 };

/**
 * The page with 178 districts, beside a static page of the same 178 pictures and of the same height, without a framework: statements, bytes,
 * time to the last chart, and frames while it scrolls. Ours and the baseline alternate.
 */
export async function run({ runs, tell }) {
  const product = await startProduct();
  const browser = await launchChromium(UNPACED);
  const still = await stillPages();
  try {
    for (const world of await worlds(product.place)) {
      const found = [];
      for (let round = 0; round < runs; round += 1) found.push({ ours: await look(browser, product.url + world.path, world.client), baseline: await look(browser, still.url, null) });
      for (const line of linesOf(world.name, found)) tell(line);
      still.hold(NOTHING);
    }
  } finally {
    await browser.close();
    still.server.close();
    await product.stop();
  }

  async function look(chromium, url, client) {
    const { page, traffic, ready } = await openPage(chromium, url, client);
    if (client) {
      still.hold(await page.evaluate((columns) => ({
        list: [...document.querySelectorAll('.multi > li')].map((item) => `<li><h3>${item.querySelector('h3')?.textContent ?? ''}</h3>${item.querySelector('svg')?.outerHTML ?? ''}</li>`).join(''),
        rows: Math.ceil(document.querySelectorAll('.multi > li').length / columns), height: document.documentElement.scrollHeight,
      }), COLUMNS));
    }
    const frames = await scrollFrames(page);
    await page.context().close();
    return { ...traffic(), ready, p95: quantile(frames, 0.95) };
  }
}

function linesOf(name, found) {
  const of = (pick) => [found.map(({ ours }) => pick(ours)), found.map(({ baseline }) => pick(baseline))];
  // A page of files asks nothing; one statement is the least that a page of data can do with.
  return [
    lineOf(`charts-scroll-p95 ${name}`, 'ms/frame', ...of(({ p95 }) => p95)),
    lineOf(`charts-answers ${name}`, 'kB', found.map(({ ours }) => ours.answers / 1000), found.map(({ baseline }) => baseline.bytes / 1000)),
    lineOf(`charts-sql ${name}`, 'statements', found.map(({ ours }) => ours.chartStatements), found.map(() => 1)),
    lineOf(`charts-sql-page ${name}`, 'statements', found.map(({ ours }) => ours.statements), found.map(() => 1)),
    lineOf(`charts-page ${name}`, 'kB', ...of(({ bytes }) => bytes / 1000)),
    lineOf(`charts-drawn ${name}`, 'ms', ...of(({ ready }) => ready)),
  ];
}

/** A server of one page: the pictures that it was given, spread over the height that it was given, and the least of a style. */
async function stillPages() {
  let held = NOTHING;
  const style = ({ rows, height }) => `body{margin:${MARGIN}px;font:16px system-ui}ul{display:grid;grid-template-columns:repeat(${COLUMNS},minmax(0,1fr));grid-auto-rows:${(height - 2 * MARGIN + GAP) / rows - GAP}px;gap:${GAP}px;list-style:none;padding:0;margin:0}svg{width:100%;height:auto}h3{font-size:15px;margin:0}`;
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html><title>Still</title><style>${style(held)}</style><ul class="multi">${held.list}</ul>`));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${server.address().port}/`, hold: (page) => { held = page; } };
}
