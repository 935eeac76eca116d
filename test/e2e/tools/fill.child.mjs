// Fills the sample network, as `cairn up` does before it listens.
import { readConfig, Work } from '../../../libs/platform/dist/index.js';
import { demo, openApp } from '../../../libs/composition/dist/index.js';

const app = await openApp(readConfig());
app.get(Work).start();
await demo.fill(app);
await app.get(Work).drain();
await app.close();
process.exit(0);
