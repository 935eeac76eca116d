import type { Actor, Role } from '@cairn/domain';
import { currentOperation, type Identity, type Tenant } from '../db/context.js';
import { notFound, unauthenticated } from '../errors.js';
import { tenantFor, type TenantFacts } from './authenticate.js';

/** The member who acts. @throws UNAUTHENTICATED or NOT_FOUND without one */
export function currentActor(): Actor {
  const { tenant, identity } = currentOperation();
  if (tenant) return tenant.actor;
  throw identity ? notFound() : unauthenticated();
}

/** Who is signed in. @throws UNAUTHENTICATED */
export function currentIdentity(): Identity {
  const { identity } = currentOperation();
  if (!identity) throw unauthenticated();
  return identity;
}

/** The tenant of somebody who is about to join or to make a network; for `db.writeAs`. */
export function joiningTenant(facts: TenantFacts & { roles: readonly Role[] }): Tenant {
  return tenantFor(facts);
}
