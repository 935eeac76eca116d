import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { checkEvents } from './check-events.mjs';
import { checkImports } from './check-imports.mjs';
import { checkPractice } from './check-practice.mjs';
import { checkRows } from './check-rows.mjs';
import { expectedFrom } from './expected.mjs';
import { Findings } from './findings.mjs';

/** Compares everything that was acknowledged with everything that is stored, as a superuser whom no wall stops. */
export async function check(run, networks) {
  const findings = new Findings();
  const expected = expectedFrom(run.log.read());
  const product = await askProduct(run, networks.map(({ id }) => id));
  await run.database.ask(async (query) => {
    await checkRows(query, expected, findings);
    await checkImports(query, expected, findings);
    await checkPractice(query, expected, findings);
    await checkEvents(query, expected, product.handlers, findings);
  });
  // A roll-up that differs from its rebuild is an effect of an event that is not there.
  for (const words of product.differences) findings.lose(words);
  return findings;
}

async function askProduct(run, networkIds) {
  const child = fork(fileURLToPath(new URL('./product.child.mjs', import.meta.url)), networkIds, { env: run.service('api').env, execArgv: ['--no-warnings'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'], signal: run.signal });
  const ended = once(child, 'exit');
  let answer;
  child.on('message', (message) => { answer = message; });
  await ended;
  if (!answer) throw new Error('The product could not be asked about its handlers and roll-ups.');
  return answer;
}
