import { DATA_ROLES, LEAD_ROLES, Role, hasAnyRole } from './roles.js';

/** What decides the owner lists of a member. */
export interface OwnerFacts {
  roles: readonly Role[];
  /** The organization the member belongs to (hub, district, school or partner). */
  organizationId: string;
}

export interface OwnerLists {
  /** Owners whose OWNER-visible released rows the member reads. */
  readOwnerIds: string[];
  /** Owners in whose name the member writes. */
  writeOwnerIds: string[];
  /** Owners whose own, unreleased cells the member reads. */
  rawOwnerIds: string[];
  /** Owners in whose name the member contributes: ideas, tests, talk. */
  authorOwnerIds: string[];
}

/**
 * The owner lists of a member, from the roles alone. Nobody ever reaches beyond the own organization:
 * everyone but a guest reads it and contributes to it, leads and data roles write in its name, data roles alone see raw cells.
 * (A lead who must see raw cells takes the data role as well: an explicit, logged act.)
 */
export function ownerListsOf(facts: OwnerFacts): OwnerLists {
  const own = [facts.organizationId];
  const reads = facts.roles.some((role) => role !== Role.GUEST);
  const raw = hasAnyRole(facts.roles, DATA_ROLES);
  return {
    readOwnerIds: reads ? own : [],
    writeOwnerIds: raw || hasAnyRole(facts.roles, LEAD_ROLES) ? own : [],
    rawOwnerIds: raw ? own : [],
    authorOwnerIds: reads ? own : [],
  };
}
