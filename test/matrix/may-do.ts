import { isData, isHubLead, isLead, membershipIn, type Membership, type Sight } from './may.js';
import type { Target } from './targets.js';

/** Whether somebody may run an operation on a row, looking at one network as `member` (null: as a stranger). */
type Rule = (sight: Sight, member: Membership | null, target: Target | null) => boolean;

const anybody: Rule = () => true;
const signedIn: Rule = ({ userId, token }) => userId !== null && !token;
const self: Rule = (sight, member, target) => signedIn(sight, member, target) && (!target || target.user === sight.userId);

/** A rule for members of the network alone. A row of another network is never theirs, and the tokens of the matrix only read. */
const members = (rule: (member: Membership, target: Target | null) => boolean): Rule => (sight, member, target) =>
  member !== null && !sight.token && !target?.missing && (target === null || target.network === member.network || target.network === null) && rule(member, target);

const ofOwn = (member: Membership, target: Target | null): boolean => target === null || target.owner === member.organizationId;
const hubLeads = members((member) => isHubLead(member));
const dataOfOwn = members((member, target) => isData(member) && member.writes && ofOwn(member, target));

/**
 * Who may change what, in the words of the architecture: hub leads keep the network, its directory and its measures; leads
 * staff their own organization; data roles bring in the points of their own organization; a resting district writes none.
 * An operation that is not here fails the matrix.
 */
const RULES: Record<string, Rule> = {
  signIn: anybody, registerHub: anybody, requestPasswordReset: anybody, resetPassword: anybody, acceptInvitation: anybody,
  signOut: self, signOutEverywhere: self, changePassword: self, updateViewer: self, revokeSession: self,
  createNetwork: (sight, _member, target) => signedIn(sight, null, null) && (sight.leads ?? []).includes(target?.id ?? ''),
  updateNetwork: hubLeads, addSite: hubLeads, updateSite: hubLeads, setSiteState: hubLeads, inviteDistrict: hubLeads, createMeasure: hubLeads, handOverSeries: hubLeads,
  updateMeasure: members((member, target) => isHubLead(member) && ofOwn(member, target)),
  inviteMember: members((member, target) => isLead(member) && member.writes && ofOwn(member, target)),
  revokeInvitation: members((member, target) => isHubLead(member) || (isLead(member) && ofOwn(member, target))),
  setMemberRoles: members((member, target) => isLead(member) && ofOwn(member, target)),
  removeMember: members((member, target) => isHubLead(member) || (isLead(member) && ofOwn(member, target))),
  setSeriesVisibility: members((member, target) => (isLead(member) || isData(member)) && member.writes && ofOwn(member, target)),
  mapImport: dataOfOwn, confirmImport: dataOfOwn, undoImport: dataOfOwn,
  'POST /imports': members((member, target) => isData(member) && member.writes && (target?.visibility === 'NETWORK' || ofOwn(member, target))),
  socketTicket: ({ token }, member) => member !== null && (!token || token.permissions.includes('stream.read')),
  createApiToken: members((member) => isLead(member) || isData(member)),
  revokeApiToken: (sight, member, target) => member !== null && !sight.token && (!target || (target.user === sight.userId && target.network === member.network)),
};

/** Whether somebody who looks at network `asked` may run an operation on a row. */
export function mayDo(sight: Sight, asked: string | null, operation: string, target: Target | null): boolean {
  const rule = RULES[operation];
  if (!rule) throw new Error(`Say in test/matrix/may-do.ts who may run ${operation}.`);
  return rule(sight, membershipIn(sight, asked), target);
}
