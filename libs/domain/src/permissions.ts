import { DATA_ROLES, DISTRICT_ROLES, HUB_ROLES, LEAD_ROLES, Role, hasAnyRole } from './roles.js';
import { Visibility } from './visibility.js';
import type { Actor, ContributedFacts, EntryFacts, MembershipFacts, Permission, PermissionFacts, SharedFacts } from './permission-facts.js';

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
    case 'team.read':
    case 'learning.read':
    case 'stream.read':
      return actor.roles.length > 0;
    case 'network.edit':
    case 'directory.manage':
    case 'site.edit':
    case 'district.invite':
    case 'measure.create':
    case 'outbox.read':
    case 'team.decideWaiver':
      return is(Role.HUB_LEAD);
    case 'member.read':
    case 'draft.keep':
    case 'thread.read':
      return works(actor);
    case 'member.invite':
    case 'member.changeRoles':
      return staffsOwn(actor, question.facts);
    case 'member.remove':
      return is(Role.HUB_LEAD) || (is(Role.DISTRICT_LEAD) && question.facts.organizationId === actor.organizationId);
    case 'measure.read':
    case 'series.read':
      return seesReleased(actor, question.facts);
    case 'measure.export':
      return works(actor) && seesReleased(actor, question.facts);
    case 'measure.edit':
    case 'chart.set':
      return is(...LEAD_ROLES) && actor.writeOwnerIds.includes(question.facts.ownerId);
    case 'measure.import':
    case 'import.confirm':
    case 'import.undo':
    case 'import.map':
      return is(...DATA_ROLES) && actor.writeOwnerIds.includes(question.facts.ownerId);
    case 'point.record':
      return contributes(actor) && actor.authorOwnerIds.includes(question.facts.ownerId);
    case 'entry.read':
      return actor.rawOwnerIds.includes(question.facts.ownerId) || typedIt(actor, question.facts);
    case 'entry.undo':
      return (actor.rawOwnerIds.includes(question.facts.ownerId) && actor.writeOwnerIds.includes(question.facts.ownerId)) || typedIt(actor, question.facts);
    case 'import.read':
    case 'series.readRaw':
      return actor.rawOwnerIds.includes(question.facts.ownerId);
    case 'series.changeVisibility':
    case 'tracker.install':
    case 'series.phase':
    case 'annotation.write':
      return actor.writeOwnerIds.includes(question.facts.ownerId);
    case 'series.handOver':
      return is(Role.HUB_LEAD) && actor.writeOwnerIds.includes(question.facts.ownerId);
    case 'apiToken.create':
      return is(...LEAD_ROLES, ...DATA_ROLES);
    case 'site.describe':
      return is(Role.HUB_LEAD) || (is(Role.DISTRICT_LEAD) && question.facts.organizationId !== null && actor.writeOwnerIds.includes(question.facts.organizationId));
    case 'team.create':
    case 'team.edit':
      return is(Role.DISTRICT_LEAD) && actor.writeOwnerIds.includes(question.facts.ownerId);
    case 'idea.create':
    case 'tracker.create':
    case 'message.post':
    case 'session.create':
      return contributes(actor);
    case 'idea.read':
    case 'tracker.read':
    case 'cycle.read':
      return seesContribution(actor, question.facts);
    case 'idea.edit':
      return changesContribution(actor, question.facts);
    case 'idea.remove':
    case 'tracker.edit':
      return changesContribution(actor, question.facts) && (question.facts.authorId === actor.memberId || is(...LEAD_ROLES));
    case 'cycle.create':
    case 'cycle.edit':
    case 'cycle.advance':
      return worksInTeam(actor, question.facts);
    case 'message.edit':
      return contributes(actor) && question.facts.authorId === actor.memberId;
    case 'session.read':
      return works(actor) && seesContribution(actor, question.facts);
    case 'session.takePart':
      return contributes(actor) && seesContribution(actor, question.facts);
    case 'session.plan':
      return contributes(actor) && (question.facts.facilitatorId === actor.memberId || actor.authorOwnerIds.includes(question.facts.ownerId));
    case 'session.run':
      return contributes(actor) && question.facts.facilitatorId === actor.memberId;
    case 'commitment.finish':
      return contributes(actor) && (question.facts.whoId === actor.memberId || question.facts.authorId === actor.memberId);
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

// A guest looks on.
function works(actor: Actor): boolean {
  return actor.roles.some((role) => role !== Role.GUEST);
}

// Members of a district that rests read on and write nothing.
function contributes(actor: Actor): boolean {
  return works(actor) && actor.authorOwnerIds.length > 0;
}

/** Unlike a figure, a contribution of a team is its team's alone: no data role looks in. */
function seesContribution(actor: Actor, facts: ContributedFacts): boolean {
  switch (facts.visibility) {
    case Visibility.PUBLIC:
    case Visibility.NETWORK:
      return actor.roles.length > 0;
    case Visibility.OWNER:
      return actor.readOwnerIds.includes(facts.ownerId) || (facts.teamId != null && actor.teamIds.includes(facts.teamId) && works(actor));
    case Visibility.TEAM:
      return facts.teamId != null && actor.teamIds.includes(facts.teamId);
    default:
      return false;
  }
}

function changesContribution(actor: Actor, facts: ContributedFacts): boolean {
  return contributes(actor) && seesContribution(actor, facts) && (actor.authorOwnerIds.includes(facts.ownerId) || (facts.teamId != null && actor.teamIds.includes(facts.teamId)));
}

// What somebody typed stays theirs to take back, as long as they may type at all.
function typedIt(actor: Actor, facts: EntryFacts): boolean {
  return contributes(actor) && facts.memberId === actor.memberId && actor.authorOwnerIds.includes(facts.ownerId);
}

// The team and its coach; the lead of the district steps in for a team that has lost its people.
function worksInTeam(actor: Actor, facts: { ownerId: string; teamId?: string | null }): boolean {
  const inTeam = facts.teamId != null && actor.teamIds.includes(facts.teamId);
  return contributes(actor) && (inTeam || (hasAnyRole(actor.roles, [Role.DISTRICT_LEAD]) && actor.writeOwnerIds.includes(facts.ownerId)));
}

function unlisted(_question: never): boolean {
  return false;
}
