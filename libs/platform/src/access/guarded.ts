import type { Permission } from '@cairn/domain';

/** How rows of an entity are guarded: the permission that reading needs, and the facts `can` decides on. */
export interface Guarding<E> {
  read: Permission;
  facts: (row: E) => Record<string, unknown>;
}

const guarding = new Map<Function, Guarding<never>>();

/** Class decorator of an entity that `load` may hand out. */
export function Guarded<E>(rules: Guarding<E>): ClassDecorator {
  return (target) => {
    guarding.set(target, rules as Guarding<never>);
  };
}

/** The rules of a guarded entity. @throws when the entity has none: such rows cannot be loaded by id */
export function guardingOf<E>(entity: Function): Guarding<E> {
  const rules = guarding.get(entity);
  if (!rules) throw new Error(`${entity.name} has no @Guarded rules; load() cannot decide who reads it.`);
  return rules as unknown as Guarding<E>;
}

declare const authorized: unique symbol;

/** A row that `load` has checked for one permission: writing service methods demand it. */
export type Authorized<E> = E & { readonly [authorized]: true };

declare const permitted: unique symbol;

/** Proof that `permit` has checked a permission that has no row yet, such as creating one. */
export type Permit<P extends Permission = Permission> = { readonly permission: P; readonly [permitted]: true };
