// Gathers what the image holds: manifests, build output, the command line. node docker/gather.mjs FOLDER
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const target = path.resolve(process.argv[2] ?? '');
if (target === root || fs.existsSync(target)) throw new Error('Name a folder that does not exist yet: node docker/gather.mjs FOLDER');

// Beside its build output a package may carry data of its own.
const NOT_SHIPPED = new Set(['src', 'node_modules', 'coverage', 'tsconfig.json']);

const copy = (name) => fs.cpSync(path.join(root, name), path.join(target, name), { recursive: true, dereference: true });
['package.json', 'package-lock.json', 'LICENSE'].forEach(copy);
for (const group of ['apps', 'libs']) {
  for (const name of fs.readdirSync(path.join(root, group))) {
    for (const part of fs.readdirSync(path.join(root, group, name))) if (!NOT_SHIPPED.has(part)) copy(path.join(group, name, part));
  }
}
for (const built of ['apps/web/dist/index.html', 'apps/api/dist/main.js']) {
  if (!fs.existsSync(path.join(target, built))) throw new Error('This checkout is not built: npm run build');
}
