import { hasAnyRole, Role } from './roles.js';
import type { MemberState, TeamPart, TeamRequirement } from './vocabulary.js';

/** Where a team stands against the rule of its network. WAIVED: what is missing was waived. */
export const CompositionStatus = { COMPLETE: 'COMPLETE', WAIVED: 'WAIVED', NEEDS_ATTENTION: 'NEEDS_ATTENTION' } as const;
export type CompositionStatus = (typeof CompositionStatus)[keyof typeof CompositionStatus];

/** What a network asks of its teams. */
export interface CompositionRule {
  /** Whoever leads a team administers the central office of the district. */
  leadCentralOffice: boolean;
  minPrincipals: number;
  minTeachers: number;
}

/** The most that a rule may ask for. */
export const MOST_PRINCIPALS = 20;
export const MOST_TEACHERS = 50;

/** Somebody on the roster of a team, as the person stands in the network now. */
export interface TeamPerson {
  part: TeamPart;
  roles: readonly Role[];
  state: MemberState;
  organizationId: string;
  /** Works at the hub, in no district. */
  ofHub: boolean;
}

export interface RequirementCheck {
  requirement: TeamRequirement;
  need: number;
  have: number;
  met: boolean;
  /** Not met, and the hub agreed to that. */
  waived: boolean;
}

export interface Composition {
  status: CompositionStatus;
  requirements: RequirementCheck[];
}

/**
 * Whether somebody on the roster of a team of the organization `ownerId` takes part in it today: works in the district, or
 * coaches for the hub. Whoever left the network, went to another district or only looks on stays on the roster and counts for nothing.
 */
export function takesPart(person: TeamPerson, ownerId: string): boolean {
  if (person.state !== 'ACTIVE' || !person.roles.some((role) => role !== Role.GUEST)) return false;
  return person.organizationId === ownerId || (person.part === 'COACH' && person.ofHub && person.roles.includes(Role.COACH));
}

/**
 * A roster held against the rule. Everybody counts by role, whatever the part, but for coaches, who help from beside; somebody who
 * teaches and heads a school counts as both. Every team needs a lead; what the rule asks zero of is not listed.
 * @param roster people who take part (`takesPart`); @param waived what the hub agreed to do without
 */
export function checkComposition(rule: CompositionRule, roster: readonly Pick<TeamPerson, 'part' | 'roles'>[], waived: readonly TeamRequirement[]): Composition {
  const people = roster.filter(({ part }) => part !== 'COACH');
  const leads = people.filter(({ part, roles }) => part === 'LEAD' && (!rule.leadCentralOffice || roles.includes(Role.DISTRICT_LEAD)));
  const holding = (role: Role): number => people.filter(({ roles }) => hasAnyRole(roles, [role])).length;
  const asked: [TeamRequirement, number, number][] = [
    ['LEAD', 1, leads.length], ['PRINCIPALS', rule.minPrincipals, holding(Role.PRINCIPAL)], ['TEACHERS', rule.minTeachers, holding(Role.TEACHER)],
  ];
  const requirements = asked.filter(([, need]) => need > 0).map(([requirement, need, have]) => {
    const met = have >= need;
    return { requirement, need, have, met, waived: !met && waived.includes(requirement) };
  });
  return { status: statusOf(requirements), requirements };
}

function statusOf(requirements: readonly RequirementCheck[]): CompositionStatus {
  if (requirements.every(({ met }) => met)) return 'COMPLETE';
  return requirements.every(({ met, waived }) => met || waived) ? 'WAIVED' : 'NEEDS_ATTENTION';
}
