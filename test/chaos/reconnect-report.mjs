import { duration } from '../../apps/cairn/bin/progress.mjs';

const SHOWN = 20;

/** Prints what was found and how the run went. The last line is the result. */
export function reportReconnect(run, { found, listeners, stored, troubles, left, level, seconds }) {
  for (const example of found.examples.slice(0, SHOWN)) console.log(`  ${example}`);
  if (found.examples.length > SHOWN) console.log(`  and ${found.examples.length - SHOWN} more`);
  for (const refusal of run.pulse.refusals.slice(0, SHOWN)) console.log(`  refused, but should not be: ${refusal}`);
  if (left) console.log(`  The worker did not come to rest: ${left}.`);
  if (!level) console.log('  Some pages never came to where the server stands.');
  console.log('');
  const sum = (of) => listeners.reduce((total, listener) => total + of(listener), 0);
  const recorded = [...stored.values()].reduce((total, events) => total + events.size, 0);
  line('Seed', run.options.seed);
  line('Duration', duration(seconds * 1000));
  line('Recorded', `${recorded} events on ${[...stored.values()].filter((events) => events.size > 0).length} streams, ${Math.round(recorded / seconds)} a second`);
  line('Applied', `${found.events} events by ${listeners.length} pages on ${sum(({ streams }) => streams.length)} subscriptions`);
  line('Troubles', Object.entries(troubles.struck).map(([name, times]) => `${name} ${times}`).join(', '));
  line('Pages', `${sum(({ reconnects }) => reconnects)} reconnects, ${sum(({ catchUps }) => catchUps)} catch-ups, ${sum(({ resyncs }) => resyncs)} resyncs`);
  line('Failed', words(listeners.map(({ failed }) => failed)) || 'no request');
  if (run.options.naive) line('Naive', found.gaps + found.duplicates + found.reorderings > 0 ? 'the pages counted nothing, and it was found.' : 'the pages counted nothing, and nothing was found: this run proves nothing.');
}

function words(counts) {
  const total = {};
  for (const [code, times] of counts.flatMap(Object.entries)) total[code] = (total[code] ?? 0) + times;
  return Object.entries(total).map(([code, times]) => `${code} ${times}`).join(', ');
}

function line(name, words) {
  console.log(`  ${name.padEnd(12)} ${words}`);
}
