import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../../bin/process-lock.mjs';
import { LOGIN_ROLES, type Passwords } from './roles.js';

/** The passwords of one local database. */
export interface Secrets {
  superuser: string;
  roles: Passwords;
}

/** A password that needs no escaping in a URL or in SQL. */
export function newPassword(): string {
  return randomBytes(24).toString('base64url');
}

/** New passwords for all roles that sign in. */
export function newPasswords(): Passwords {
  return Object.fromEntries(LOGIN_ROLES.map((role) => [role, newPassword()])) as Passwords;
}

/** The passwords of this folder, generated once and readable by us alone. */
export function readSecrets(folder: string, initialised: boolean): Secrets {
  const file = path.join(folder, 'secrets.json');
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8')) as Secrets;
  if (initialised) throw new Error(`The passwords of the database are gone (${file}). Put the file back from a copy, or move the data folder away to begin with an empty database.`);
  const secrets = { superuser: newPassword(), roles: newPasswords() };
  writeWhole(file, JSON.stringify(secrets, null, 2), 0o600);
  return secrets;
}
