import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { root } from '../../bin/paths.mjs';
import { schema } from '../product.js';

const FILE = path.join(root, 'libs', 'contracts', 'schema.graphql');

/** `cairn schema`: writes the published GraphQL schema, or says whether it is current. */
export function registerSchema(program: Command): void {
  program
    .command('schema')
    .description('write libs/contracts/schema.graphql')
    .option('--check', 'change nothing; fail when the file is not current')
    .action(async (options: { check?: boolean }) => {
      const text = await schema();
      const current = existsSync(FILE) && readFileSync(FILE, 'utf8') === text;
      if (options.check && !current) throw new Error('libs/contracts/schema.graphql is not what the resolvers say; run `npm run schema` and commit it.');
      if (!current) writeFileSync(FILE, text);
      console.log(current ? 'The schema is current.' : 'The schema is written.');
    });
}
