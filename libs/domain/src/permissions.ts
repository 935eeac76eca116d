import { DATA_ROLES, DISTRICT_ROLES, HUB_ROLES, LEAD_ROLES, Role, hasAnyRole } from './roles.js';
import { Visibility } from './visibility.js';

/** The member who asks, with the lists of `ownerListsOf`. */
export interface Actor {
  memberId: string;
  userId: string;
  roles: readonly Role[];
  organizationId: string;
  /** The district or school of the directory the member works in; null at the hub. */
  siteId: string | null;
  readOwnerIds: readonly string[];
  writeOwnerIds: readonly string[];
  rawOwnerIds: readonly string[];
  teamIds: readonly string[];
}

/** A permission that depends on the actor alone. */
export type NoFacts = Readonly<Record<string, unknown>>;
/** Whose row it is. */
export interface OwnedFacts { ownerId: string }
/** Whose row it is and who may see it released. */
export interface SharedFacts extends OwnedFacts { visibility: Visibility; teamId?: string | null }
/** The organization that a person is, or will be, a member of. `roles` are the roles to be granted, when known. */
export interface MembershipFacts { organizationId: string; organizationIsHub: boolean; roles?: readonly Role[] }

/** Every permission with the facts that decide it. Anything not listed here does not exist. */
export interface PermissionFacts {
  'network.read': NoFacts;
  'network.edit': NoFacts;
  'directory.manage': NoFacts;
  'site.read': NoFacts;
  'site.edit': NoFacts;
  'district.invite': NoFacts;
  'member.invite': MembershipFacts;
  'member.read': NoFacts;
  'member.changeRoles': MembershipFacts;
  'member.remove': MembershipFacts;
  'measure.read': SharedFacts;
  'measure.create': NoFacts;
  'measure.edit': OwnedFacts;
  'measure.import': OwnedFacts;
  'measure.export': SharedFacts;
  'series.read': SharedFacts;
  'series.readRaw': OwnedFacts;
  'series.changeVisibility': OwnedFacts;
  'series.handOver': OwnedFacts;
  'import.read': OwnedFacts;
  'import.confirm': OwnedFacts;
  'import.undo': OwnedFacts;
  'import.map': OwnedFacts;
  'learning.read': NoFacts;
  'stream.read': NoFacts;
  'outbox.read': NoFacts;
  'apiToken.create': NoFacts;
}
export type Permission = keyof PermissionFacts;

const EVERY: Record<Permission, true> = {
  'network.read': true, 'network.edit': true, 'directory.manage': true, 'site.read': true, 'site.edit': true,
  'district.invite': true, 'member.invite': true, 'member.read': true, 'member.changeRoles': true, 'member.remove': true,
  'measure.read': true, 'measure.create': true, 'measure.edit': true, 'measure.import': true, 'measure.export': true,
  'series.read': true, 'series.readRaw': true, 'series.changeVisibility': true, 'series.handOver': true,
  'import.read': true, 'import.confirm': true, 'import.undo': true, 'import.map': true,
  'learning.read': true, 'stream.read': true, 'outbox.read': true, 'apiToken.create': true,
};
export const PERMISSIONS = Object.keys(EVERY) as readonly Permission[];

/** Whether `text` names a permission. */
export function isPermission(text: string): text is Permission {
  return Object.hasOwn(EVERY, text);
}

type Question = { [P in Permission]: { permission: P; facts: PermissionFacts[P] } }[Permission];

/**
 * Whether `actor` may do `permission` given `facts`. One table for guards, services and `viewerCan`.
 * A member without any role, and a permission that is not listed, get nothing.
 * Reading the row at all is checked by the database's policies too; this never widens them.
 */
export function can<P extends Permission>(actor: Actor, permission: P, facts: PermissionFacts[P]): boolean {
  const question = { permission, facts } as Question;
  const is = (...roles: readonly Role[]) => hasAnyRole(actor.roles, roles);
  switch (question.permission) {
    case 'network.read':
    case 'site.read':
    case 'learning.read':
    case 'stream.read':
      return actor.roles.length > 0;
    case 'network.edit':
    case 'directory.manage':
    case 'site.edit':
    case 'district.invite':
    case 'measure.create':
    case 'outbox.read':
      return is(Role.HUB_LEAD);
    case 'member.read':
      return actor.roles.some((role) => role !== Role.GUEST);
    case 'member.invite':
    case 'member.changeRoles':
      return staffsOwn(actor, question.facts);
    case 'member.remove':
      return is(Role.HUB_LEAD) || (is(Role.DISTRICT_LEAD) && question.facts.organizationId === actor.organizationId);
    case 'measure.read':
    case 'series.read':
      return seesReleased(actor, question.facts);
    case 'measure.export':
      return actor.roles.some((role) => role !== Role.GUEST) && seesReleased(actor, question.facts);
    case 'measure.edit':
      return is(Role.HUB_LEAD) && actor.writeOwnerIds.includes(question.facts.ownerId);
    case 'measure.import':
    case 'import.confirm':
    case 'import.undo':
    case 'import.map':
      return is(...DATA_ROLES) && actor.writeOwnerIds.includes(question.facts.ownerId);
    case 'import.read':
    case 'series.readRaw':
      return actor.rawOwnerIds.includes(question.facts.ownerId);
    case 'series.changeVisibility':
      return actor.writeOwnerIds.includes(question.facts.ownerId);
    case 'series.handOver':
      return is(Role.HUB_LEAD) && actor.writeOwnerIds.includes(question.facts.ownerId);
    case 'apiToken.create':
      return is(...LEAD_ROLES, ...DATA_ROLES);
    default:
      return unlisted(question);
  }
}

/**
 * The roles that `actor` may grant in an organization: leads grant the roles of their own kind of organization, and guest.
 * A hub lead grants nothing inside a district (the district's first lead comes by the district invitation):
 * whoever could name a district's data person could read its raw cells.
 */
export function grantableRoles(actor: Pick<Actor, 'roles'>, targetOrganizationIsHub: boolean): readonly Role[] {
  if (targetOrganizationIsHub) return actor.roles.includes(Role.HUB_LEAD) ? [...HUB_ROLES, Role.GUEST] : [];
  return actor.roles.includes(Role.DISTRICT_LEAD) ? [...DISTRICT_ROLES, Role.GUEST] : [];
}

function staffsOwn(actor: Actor, facts: MembershipFacts): boolean {
  const grantable = grantableRoles(actor, facts.organizationIsHub);
  const granted = facts.roles ?? [];
  return facts.organizationId === actor.organizationId && grantable.length > 0 && granted.every((role) => grantable.includes(role));
}

function seesReleased(actor: Actor, facts: SharedFacts): boolean {
  switch (facts.visibility) {
    case Visibility.PUBLIC:
    case Visibility.NETWORK:
      return actor.roles.length > 0;
    case Visibility.OWNER:
      return actor.readOwnerIds.includes(facts.ownerId) || actor.rawOwnerIds.includes(facts.ownerId);
    case Visibility.TEAM:
      return (facts.teamId != null && actor.teamIds.includes(facts.teamId)) || actor.rawOwnerIds.includes(facts.ownerId);
    default:
      return false;
  }
}

function unlisted(_question: never): boolean {
  return false;
}
