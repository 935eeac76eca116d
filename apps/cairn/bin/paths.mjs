import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout. */
export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');

/** Where a checkout keeps what it must not lose: the database, its passwords, files. `CAIRN_DATA` names another folder. */
export function dataFolder() {
  return path.resolve(root, process.env.CAIRN_DATA || '.cairn');
}

/** The lock and the facts of the supervisor that serves a data folder. */
export function supervisorFile(folder = dataFolder()) {
  return path.join(folder, 'supervisor.json');
}
