// A PostgreSQL that one spec may stop and freeze, with a migrated database in it, driven by its parent over IPC.
import { startTestPostgres } from '../../harness/postgres.start.mjs';

const { server, stop } = await startTestPostgres();
const { urls } = JSON.parse(process.env.CAIRN_TEST_POSTGRES);

const CALLS = {
  pid: () => server.pid,
  stop: () => server.stop(),
  start: () => server.start(),
  end: () => stop(),
};

process.on('message', async ({ id, call }) => {
  try {
    process.send({ id, answer: await CALLS[call]() });
    if (call === 'end') process.exit(0);
  } catch (error) {
    process.send({ id, error: error.stack });
  }
});
process.on('disconnect', () => stop().finally(() => process.exit(0)));
process.send({ urls });
