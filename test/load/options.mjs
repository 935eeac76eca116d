import { parseArgs } from 'node:util';

export const TOPOLOGIES = ['split', 'two-api', 'redis'];

const USAGE = `Usage: npm run load [-- --users N] [--minutes M] [--topology split|two-api|redis] [--find] [--seed X] [--keep]

Members with open pages act at a fixed rate, whether the product keeps up or not: an answer is timed from the moment at which its
request was due. Prints p50, p95 and p99 of each kind of act, errors, and what each process took of CPU and memory.

  --users N       how many members (default: 200). Each acts twice a minute; see test/load/mix.mjs
  --minutes M     how long it is measured, after 20 s that do not count (default: 1)
  --topology T    split: one api, one worker, PostgreSQL (default)
                  two-api: two api processes behind HAProxy, one worker, PostgreSQL
                  redis: the same with Redis
  --find          looks for the largest N with p99 of 300 ms for what is read and 500 ms for what is written, from N on
  --seed X        the same choices in the same order
  --keep          keeps the folder of the run (data, logs)`;

/** Reads the arguments. @returns the options, or a complaint with the usage */
export function readOptions(args) {
  try {
    const { values } = parseArgs({ args, options: {
      users: { type: 'string', default: '200' }, minutes: { type: 'string', default: '1' }, topology: { type: 'string', default: TOPOLOGIES[0] }, find: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' }, keep: { type: 'boolean', default: false }, help: { type: 'boolean' },
    } });
    if (values.help) return { complaint: USAGE };
    const [users, minutes] = [Number(values.users), Number(values.minutes)];
    if (!Number.isInteger(users) || users < 10 || users > 100_000) throw new Error('--users is a whole number from 10 to 100000.');
    if (!(minutes >= 0.1 && minutes <= 600)) throw new Error('--minutes is a number from 0.1 to 600.');
    if (!TOPOLOGIES.includes(values.topology)) throw new Error(`--topology is one of ${TOPOLOGIES.join(', ')}.`);
    return { options: { ...values, users, minutes, column: values.topology === 'redis' ? 'redis' : 'postgres', control: false } };
  } catch (error) {
    return { complaint: `${error.message}\n\n${USAGE}` };
  }
}
