import type { Command } from 'commander';
import { withDatabase } from '../database.js';
import { fillDemo, migrate } from '../product.js';

/** `cairn demo`: the sample data, into an empty database only. */
export function registerDemo(program: Command): void {
  program
    .command('demo')
    .description('fill an empty database with sample data')
    .action(async () => {
      const filled = await withDatabase(async (urls) => {
        await migrate(urls);
        return fillDemo(urls);
      });
      console.log(filled ? 'The sample data is in.' : 'The database is not empty; nothing was changed.');
    });
}
