import { isData, isGuest, isHubLead, isLead, membershipIn, type Membership, type Sight } from './may.js';
import { PRACTICE_RULES, sees } from './may-practice.js';
import { hubLeads, members, ofOwn, type Rule } from './rules.js';
import type { Target } from './targets.js';

const anybody: Rule = () => true;
const signedIn: Rule = ({ userId, token }) => userId !== null && !token;
const self: Rule = (sight, member, target) => signedIn(sight, member, target) && (!target || target.user === sight.userId);

const HUB = ['HUB_LEAD', 'HUB_DATA', 'COACH'];
const isOfHub = (member: Membership): boolean => member.roles.some((role) => HUB.includes(role));
const dataOfOwn = members((member, target) => isData(member) && member.writes && ofOwn(member, target));

const keepsOwn = members((member, target) => (isLead(member) || isData(member)) && member.writes && ofOwn(member, target));

// What a note leads to is anything that its writer reads.
const LINKED = ['idea', 'cycle', 'session'];
const notes: Rule = (sight, member, target) => (target && LINKED.includes(target.noun) ? members((one) => sees(one, target) && target.state !== 'REMOVED')(sight, member, target) && keepsOwn(sight, member, null) : keepsOwn(sight, member, target));

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
  setSeriesVisibility: keepsOwn,
  setChartSetting: members((member, target) => isHubLead(member) && ofOwn(member, target)),
  startPhase: keepsOwn, changePhase: keepsOwn, removePhase: keepsOwn, lockBaseline: keepsOwn, addAnnotation: notes, editAnnotation: notes, removeAnnotation: keepsOwn, restoreAnnotation: keepsOwn,
  // Into the own places alone; the hub's are all of its network.
  recordPoints: members((member, target) => !isGuest(member) && member.writes && (target?.noun === 'measure' ? target.visibility !== 'OWNER' || ofOwn(member, target) : isOfHub(member) || ofOwn(member, target))),
  undoEntry: members((member, target) => !isGuest(member) && member.writes && ofOwn(member, target) && (isData(member) || !target || target.by === member.memberId)),
  chooseImportSheet: dataOfOwn, mapImport: dataOfOwn, confirmImport: dataOfOwn, undoImport: dataOfOwn,
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
