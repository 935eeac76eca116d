import path from 'node:path';
import { build, isBuilt, packages } from './build.mjs';
import { install, isInstalled } from './install.mjs';
import { root } from './paths.mjs';
import { withLock } from './process-lock.mjs';
import { step } from './progress.mjs';
import { CommandFailed } from './quiet.mjs';

/**
 * Makes this checkout runnable: dependencies, then the build, each only when something changed.
 * Two commands in one checkout (`npm start` and `npm test`) take turns.
 */
export async function setUp() {
  await step('Node', async () => process.versions.node);
  const lock = path.join(root, '.cairn', 'setup.lock');
  await withLock(lock, installAndBuild, (holder) => console.log(`  Waiting for process ${holder.pid}, which is installing or building this checkout …`));
}

async function installAndBuild() {
  await step('Dependencies', async () => {
    if (isInstalled()) return 'unchanged';
    console.log('  Dependencies   npm ci … (the first time takes about a minute)');
    await install();
    return 'installed';
  });
  await step('Build', async () => {
    if (isBuilt()) return 'unchanged';
    await build();
    return `${packages().length} packages`;
  });
}

/** Says in words what went wrong in `setUp` and ends with failure. */
export function giveUp(error) {
  if (error instanceof CommandFailed) console.error(`\n${error.output.trim()}\n\n${error.message}`);
  else console.error(error);
  process.exit(1);
}
