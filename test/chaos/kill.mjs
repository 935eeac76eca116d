import { setTimeout as sleep } from 'node:timers/promises';
import { check } from './check.mjs';
import { drain } from './drain.mjs';
import { endWithUs } from './end-with-us.mjs';
import { Findings } from './findings.mjs';
import { foundHub, makeNetwork } from './network.mjs';
import { makePractice } from './practice.mjs';
import { report } from './report.mjs';
import { Run } from './run.mjs';
import { removeLeftovers } from './run-folder.mjs';
import { Victims } from './victims.mjs';
import { Workload } from './workload.mjs';

const NETWORKS = ['north', 'south'];
const RECOVER_WITHIN = 120_000;
const FINISH_WITHIN = 300_000;

/** `npm run chaos -- kill`. @returns the exit code: 0 when nothing was lost or doubled and the run was long enough */
export async function runKill(options) {
  await removeLeftovers();
  const run = new Run(options);
  const release = endWithUs(run);
  let outcome;
  try {
    outcome = await drill(run);
  } catch (error) {
    if (run.signal.aborted) return run.close(false).then(() => 130);
    console.error(error);
  }
  const { pulse } = run;
  const { lost, doubled } = outcome?.findings ?? new Findings();
  const unexpected = pulse.refusals.length > 0 && !options.control;
  const complete = outcome !== undefined && !outcome.left && pulse.kills.length >= options.kills && pulse.acknowledgements >= options.minimum;
  const good = complete && lost.length === 0 && doubled.length === 0 && !unexpected;
  if (outcome) report(run, outcome);
  if (outcome && !complete) console.log(`  Too little for a result: ${options.kills} kills and ${options.minimum} acknowledged mutations are the least.`);
  await run.close(options.keep || (!good && !options.control));
  release();
  console.log(`kills ${pulse.kills.length} acknowledged ${pulse.acknowledgements} lost ${Findings.distinct(lost)} doubled ${Findings.distinct(doubled)}`);
  return good ? 0 : 1;
}

async function drill(run) {
  const { options } = run;
  console.log(`\n${options.control ? 'CONTROL: this run acknowledges before it has written and must find losses.\n' : ''}Killing ${options.kills} processes, seed ${options.seed}, in ${run.folder}`);
  await run.open();
  const hub = await foundHub(run);
  const networks = [];
  for (const slug of NETWORKS) networks.push(await withPractice(await makeNetwork(run, hub, slug)));
  const began = Date.now();
  const workload = new Workload(run, networks);
  workload.start();
  await killAll(run, began);
  // Who waits for an import that never ends shows in what the worker has left to do.
  await Promise.race([workload.stop(), sleep(FINISH_WITHIN, undefined, { ref: false })]);
  const seconds = (Date.now() - began) / 1000;
  run.tell(`The clients are done: ${run.pulse.acknowledgements} acknowledged. Waiting for the worker, then checking.`);
  const left = await drain(run);
  await run.stopServices();
  return { findings: await check(run, networks), left, seconds };
}

// Two of the districts test changes; everybody speaks to the colleague at the hub.
async function withPractice(network) {
  const practices = [];
  for (const district of network.joined.slice(0, 2)) practices.push(await makePractice(district, network.slug));
  return { ...network, practices, addressee: { ...(await network.colleague.ask('me')).me, name: 'Colleague at the hub' } };
}

/** Kills one after the other, with work in between; then lets the clients go on until there is enough to judge. */
async function killAll(run, began) {
  const { options, pulse } = run;
  const end = began + options.seconds * 1000;
  const victims = new Victims(run);
  const perKill = options.minimum / options.kills;
  let from = pulse.acknowledgements;
  while (pulse.kills.length < options.kills && Date.now() < end) {
    const { acknowledgements, milliseconds } = victims.pace(perKill);
    await until(run, () => pulse.acknowledgements >= from + acknowledgements, end);
    await sleep(milliseconds);
    const kill = victims.strike();
    if (!kill) continue;
    await recovered(run, kill);
    run.tell(`${String(pulse.kills.length).padStart(3)}  ${kill.words}: went on after ${kill.answered} ms, ${pulse.acknowledgements} acknowledged`);
    from = pulse.acknowledgements;
  }
  await until(run, () => pulse.acknowledgements >= options.minimum, end);
}

async function recovered(run, kill) {
  const service = run.services.find(({ name }) => name === kill.victim);
  const noteReturn = () => {
    if (service?.isUp) kill.back ??= Date.now() - kill.at;
    return !service || kill.back !== null;
  };
  await until(run, () => noteReturn() && kill.answered !== null, kill.at + RECOVER_WITHIN);
  if (kill.answered === null) throw new Error(`Nothing was acknowledged within ${RECOVER_WITHIN / 1000} s after killing ${kill.words}.`);
}

async function until(run, condition, end) {
  while (!condition() && Date.now() < end) {
    run.signal.throwIfAborted();
    await sleep(20);
  }
}
