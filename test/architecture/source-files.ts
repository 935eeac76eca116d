import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './lint/layers.mjs';

const NOT_OURS = new Set(['node_modules', 'dist', 'generated', 'coverage', '.nx', '.cairn']);

/** The files below a folder of the repository that people write, as paths from its root. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (!entry.isDirectory()) return entry.isFile() ? [file] : [];
    return NOT_OURS.has(entry.name) ? [] : sourceFiles(file);
  });
}

/** The packages of the workspace: their folders from the root. */
export function packageFolders(): string[] {
  return ['apps', 'libs'].flatMap((area) => readdirSync(path.join(root, area)).map((name) => path.posix.join(area, name)));
}
