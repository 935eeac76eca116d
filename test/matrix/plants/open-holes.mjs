// Preloaded into a server of the matrix, and nowhere else: builds the holes of `holes.mjs` into the product as it is loaded,
// all of them closed. The parent opens one at a time by a message.
import { register } from 'node:module';

globalThis.cairnHole = null;
process.on('message', ({ call, name }) => {
  if (call === 'plant') globalThis.cairnHole = name;
});
register('./hole-hooks.mjs', import.meta.url, { data: { holes: new URL('./holes.mjs', import.meta.url).href } });
