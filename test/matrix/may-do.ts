import { isData, isHubLead, isLead, membershipIn, type Sight } from './may.js';
import { PRACTICE_RULES } from './may-practice.js';
import { hubLeads, members, ofOwn, type Rule } from './rules.js';
import type { Target } from './targets.js';

const anybody: Rule = () => true;
const signedIn: Rule = ({ userId, token }) => userId !== null && !token;
const self: Rule = (sight, member, target) => signedIn(sight, member, target) && (!target || target.user === sight.userId);

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
  updateMeasure: members((member, target) => isLead(member) && member.writes && ofOwn(member, target)),
  inviteMember: members((member, target) => isLead(member) && member.writes && ofOwn(member, target)),
  revokeInvitation: members((member, target) => isHubLead(member) || (isLead(member) && ofOwn(member, target))),
  setMemberRoles: members((member, target) => isLead(member) && ofOwn(member, target)),
  removeMember: members((member, target) => isHubLead(member) || (isLead(member) && ofOwn(member, target))),
  setSeriesVisibility: members((member, target) => (isLead(member) || isData(member)) && member.writes && ofOwn(member, target)),
  mapImport: dataOfOwn, confirmImport: dataOfOwn, undoImport: dataOfOwn,
  'POST /imports': members((member, target) => isData(member) && member.writes && (target?.visibility === 'NETWORK' || ofOwn(member, target))),
  socketTicket: ({ token }, member) => member !== null && (!token || token.permissions.includes('stream.read')),
  createApiToken: members((member) => isLead(member) || isData(member)),
  ...PRACTICE_RULES,
  revokeApiToken: (sight, member, target) => member !== null && !sight.token && (!target || (target.user === sight.userId && target.network === member.network)),
};

/** Whether somebody who looks at network `asked` may run an operation on a row. */
export function mayDo(sight: Sight, asked: string | null, operation: string, target: Target | null): boolean {
  const rule = RULES[operation];
  if (!rule) throw new Error(`Say in test/matrix/may-do.ts who may run ${operation}.`);
  return rule(sight, membershipIn(sight, asked), target);
}
