// Lets Node load the web's own TypeScript modules as they are: the drill runs the code that browsers run.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const WEB = new URL('../../apps/web/src/', import.meta.url).href;

/** `./x.js` of a web module is `x.ts`, as for the bundler. */
export function resolve(specifier, context, next) {
  if (!specifier.startsWith('.') || !context.parentURL?.startsWith(WEB)) return next(specifier, context);
  return next(specifier.replace(/\.js$/, '.ts'), context);
}

/** Takes the types away. */
export function load(url, context, next) {
  if (!url.startsWith(WEB) || !url.endsWith('.ts')) return next(url, context);
  const file = fileURLToPath(url);
  const { code } = transformSync(fs.readFileSync(file, 'utf8'), { filename: file, swcrc: false, jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } });
  return { format: 'module', source: code, shortCircuit: true };
}
