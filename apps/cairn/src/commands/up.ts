import type { Command } from 'commander';
import { up } from '../up.js';

/** `cairn up`: everything in one place, until Ctrl-C. */
export function registerUp(program: Command): void {
  program
    .command('up')
    .description('start PostgreSQL, migrate, fill an empty database with sample data, and serve')
    .option('--port <number>', 'the port of the web application', process.env.PORT || '4000')
    .action(async (options: { port: string }) => {
      await up(Number(options.port));
    });
}
