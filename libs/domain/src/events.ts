import type { ImportFailure, ImportState } from './import-state.js';
import type { SiteState } from './site-state.js';
import type { StreamKind } from './stream.js';
import type { Visibility } from './visibility.js';
import type { CycleStage } from './cycle-stage.js';
import type { InvitationKind, ReactionKind, TeamRequirement } from './vocabulary.js';

/** Somebody by name, where everybody who hears it may see people. */
export interface PersonNamed { id: string; name: string }

/**
 * Every event with its payload: ids and small facts, never content and never a number that might be hidden from
 * somebody in the room. Readers fetch what they may see.
 */
export interface EventPayloads {
  /** `minimumCellChanged`: other groups are too small to be shown from now on. */
  'network.updated': { networkId: string; minimumCellChanged: boolean };
  'site.added': { siteId: string };
  'site.updated': { siteId: string };
  'site.stateChanged': { siteId: string; from: SiteState; to: SiteState };
  /** Guests read the directory too, and see neither people nor invitations: so no id of either. */
  'member.joined': { organizationId: string };
  'member.rolesChanged': { organizationId: string };
  'member.removed': { organizationId: string };
  'invitation.sent': { kind: InvitationKind };
  'invitation.revoked': { kind: InvitationKind };
  'measure.created': { measureId: string };
  'measure.updated': { measureId: string; definitionNumber: number };
  'import.uploaded': { importId: string; measureId: string };
  'import.checked': { importId: string; state: ImportState };
  'import.started': { importId: string; measureId: string };
  /** Whole percent, 0 to 100. */
  'import.progressed': { importId: string; progress: number };
  'import.finished': { importId: string; measureId: string };
  'import.failed': { importId: string; measureId: string; code: ImportFailure };
  'import.undone': { importId: string; measureId: string };
  /** Told to those who work with the owner's figures; the network hears `series.changed`, if it sees the series. */
  'points.recorded': { entryId: string; measureId: string };
  'points.undone': { entryId: string; measureId: string };
  /** The first 500 ids; `count` says how many there were. */
  'series.changed': { measureId: string; seriesIds: string[]; count: number };
  'series.visibilityChanged': { measureId: string; seriesIds: string[]; visibility: Visibility };
  'chart.settingChanged': { measureId: string };
  /** Of a series only when the network sees it. */
  'series.phased': { measureId: string; seriesId: string };
  'annotation.changed': { measureId: string; annotationId: string };
  'series.handedOver': { siteId: string; fromOwnerId: string; toOwnerId: string; series: number };
  'release.published': { measureId: string; seriesIds: string[]; count: number };
  /** The measure only when the network sees it: guests hear this too. */
  'learning.updated': { networkId: string; measureId?: string };
  /** Rosters are told in the directory too: everybody sees who works together, nobody is named here. */
  'team.created': { teamId: string };
  'team.updated': { teamId: string };
  'team.waiverAsked': { teamId: string; requirement: TeamRequirement };
  'team.waiverDecided': { teamId: string; requirement: TeamRequirement; approved: boolean };
  /** On `learning` only what the whole network may read. */
  'idea.created': { ideaId: string };
  'idea.updated': { ideaId: string; number: number };
  'idea.visibilityChanged': { ideaId: string; visibility: Visibility };
  'idea.removed': { ideaId: string };
  'idea.restored': { ideaId: string };
  /** On `idea` only when everybody who reads the idea may read the cycle; the idea is named there alone, because it may be hidden from who reads the cycle. */
  'cycle.created': { cycleId: string; ideaId?: string };
  /** On `learning`: a cycle that the network sees, or saw until now, is another one, whatever happened to it. */
  'cycle.updated': { cycleId: string };
  'cycle.advanced': { cycleId: string; ideaId?: string; from: CycleStage; to: CycleStage };
  'cycle.visibilityChanged': { cycleId: string; ideaId?: string; visibility: Visibility };
  'cycle.noted': { cycleId: string; noteId: string };
  /** Everybody on a thread may read its messages: the words travel along, and are taken out when the message is removed. */
  'message.posted': { messageId: string; number: number; authorId: string; authorName: string; organizationName: string; body?: string; mentions?: PersonNamed[]; replyToId: string | null; at: string };
  'message.edited': { messageId: string; version: number; body?: string; mentions?: PersonNamed[]; at: string };
  'message.removed': { messageId: string };
  'message.restored': { messageId: string };
  'message.reacted': { messageId: string; memberId: string; memberName: string; kind: ReactionKind; on: boolean };
  'mention.received': { threadId: string; messageId: string };
  /** Told to a follower who had read everything: until the thread is read again, nothing more is told. */
  'thread.continued': { threadId: string; messageId: string };
  'thread.seen': { threadId: string; number: number };
  /** Lists listen on `learning`, where guests hear who read no session: an id is on `session` alone. */
  'session.planned': { sessionId?: string };
  'session.updated': { sessionId?: string };
  'session.started': { sessionId?: string };
  'session.ended': { sessionId?: string };
  'session.joined': { sessionId: string; memberId: string };
  /** Instants are ISO texts of the server's clock. */
  'session.stepOpened': { sessionId: string; stepId: string; timerEndsAt: string | null; timerLeftMs: number | null };
  'session.timerChanged': { sessionId: string; timerEndsAt: string | null; timerLeftMs: number | null };
  'session.facilitatorChanged': { sessionId: string; memberId: string };
  /** How many have committed; what they said stays theirs until the reveal. */
  'session.answered': { sessionId: string; stepId: string; answers: number };
  'session.revealed': { sessionId: string; stepId: string };
  'session.votingChanged': { sessionId: string; stepId: string; voting: boolean };
  'session.noted': { sessionId: string; stepId: string; noteId: string };
  'session.noteChanged': { sessionId: string; stepId: string; noteId: string };
  'session.noteRemoved': { sessionId: string; stepId: string; noteId: string };
  'session.voted': { sessionId: string; stepId: string; noteId: string; votes: number };
  'session.linked': { sessionId: string; linkId: string };
  'commitment.made': { sessionId: string; commitmentId: string };
  'commitment.changed': { sessionId: string; commitmentId: string };
  'decision.made': { sessionId: string; decisionId: string };
  'decision.changed': { sessionId: string; decisionId: string };
  'evidence.updated': { ideaId: string };
  /** A tracker that the readers of the stream see, or saw until now, is another one, or in use in more or fewer places; of ours by its key. */
  'tracker.changed': { trackerId: string };
}
export type EventName = keyof EventPayloads;

