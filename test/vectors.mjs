// npm run vectors -- DIR: compares libs/domain with reference results printed by published R packages.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadDomain } from './vectors/domain.mjs';
import { differences } from './vectors/compare.mjs';
import { families } from './vectors/families.mjs';
import { toleranceOf } from './vectors/tolerance.mjs';

const folder = process.argv[2];
if (!folder || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error('Usage: npm run vectors -- DIR   (a folder of vector files, *.json)');
  process.exit(2);
}

let passed = 0;
let failed = 0;
const fail = (where, reason) => {
  failed += 1;
  console.log(`FAILED ${where}: ${reason}`);
};

const domain = await loadDomain();
const files = readdirSync(folder).filter((name) => name.endsWith('.json')).sort();
if (files.length === 0) fail(folder, 'no vector file (*.json) in this folder');
for (const file of files) {
  let content;
  try {
    content = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    fail(file, `cannot be read: ${error.message}`);
    continue;
  }
  const vectors = Array.isArray(content) ? content : content.vectors;
  if (!Array.isArray(vectors) || vectors.length === 0) {
    fail(file, 'holds no vectors');
    continue;
  }
  const letter = (content.family ?? file)[0];
  const compute = families[letter];
  for (const vector of vectors) {
    const where = `${file} ${vector.id}`;
    if (!compute) {
      fail(where, `family ${letter} is not implemented`);
      continue;
    }
    try {
      const found = differences(compute(domain, vector.input, vector.expected), vector.expected, toleranceOf(vector, content));
      if (found.length === 0) passed += 1;
      else fail(where, found.slice(0, 3).join('; ') + (found.length > 3 ? `; and ${found.length - 3} more` : ''));
    } catch (error) {
      fail(where, error.message);
    }
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
