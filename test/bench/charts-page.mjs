const STEP = 48;
const DRAWN = 178;

/** Opens a page of charts in a window of its own, as `client` where one is given. Resolves when the last chart is drawn. */
export async function openPage(browser, url, client) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US', reducedMotion: 'reduce' });
  if (client) {
    const [name, value] = client.cookie.split('=');
    await context.addCookies([{ name, value, url: new URL(url).origin }]);
  }
  const page = await context.newPage();
  const traffic = await listen(page);
  const start = performance.now();
  await page.goto(url);
  await page.waitForFunction((count) => document.querySelectorAll('.multi > li svg').length >= count, DRAWN, { timeout: 120_000 });
  const ready = performance.now() - start;
  await page.waitForLoadState('networkidle');
  return { page, traffic, ready };
}

/** Scrolls from top to bottom, a little each frame. Resolves with how long each frame took in ms. */
export function scrollFrames(page) {
  return page.evaluate((step) => new Promise((done) => {
    const frames = [];
    let last = null;
    const frame = (now) => {
      if (last !== null) frames.push(now - last);
      last = now;
      // Looked at each time: what comes into sight may be lower or higher than the room that was kept for it.
      if (window.scrollY >= document.documentElement.scrollHeight - window.innerHeight - 1) return done(frames);
      window.scrollBy({ top: step, behavior: 'instant' });
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }), STEP);
}

// Bytes as they came over the wire, headers included, and what the server says of its statements.
async function listen(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const requests = new Map();
  session.on('Network.responseReceived', ({ requestId, response }) => requests.set(requestId, { url: response.url, statements: Number(headerOf(response.headers, 'cairn-statements') ?? 0), bytes: 0 }));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  return () => {
    const all = [...requests.values()];
    const answers = all.filter(({ url }) => url.endsWith('/graphql'));
    // The answer with the charts is by far the largest.
    const charts = answers.reduce((most, one) => (one.bytes > (most?.bytes ?? 0) ? one : most), null);
    const sum = (list, pick) => list.reduce((total, one) => total + pick(one), 0);
    return { bytes: sum(all, ({ bytes }) => bytes), answers: sum(answers, ({ bytes }) => bytes), statements: sum(answers, ({ statements }) => statements), chartStatements: charts?.statements ?? 0 };
  };
}

function headerOf(headers, name) {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
}
