import type { Role } from './roles.js';
import type { Visibility } from './visibility.js';

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
  /** Owners in whose name the member contributes ideas, tests and talk. */
  authorOwnerIds: readonly string[];
  /** Teams the member works in or coaches. */
  teamIds: readonly string[];
}

/** A permission that depends on the actor alone. */
export type NoFacts = Readonly<Record<string, unknown>>;
/** Whose row it is. */
export interface OwnedFacts { ownerId: string }
/** Whose row it is and who may see it released. */
export interface SharedFacts extends OwnedFacts { visibility: Visibility; teamId?: string | null }
/** A row that members contribute: who holds it, who may see it, whose team's it is. */
export interface ContributedFacts extends SharedFacts { authorId?: string | null }
/** Whose series was entered into, and who typed. */
export interface EntryFacts extends OwnedFacts { memberId: string }
/** Who wrote it. */
export interface AuthoredFacts { authorId: string }
/** The organization of a district or school; null before it has joined. */
export interface PlaceFacts { organizationId: string | null }
/** A live session: who holds it, who may see it, who facilitates it. */
export interface SessionFacts extends SharedFacts { facilitatorId: string }
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
  'point.record': OwnedFacts;
  'entry.read': EntryFacts;
  'entry.undo': EntryFacts;
  'series.read': SharedFacts;
  'series.readRaw': OwnedFacts;
  'series.changeVisibility': OwnedFacts;
  'series.handOver': OwnedFacts;
  'series.phase': OwnedFacts;
  'chart.set': OwnedFacts;
  'annotation.write': OwnedFacts;
  'import.read': OwnedFacts;
  'import.confirm': OwnedFacts;
  'import.undo': OwnedFacts;
  'import.map': OwnedFacts;
  'learning.read': NoFacts;
  'stream.read': NoFacts;
  'outbox.read': NoFacts;
  'apiToken.create': NoFacts;
  'draft.keep': NoFacts;
  'site.describe': PlaceFacts;
  'team.read': NoFacts;
  'team.create': OwnedFacts;
  'team.edit': OwnedFacts;
  'team.decideWaiver': NoFacts;
  'idea.read': ContributedFacts;
  'idea.create': NoFacts;
  'idea.edit': ContributedFacts;
  'idea.remove': ContributedFacts;
  'cycle.read': ContributedFacts;
  'cycle.create': { ownerId: string; teamId: string | null };
  'cycle.edit': ContributedFacts;
  'cycle.advance': ContributedFacts;
  'thread.read': NoFacts;
  'message.post': NoFacts;
  'message.edit': AuthoredFacts;
  'session.read': SessionFacts;
  'session.create': NoFacts;
  'session.plan': SessionFacts;
  'session.run': SessionFacts;
  'session.takePart': SessionFacts;
  'commitment.finish': { whoId: string; authorId: string };
  'tracker.read': ContributedFacts;
  'tracker.create': NoFacts;
  'tracker.edit': ContributedFacts;
  'tracker.install': OwnedFacts;
}
export type Permission = keyof PermissionFacts;

const EVERY: Record<Permission, true> = {
  'network.read': true, 'network.edit': true, 'directory.manage': true, 'site.read': true, 'site.edit': true,
  'district.invite': true, 'member.invite': true, 'member.read': true, 'member.changeRoles': true, 'member.remove': true,
  'measure.read': true, 'measure.create': true, 'measure.edit': true, 'measure.import': true, 'measure.export': true,
  'point.record': true, 'entry.read': true, 'entry.undo': true,
  'series.read': true, 'series.readRaw': true, 'series.changeVisibility': true, 'series.handOver': true, 'series.phase': true,
  'chart.set': true, 'annotation.write': true,
  'import.read': true, 'import.confirm': true, 'import.undo': true, 'import.map': true,
  'learning.read': true, 'stream.read': true, 'outbox.read': true, 'apiToken.create': true, 'draft.keep': true,
  'site.describe': true, 'team.read': true, 'team.create': true, 'team.edit': true, 'team.decideWaiver': true,
  'idea.read': true, 'idea.create': true, 'idea.edit': true, 'idea.remove': true,
  'cycle.read': true, 'cycle.create': true, 'cycle.edit': true, 'cycle.advance': true,
  'thread.read': true, 'message.post': true, 'message.edit': true,
  'session.read': true, 'session.create': true, 'session.plan': true, 'session.run': true, 'session.takePart': true, 'commitment.finish': true,
  'tracker.read': true, 'tracker.create': true, 'tracker.edit': true, 'tracker.install': true,
};
export const PERMISSIONS = Object.keys(EVERY) as readonly Permission[];

/** Whether `text` names a permission. */
export function isPermission(text: string): text is Permission {
  return Object.hasOwn(EVERY, text);
}