/** An event as its writer records it. */
export type DomainEvent = { [N in EventName]: { name: N; payload: EventPayloads[N] } }[EventName];

/** Version of each payload's shape; raised when a shape changes, so that an old browser knows to refetch. */
export const EVENT_VERSION = 1;

/** The streams that an event may go to, by who may read what it is about; a write touches at most three of them. */
export const EVENT_STREAMS: { readonly [N in EventName]: readonly StreamKind[] } = {
  'network.updated': ['directory'],
  'site.added': ['directory'],
  'site.updated': ['directory'],
  'site.stateChanged': ['directory'],
  'member.joined': ['directory', 'member'],
  'member.rolesChanged': ['directory', 'member'],
  'member.removed': ['directory', 'member'],
  'invitation.sent': ['directory'],
  'invitation.revoked': ['directory'],
  'measure.created': ['learning', 'measure'],
  'measure.updated': ['learning', 'measure'],
  'import.uploaded': ['import'],
  'import.checked': ['import'],
  'import.started': ['import'],
  'import.progressed': ['import'],
  'import.finished': ['import'],
  'import.failed': ['import'],
  'import.undone': ['import'],
  'points.recorded': ['organization'],
  'points.undone': ['organization'],
  'series.changed': ['measure'],
  'series.visibilityChanged': ['measure'],
  'chart.settingChanged': ['learning', 'measure'],
  'series.phased': ['measure'],
  'annotation.changed': ['measure'],
  'series.handedOver': ['directory'],
  'release.published': ['measure', 'learning', 'organization'],
  'learning.updated': ['learning'],
  'team.created': ['directory', 'team'],
  'team.updated': ['directory', 'team'],
  'team.waiverAsked': ['directory', 'team'],
  'team.waiverDecided': ['directory', 'team'],
  'idea.created': ['idea', 'learning', 'organization', 'team'],
  'idea.updated': ['idea', 'learning', 'organization', 'team'],
  'idea.visibilityChanged': ['idea', 'learning', 'organization', 'team'],
  'idea.removed': ['idea', 'learning', 'organization', 'team'],
  'idea.restored': ['idea', 'learning', 'organization', 'team'],
  'cycle.created': ['cycle', 'team', 'idea', 'organization'],
  'cycle.updated': ['cycle', 'team', 'idea', 'organization', 'learning'],
  'cycle.advanced': ['cycle', 'team', 'idea', 'organization'],
  'cycle.visibilityChanged': ['cycle', 'team', 'idea', 'organization'],
  'cycle.noted': ['cycle'],
  'message.posted': ['thread'],
  'message.edited': ['thread'],
  'message.removed': ['thread'],
  'message.restored': ['thread'],
  'message.reacted': ['thread'],
  'mention.received': ['member'],
  'thread.continued': ['member'],
  'thread.seen': ['member'],
  'session.planned': ['session', 'learning', 'organization', 'team'],
  'session.updated': ['session', 'learning', 'organization', 'team'],
  'session.started': ['session', 'learning', 'organization', 'team'],
  'session.ended': ['session', 'learning', 'organization', 'team'],
  'session.joined': ['session'],
  'session.stepOpened': ['session'],
  'session.timerChanged': ['session'],
  'session.facilitatorChanged': ['session'],
  'session.answered': ['session'],
  'session.revealed': ['session'],
  'session.votingChanged': ['session'],
  'session.noted': ['session'],
  'session.noteChanged': ['session'],
  'session.noteRemoved': ['session'],
  'session.voted': ['session'],
  'session.linked': ['session'],
  'commitment.made': ['session', 'member'],
  'commitment.changed': ['session', 'member'],
  'decision.made': ['session'],
  'decision.changed': ['session'],
  'evidence.updated': ['idea', 'learning'],
  'tracker.changed': ['learning', 'organization', 'team'],
};

/** All event names. */
export const EVENT_NAMES = Object.keys(EVENT_STREAMS) as readonly EventName[];

/** Whether `text` names an event. */
export function isEventName(text: string): text is EventName {
  return Object.hasOwn(EVENT_STREAMS, text);
}
