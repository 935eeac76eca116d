import { isHubLead, type Membership, type Sight } from './may.js';
import type { Target } from './targets.js';

/** Whether somebody may run an operation on a row, looking at one network as `member` (null: as a stranger). */
export type Rule = (sight: Sight, member: Membership | null, target: Target | null) => boolean;

/** A rule for members of the network alone. A row of another network is never theirs, and the tokens of the matrix only read. */
export const members = (rule: (member: Membership, target: Target | null) => boolean): Rule => (sight, member, target) =>
  member !== null && !sight.token && !target?.missing && (target === null || target.network === member.network || target.network === null) && rule(member, target);

export const ofOwn = (member: Membership, target: Target | null): boolean => target === null || target.owner === member.organizationId;
export const hubLeads = members((member) => isHubLead(member));
