import { parseArgs } from 'node:util';

const USAGE = `Usage: npm run chaos -- kill --kills N [--seconds S] [--column postgres|redis] [--seed X] [--control] [--keep]
       npm run chaos -- reconnect --clients N --seconds S [--column postgres|redis] [--seed X] [--naive] [--keep]
       npm run chaos -- suppression --sets N [--seed X] [--keep]
       npm run chaos -- rule --sets N [--seed X]
       npm run chaos -- deploys --count N [--column postgres|redis] [--requests N] [--keep]

Each starts a PostgreSQL, an api and a worker of its own and exits with an error when it finds a fault.

kill: clients write through the api while one process after the other is killed with SIGKILL; then what was acknowledged
is compared with what is stored. Last line: kills N acknowledged A lost L doubled D

  --kills N     how many processes are killed; the clients go on until 5,000 acknowledged mutations for each 30 kills
  --seconds S   the longest that clients and kills may take together (default: 120, and 30 for each kill)
  --control     PostgreSQL acknowledges before it has written (synchronous_commit = off): this run must find losses

reconnect: the web's own stream client, N times, each behind a road that is cut, barred, swallowed, half-open, slow or
narrow every few seconds, while others write; then what each page applied is compared with the log of events. Last line:
events E gaps G duplicates D reorderings R, E being the events applied, page by page; at least 5,000 count as a result

  --clients N   how many pages listen
  --seconds S   how long the roads break; afterwards they heal and every page must become level with the server
  --naive       the pages ask by the id of the last event and count nothing: this run must find faults

suppression: families of cells (a district, its schools, their groups, periods) with small ones among them are released and
corrected; readers keep all that they are shown and solve for what is hidden. Then leaks are planted, and must be found.
Last line: sets N pinned P planted X found Y

  --sets N      how many families are attacked

rule: the same families and the same attack on the rule of a release alone, in one process, in seconds. Last line:
sets N pinned P

deploys: two api processes and a worker behind HAProxy are replaced one after the other, N times, under load; every request is
made once. Last line: deploys N requests R failed F posted P stored S twice T

  --count N     how many rolling deploys
  --requests N  how many requests are the least (default: 2,000 for each deploy)

  --column C    what queue and sockets stand on: postgres (default) or redis, which kill kills as well
  --seed X      the seed of an earlier run: the same choices in the same order
  --keep        keeps the folder of the run (data, logs) when nothing is wrong, too`;

const ACKNOWLEDGED_PER_KILL = 5_000 / 30;
const APPLIED = 5_000;

const COLUMN = { type: 'string', default: 'postgres' };

const COMMANDS = {
  kill: {
    flags: { kills: { type: 'string' }, column: COLUMN, control: { type: 'boolean' } },
    read: ({ kills: text, seconds, column, control = false }) => {
      const kills = wholeNumber('kills', text, 1_000);
      return { kills, column: columnOf(column), seconds: seconds === undefined ? 120 + 30 * kills : wholeNumber('seconds', seconds, 86_400), minimum: Math.ceil(kills * ACKNOWLEDGED_PER_KILL), control };
    },
  },
  reconnect: {
    flags: { clients: { type: 'string' }, column: COLUMN, naive: { type: 'boolean' } },
    read: ({ clients, seconds, column, naive = false }) => ({
      column: columnOf(column), clients: wholeNumber('clients', clients, 1_000), seconds: wholeNumber('seconds', seconds, 86_400), minimum: APPLIED, naive, control: false,
    }),
  },
  deploys: {
    flags: { count: { type: 'string' }, column: COLUMN, requests: { type: 'string' } },
    read: ({ count: text, column, requests }) => {
      const count = wholeNumber('count', text, 1_000);
      return { count, column: columnOf(column), minimum: requests === undefined ? count * 2_000 : wholeNumber('requests', requests, 1e9), control: false };
    },
  },
  suppression: {
    flags: { sets: { type: 'string' } },
    read: ({ sets }) => ({ sets: wholeNumber('sets', sets, 20_000), control: false }),
  },
  rule: {
    flags: { sets: { type: 'string' } },
    read: ({ sets }) => ({ sets: wholeNumber('sets', sets, 100_000) }),
  },
};

/** Reads the arguments. @returns the command with its options, or a complaint with the usage */
export function readOptions([name, ...args]) {
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : null;
  if (!command) return { complaint: USAGE };
  try {
    const { values } = parseArgs({ args, options: { ...command.flags, seconds: { type: 'string' }, seed: { type: 'string' }, keep: { type: 'boolean' }, help: { type: 'boolean' } } });
    if (values.help) return { complaint: USAGE };
    const seed = values.seed ?? String(Math.floor(Math.random() * 1e9));
    return { command: name, options: { ...command.read(values), seed, keep: values.keep ?? false } };
  } catch (error) {
    return { complaint: `${error.message}\n\n${USAGE}` };
  }
}

function wholeNumber(name, text, most) {
  const number = Number(text);
  if (!/^\d+$/.test(text ?? '') || number < 1 || number > most) throw new Error(`--${name} is a whole number from 1 to ${most}.`);
  return number;
}

function columnOf(column) {
  if (column !== 'postgres' && column !== 'redis') throw new Error('--column is postgres or redis.');
  return column;
}
