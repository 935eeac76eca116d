import type { Command } from 'commander';
import { withDatabase } from '../database.js';
import { createToken, type TokenOptions } from '../product.js';

/** `cairn token`: an API token for scripts, printed once. */
export function registerToken(program: Command): void {
  program
    .command('token')
    .description('create an API token for a member of a network')
    .requiredOption('--network <slug>', 'the network, as in its address')
    .requiredOption('--email <address>', 'whose token it is')
    .requiredOption('--permissions <list>', 'comma-separated', (text: string) => text.split(','))
    .option('--name <name>', 'what it is for', 'command line')
    .option('--days <number>', 'how long it is valid', Number, 30)
    .action(async (options: TokenOptions) => {
      console.log(await withDatabase((urls) => createToken(urls, options)));
    });
}
