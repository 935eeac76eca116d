import { isData, isGuest, isHubLead, isLead, type Membership } from './may.js';
import { hubLeads, members, type Rule } from './rules.js';
import type { Target } from './targets.js';

type Test = (member: Membership, target: Target) => boolean;

const contributes = (member: Membership): boolean => !isGuest(member) && member.writes;
const inTeam: Test = (member, { team }) => member.teams.includes(team ?? '');

// A target that is no such object has nothing to hide: a site or a member that an operation names beside.
export const sees: Test = (member, { visibility, owner, team }) =>
  visibility === 'OWNER' ? (owner === member.organizationId && !isGuest(member)) || member.teams.includes(team ?? '') : visibility === 'TEAM' ? member.teams.includes(team ?? '') : true;

const worksOn: Test = (member, target) => sees(member, target) && (inTeam(member, target) || (member.roles.includes('DISTRICT_LEAD') && target.owner === member.organizationId));
const changes: Test = (member, target) => sees(member, target) && (target.owner === member.organizationId || inTeam(member, target));
const takesPart: Test = (member, target) => sees(member, target) && (target.takers ?? []).includes(member.memberId);

/** Of those who contribute: `tests` say by the kind of row what it asks of them; a row of another kind asks nothing. */
const working = (tests: Partial<Record<Target['noun'], Test>>): Rule =>
  members((member, target) => contributes(member) && (target === null || (tests[target.noun]?.(member, target) ?? sees(member, target))));
const people = members((member, target) => !isGuest(member) && (target === null || sees(member, target)));

const leadsTeam = (member: Membership): boolean => member.roles.includes('DISTRICT_LEAD') && member.writes;
const keepsTeam = members((member, target) => leadsTeam(member) && (target?.noun !== 'team' || target.owner === member.organizationId));
const testers = working({ team: (member, target) => worksOn(member, { ...target, visibility: 'NETWORK' }), cycle: worksOn, prediction: worksOn });
const editors = working({ idea: changes, team: inTeam });
const removers = working({ idea: (member, target) => changes(member, target) && (isLead(member) || target.by === member.memberId), team: inTeam });
const trackerKeepers = working({ tracker: (member, target) => changes(member, target) && (isLead(member) || target.by === member.memberId), team: inTeam });
// A measure is made for the own organization, or for one of its teams.
const installers = members((member, target) => (isLead(member) || isData(member)) && member.writes
  && (target === null || (target.noun === 'tracker' ? sees(member, target) && target.state !== 'REMOVED' : target.owner === member.organizationId)));
// Whoever is named and may not hear it is left out in silence: naming somebody is allowed to all who may write.
const speaking = (rule: Rule): Rule => (sight, member, target) => rule(sight, member, target?.noun === 'member' ? null : target);
const authors = speaking(working({ message: (member, { by }) => by === member.memberId }));
const facilitators = working({ session: (member, { by }) => by === member.memberId, step: (member, { by }) => by === member.memberId });
const takers = working({ session: takesPart, step: takesPart, note: takesPart, commitment: takesPart, decision: takesPart });
const keepers = working(Object.fromEntries((['note', 'commitment', 'decision'] as const).map((noun) => [noun, ((member, target) => takesPart(member, target) && (target.by === member.memberId || target.state === member.memberId)) satisfies Test])));

/** Who may change what of teams, ideas, tests, talk and sessions. */
export const PRACTICE_RULES: Record<string, Rule> = {
  createTracker: working({ team: inTeam }), saveMeasureAsTracker: working({ team: inTeam }), updateTracker: trackerKeepers, setTrackerVisibility: trackerKeepers, removeTracker: trackerKeepers, restoreTracker: trackerKeepers,
  installTracker: installers, uninstallTracker: installers,
  saveDraft: people, discardDraft: people,
  describeSite: members((member, target) => isHubLead(member) || (leadsTeam(member) && target?.owner === member.organizationId)),
  createTeam: keepsTeam, updateTeam: keepsTeam, endTeam: keepsTeam, resumeTeam: keepsTeam, addTeamMember: keepsTeam, setTeamPart: keepsTeam, removeTeamMember: keepsTeam, addTeamSite: keepsTeam, removeTeamSite: keepsTeam, askWaiver: keepsTeam,
  decideWaiver: hubLeads,
  createIdea: editors, cloneIdea: working({ team: inTeam }), updateIdea: editors, setIdeaVisibility: editors, removeIdea: removers, restoreIdea: removers,
  createCycle: testers, clonePlan: working({ team: (member, target) => worksOn(member, { ...target, visibility: 'NETWORK' }) }), updateCycle: testers, advanceCycle: testers, setCycleVisibility: testers,
  setPredictions: testers, addPrediction: testers, editPrediction: testers, removePrediction: testers, recordResults: testers, addCycleNote: testers,
  followThread: people, muteThread: people, markRead: people,
  postMessage: speaking(working({})), react: working({}), unreact: working({}), editMessage: authors, removeMessage: authors, restoreMessage: authors,
  createSession: working({ team: inTeam }), updateSession: working({ session: (member, target) => target.by === member.memberId || target.owner === member.organizationId }),
  startSession: facilitators, endSession: facilitators, openSessionStep: facilitators, revealPredictions: facilitators, setSessionVoting: facilitators, turnSessionTimer: facilitators, handOverSession: facilitators,
  joinSession: working({}), takeOverSession: takers, commitPrediction: takers, addSessionNote: takers, moveSessionNote: takers, voteForNote: takers, makeCommitment: takers, makeDecision: takers, linkToSession: takers,
  editSessionNote: keepers, removeSessionNote: keepers, editCommitment: keepers, removeCommitment: keepers, editDecision: keepers, removeDecision: keepers,
  finishCommitment: working({ commitment: (member, target) => sees(member, target) && (target.by === member.memberId || target.with?.member === member.memberId || (target.takers ?? []).length > 0) }),
};
