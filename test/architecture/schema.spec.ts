import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { root } from './lint/layers.mjs';

const PRINT = `import('@cairn/composition').then(async ({ schemaText }) => process.stdout.write(await schemaText()))`;
const node = (args: string[]): string => execFileSync(process.execPath, ['--no-warnings', ...args], { cwd: root, encoding: 'utf8', stdio: 'pipe' });

describe('the published schema', () => {
  // `npm run schema` writes the file. Compared by lines first, because a difference of whole texts is hard to read.
  test('says what the resolvers say', () => {
    const published = readFileSync(path.join(root, 'libs/contracts/schema.graphql'), 'utf8');
    const printed = node(['--eval', PRINT]);
    expect(lines(published)).toEqual(lines(printed));
    expect(published).toBe(printed);
  });

  test('and the documents of the web are what their types were generated from', () => {
    expect(() => node(['libs/contracts/codegen.mjs', '--check'])).not.toThrow();
  });
});

function lines(text: string): string[] {
  return printSchema(lexicographicSortSchema(buildSchema(text))).split('\n');
}
