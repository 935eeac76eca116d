import { tellSupervisor, whenToldToStop } from './child-messages.js';
import { demoWanted, urlsFromEnvironment } from './environment.js';
import { demoSignIns, fillDemo, migrate } from './product.js';

async function main(): Promise<void> {
  const urls = urlsFromEnvironment();
  if (!urls) throw new Error('The preparation was started without a database.');
  // Every step is a transaction of its own, so leaving in the middle is safe.
  whenToldToStop(() => process.exit(1));
  await migrate(urls);
  const filled = demoWanted() && (await fillDemo(urls));
  const signIns = demoWanted() ? await demoSignIns(urls) : [];
  await tellSupervisor({ type: 'prepared', filled, signIns });
  process.exit(0);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
