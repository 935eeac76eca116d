import { tellSupervisor, whenToldToStop } from './child-messages.js';
import { urlsFromEnvironment } from './environment.js';
import { serve, type Serving } from './product.js';

const CLOSE_WITHIN = 10_000;

let serving: Serving | undefined;
let stopping = false;

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), CLOSE_WITHIN).unref();
  await serving?.close();
  process.exit(0);
}

async function main(): Promise<void> {
  const urls = urlsFromEnvironment();
  if (!urls) throw new Error('The server was started without a database.');
  whenToldToStop(() => void stop());
  serving = await serve(urls, Number(process.env.PORT));
  await tellSupervisor({ type: 'ready' });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
