import type { Command } from 'commander';
import { withDatabase } from '../database.js';
import { migrate } from '../product.js';

/** `cairn migrate`: the schema, and nothing else. */
export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database to the newest version')
    .action(async () => {
      await withDatabase(migrate);
      console.log('The database is up to date.');
    });
}
