import { can, type Permission } from '@cairn/domain';
import { currentOperation } from '../db/context.js';
import { forbidden, unauthenticated, notFound } from '../errors.js';
import type { Permit } from './guarded.js';

/** True when the current member may do this; a bearer token can only narrow it. */
export function mayDo(permission: Permission, facts: Record<string, unknown>): boolean {
  const { identity, tenant } = currentOperation();
  if (!tenant) return false;
  if (identity?.tokenPermissions && !tokenAllows(identity.tokenPermissions, permission)) return false;
  return (can as (a: unknown, p: string, f: unknown) => boolean)(tenant.actor, permission, facts);
}

/** A token's permission list names permissions or a noun with `.*`. */
export function tokenAllows(granted: readonly string[], permission: string): boolean {
  const noun = permission.slice(0, permission.indexOf('.'));
  return granted.includes(permission) || granted.includes(`${noun}.*`);
}

/** Checks a permission that has no row. @throws UNAUTHENTICATED, NOT_FOUND (no such network), FORBIDDEN */
export function permit<P extends Permission>(permission: P, facts: Record<string, unknown> = {}): Permit<P> {
  const { identity, tenant } = currentOperation();
  if (!tenant) {
    if (!identity) throw unauthenticated();
    throw notFound();
  }
  if (!mayDo(permission, facts)) throw forbidden();
  return { permission } as unknown as Permit<P>;
}
