import { parseArgs } from 'node:util';

const USAGE = `Usage: npm run chaos -- kill --kills N [--seconds S] [--seed X] [--control] [--keep]

Starts a PostgreSQL, an api and a worker of its own, lets clients write through the api, and meanwhile kills one process
after the other with SIGKILL. Then compares what was acknowledged with what is stored. The last line says how it ended:
kills N acknowledged A lost L doubled D

  --kills N     how many processes are killed; the clients go on until 5,000 acknowledged mutations for each 30 kills
  --seconds S   the longest that clients and kills may take together (default: 120, and 30 for each kill)
  --seed X      the seed of an earlier run: the same victims in the same order, the same choices of each client
  --control     PostgreSQL acknowledges before it has written (synchronous_commit = off): this run must find losses
  --keep        keeps the folder of the run (data, logs, acknowledgements) when nothing is wrong, too`;

const ACKNOWLEDGED_PER_KILL = 5_000 / 30;

/** Reads the arguments. @returns the options, or a complaint with the usage */
export function readOptions(args) {
  try {
    const { values, positionals } = parseArgs({
      args, allowPositionals: true,
      options: { kills: { type: 'string' }, seconds: { type: 'string' }, seed: { type: 'string' }, control: { type: 'boolean' }, keep: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    if (values.help || positionals.length !== 1 || positionals[0] !== 'kill') return { complaint: USAGE };
    const kills = wholeNumber('kills', values.kills, 1_000);
    const seconds = values.seconds === undefined ? 120 + 30 * kills : wholeNumber('seconds', values.seconds, 86_400);
    const seed = values.seed ?? String(Math.floor(Math.random() * 1e9));
    return { options: { kills, seconds, seed, minimum: Math.ceil(kills * ACKNOWLEDGED_PER_KILL), control: values.control ?? false, keep: values.keep ?? false } };
  } catch (error) {
    return { complaint: `${error.message}\n\n${USAGE}` };
  }
}

function wholeNumber(name, text, most) {
  const number = Number(text);
  if (!/^\d+$/.test(text ?? '') || number < 1 || number > most) throw new Error(`--${name} is a whole number from 1 to ${most}.`);
  return number;
}
