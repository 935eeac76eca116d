import type { Client } from 'pg';
import { Catalogue, Exceptions, type Check } from './catalogue.js';
import * as lists from './exceptions.js';
import { checkFunctions } from './functions.js';
import { checkForeignKeys, checkIndexes } from './keys.js';
import { checkPolicies } from './policies.js';
import { checkGrants, checkPlaces } from './powers.js';
import { checkRoles } from './roles.js';
import { checkSurroundings, checkTables } from './tables.js';

const CHECKS: readonly Check[] = [checkTables, checkSurroundings, checkPolicies, checkIndexes, checkForeignKeys, checkFunctions, checkGrants, checkPlaces, checkRoles];

/** Everything in a migrated database that is neither as the architecture says nor in the exception lists, one sentence each. */
export async function findFaults(client: Client): Promise<string[]> {
  const catalogue = await Catalogue.read(client, Object.keys(lists.GLOBAL_TABLES));
  const exceptions = new Exceptions();
  const faults: string[] = [];
  for (const check of CHECKS) faults.push(...(await check(catalogue, exceptions)));
  return [...faults, ...exceptions.unneeded(lists)];
}
