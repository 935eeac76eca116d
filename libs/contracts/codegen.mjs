// Types and ids of the web's GraphQL documents: reads schema.graphql and operations/*.graphql, writes src/generated.
// `node libs/contracts/codegen.mjs` writes; with `--check` it fails when what is written is not up to date.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildASTSchema, parse, specifiedRules, validate } from 'graphql';

const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, 'src/generated/');
const schema = parse(readFileSync(join(here, 'schema.graphql'), 'utf8'));
const documents = readdirSync(join(here, 'operations')).sort().map((name) => {
  const rawSDL = readFileSync(join(here, 'operations', name), 'utf8');
  return { location: name, rawSDL, document: parse(rawSDL) };
});

refuseInvalid();
const files = await Promise.all((await sections()).map(async (section) => [section.filename, await codegen(section)]));
const registered = JSON.parse(files.find(([name]) => name.endsWith('persisted-documents.json'))[1]);
write(join(folder, 'graphql.ts'), files.find(([name]) => name.endsWith('graphql.ts'))[1]);
write(join(folder, 'registered-documents.ts'), registeredDocuments());

function sections() {
  return preset.buildGeneratesSection({
    baseOutputDir: folder,
    schema,
    schemaAst: buildASTSchema(schema),
    documents,
    config: {
      documentMode: 'string',
      useTypeImports: true,
      enumType: 'string-literal',
      scalars: { ID: 'string', DateTime: 'string', LocalDate: 'string' },
      strictScalars: true,
      skipTypename: true,
    },
    presetConfig: {
      fragmentMasking: false,
      onExecutableDocumentNode: ({ definitions }) => {
        const { operation, name } = definitions.find(({ kind }) => kind === 'OperationDefinition');
        return { operation, name: name.value };
      },
      persistedDocuments: { mode: 'replaceDocumentWithHash', hashPropertyName: 'id', hashAlgorithm: idOf },
    },
    plugins: [],
    pluginMap: {},
  });
}

// Fragments are shared between files, so the documents are validated as one.
function refuseInvalid() {
  const all = { kind: 'Document', definitions: documents.flatMap(({ document }) => document.definitions) };
  const errors = validate(buildASTSchema(schema), all, specifiedRules);
  if (errors.length > 0) {
    for (const error of errors) console.error(error.message);
    process.exit(1);
  }
}

function registeredDocuments() {
  const rows = Object.entries(registered).sort().map(([id, text]) => `  '${id}': ${JSON.stringify(text)},`);
  return [
    '/** Every document that a browser may send, by the first half of the SHA-256 of its text. */',
    'export const registeredDocuments: Readonly<Record<string, string>> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}

// Half of the hash tells texts of our own apart as surely, and every page carries the ids of all of them.
function idOf(text) {
  return createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url');
}

function write(path, content) {
  if (process.argv.includes('--check')) {
    if (readFileSync(path, 'utf8') === content) return;
    console.error(`${relative(process.cwd(), path)} is not up to date: run \`node libs/contracts/codegen.mjs\`.`);
    process.exit(1);
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
