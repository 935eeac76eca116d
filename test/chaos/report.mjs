import fs from 'node:fs';
import { duration } from '../../apps/cairn/bin/progress.mjs';

const SHOWN = 20;

/** Prints what was found, and how the run went. The last line is the result. */
export function report(run, { findings, left, seconds }) {
  const { pulse, options } = run;
  const words = (list) => list.map((finding) => finding.words);
  for (const [kind, list] of Object.entries({ lost: words(findings.lost), doubled: words(findings.doubled), 'refused, but should not be': pulse.refusals })) {
    for (const finding of list.slice(0, SHOWN)) console.log(`  ${kind}: ${finding}`);
    if (list.length > SHOWN) console.log(`  ${kind}: and ${list.length - SHOWN} more`);
  }
  if (left) console.log(`  The worker did not come to rest: ${left}.`);
  console.log('');
  line('Seed', options.seed);
  line('Duration', `${duration(seconds * 1000)}, ${Math.round(pulse.acknowledgements / seconds)} acknowledged mutations a second`);
  for (const victim of ['api', 'worker', 'postmaster', 'backend', ...(run.redis ? ['redis'] : [])]) line(`Killed ${victim}`, recoveries(pulse.kills.filter((kill) => kill.victim === victim)));
  line('All kills', recoveries(pulse.kills));
  line('Sent again', Object.entries(pulse.retries).map(([reason, times]) => `${reason} ${times}`).join(', ') || 'nothing');
  line('Ended by itself', run.services.map(({ name, ownEnds }) => `${name} ${ownEnds}`).join(', '));
  if (pulse.internal.length) line('Answered INTERNAL', `${pulse.internal.length} times, for instance: ${fromLog(run.service('api').logFile, pulse.internal[0])}`);
  line('Checked', Object.entries(findings.checked).map(([what, count]) => `${count} ${what}`).join(', '));
  if (options.control) line('Control', findings.lost.length ? 'synchronous_commit was off, and the losses were found.' : 'synchronous_commit was off, and nothing was lost: this run proves nothing.');
}

function line(name, words) {
  console.log(`  ${name.padEnd(18)} ${words}`);
}

function recoveries(kills) {
  const times = kills.map(({ answered }) => answered).filter((time) => time !== null).sort((a, b) => a - b);
  const back = kills.map((kill) => kill.back).filter((time) => time !== null).sort((a, b) => a - b);
  const words = (list) => `p50 ${list[Math.floor((list.length - 1) / 2)]} ms, max ${list.at(-1)} ms`;
  return `${kills.length}${times.length ? `; to the next acknowledgement ${words(times)}` : ''}${back.length ? `; at work again ${words(back)}` : ''}`;
}

// What the api wrote about a request, on one line.
function fromLog(file, requestId) {
  const log = fs.readFileSync(file, 'utf8');
  const at = log.indexOf(requestId);
  return at < 0 ? `request ${requestId}` : log.slice(at, at + 600).replace(/\u001b\[[0-9;]*m/g, '').replace(/\s+/g, ' ');
}
