/**
 * Every exemption from lint: the rule, the file or glob, and the reason. Comments in the code cannot switch a
 * rule off; a spec proves that each entry still names a file that needs it.
 */
export const exemptions = {
  'cairn/environment-in-config': {
    'libs/platform/src/config/config.ts': 'This is the file that reads the environment.',
    'apps/cairn/bin/*.mjs': 'Launchers run before anything is installed or built, so there is no Config to ask.',
    'apps/cairn/src/commands/up.ts': 'The port of the command line has the same default as the server.',
    'apps/cairn/src/environment.ts': 'Builds the environment that the server process will read by Config.',
    'apps/cairn/src/main.ts': 'CAIRN_DEBUG must work when the configuration itself is what fails.',
    'apps/cairn/src/postgres/cluster.ts': 'PostgreSQL gets our environment without what would redirect it.',
    'apps/cairn/src/serve.child.ts': 'A child finds its port in the environment its parent built.',
    'apps/cairn/src/stop-signals.ts': 'Only npm says that it sends a second signal of its own.',
    'apps/cairn/src/up.ts': 'The supervisor prints the address before the server has read its Config.',
    'apps/web/vite.config.mjs': 'The development server of the web is told where the api is.',
  'docker/*.mjs': 'The rehearsal starts processes and hands them an environment.',
  'test/**': 'Specs and their harness start processes and hand them an environment.',
  },
  'cairn/identity-door': {
    'libs/composition/src/commands/as-member.ts': 'Whoever runs a command holds the database, and acts as a member without a password.',
  },
  'cairn/statements-in-pages': {
    'libs/composition/src/commands/examine.ts': 'A command is no feature and answers no page.',
    'libs/platform/src/queue/job-runner.ts': 'Receipts of the platform; kinds of files are for features.',
    'libs/platform/src/realtime/event-page.ts': 'The page of the event log; kinds of files are for features.',
  },
  'cairn/system-door': {
    'libs/composition/src/commands/examine.ts': 'The doctor lists the networks that it examines one by one.',
    'libs/learning/src/doctor.service.ts': 'The doctor rebuilds what jobs keep up to date, and changes nothing.',
    'libs/platform/src/queue/job-runner.ts': 'Opens the system transaction of every job, with its receipt.',
  },
};

/** Names that stand on the screen as they are, in every language. */
export const namesOnScreen = new Map([
  ['Cairn', 'The name of the product.'],
]);
