import type { Command } from 'commander';
import { urlsFromEnvironment } from '../environment.js';
import { bootstrap } from '../postgres/bootstrap.js';
import { passwordsOf } from '../postgres/roles.js';

/** `cairn prepare`: roles, extensions and database on a PostgreSQL of one's own, with the passwords of the role connections. */
export function registerPrepare(program: Command): void {
  program
    .command('prepare')
    .description('prepare roles and database on a PostgreSQL of your own; needs --admin once')
    .requiredOption('--admin <url>', 'a superuser\'s connection to the server; CAIRN_DATABASE_URL_* name roles, passwords and database')
    .action(async ({ admin }: { admin: string }) => {
      const urls = urlsFromEnvironment();
      if (!urls) throw new Error('CAIRN_DATABASE_URL_APP and its companions name no database.');
      await bootstrap(admin, { database: new URL(urls.appUrl).pathname.slice(1), passwords: passwordsOf(urls) });
      console.log('The roles and the database are there; `cairn migrate` brings the schema.');
    });
}
