import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Environment } from './environment.js';
import { configurationReference } from './reference.js';

const written = readFileSync(path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../../docs/configuration.md'), 'utf8');

test('docs/configuration.md is what the schema says; `npm run configuration` writes it', () => {
  expect(written).toBe(configurationReference());
});

test('every setting is described, with what it takes and what it is without', () => {
  for (const name of Object.keys(Environment.shape)) expect(written).toMatch(new RegExp(`\\| \`${name}\` \\| [^|]+ \\| [^|]+ \\| [A-Z\`][^|]{10,} \\|`));
  expect(written).toContain('| `CAIRN_DATABASE_URL_APP` | text | **required** |');
  expect(written).toContain('| `CAIRN_POOL` | 2 to 100 | `10` |');
});
