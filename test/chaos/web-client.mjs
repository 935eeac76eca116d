import { AsyncLocalStorage } from 'node:async_hooks';
import { register } from 'node:module';

register('./web-modules.hooks.mjs', import.meta.url);
const WEB = '../../apps/web/src/app';
const { StreamClient } = await import(`${WEB}/socket/stream-client.ts`);
const { step } = await import(`${WEB}/socket/streams.ts`);
const { execute } = await import(`${WEB}/graphql/execute.ts`);

// A browser has one address and one cookie; here every client has its own.
const browsers = new AsyncLocalStorage();
const fetchAnywhere = globalThis.fetch;
globalThis.fetch = (address, init) => {
  const browser = browsers.getStore();
  if (!browser) return fetchAnywhere(address, init);
  return fetchAnywhere(new URL(address, browser.url), { ...init, headers: { ...init.headers, cookie: browser.cookie } });
};

/** How the web's client decides what to do with what happens. */
export const webLaw = step;
/** How the web asks the server, in a browser of this address and cookie. */
export const asBrowser = (browser) => (document, variables, options) => browsers.run(browser, () => execute(document, variables, options));

/**
 * The web's own client of streams, in this process.
 * @param {{url: string, cookie: string, slug: string}} browser
 * @param {{ask: typeof execute, decide: typeof step}} parts how it asks and how it decides
 */
export function webStreamClient({ url, slug }, { ask, decide }) {
  return new StreamClient(slug, { ask, decide, socket: (io, options) => io(url, { ...options, forceNew: true, extraHeaders: { origin: url } }) });
}
