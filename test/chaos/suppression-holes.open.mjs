// Preloaded into the processes of a suppression run, and nowhere else: builds the holes of `suppression-holes.mjs` into the
// product as it is loaded, all of them closed. The parent opens one at a time by a message.
import { register } from 'node:module';

globalThis.cairnHole = null;
process.on('message', ({ call, name, owners }) => {
  if (call !== 'plant') return;
  globalThis.cairnHole = name;
  globalThis.cairnOwners = owners;
  process.send({ planted: name });
});
register('../matrix/plants/hole-hooks.mjs', import.meta.url, { data: { holes: new URL('./suppression-holes.mjs', import.meta.url).href } });
