import type { ImportState } from './import-state.js';
import type { SiteState } from './site-state.js';
import type { StreamKind } from './stream.js';
import type { Visibility } from './visibility.js';
import type { InvitationKind } from './vocabulary.js';

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
  'import.failed': { importId: string; measureId: string; code: string };
  'import.undone': { importId: string; measureId: string };
  /** The first 500 ids; `count` says how many there were. */
  'series.changed': { measureId: string; seriesIds: string[]; count: number };
  'series.visibilityChanged': { measureId: string; seriesIds: string[]; visibility: Visibility };
  'series.handedOver': { siteId: string; fromOwnerId: string; toOwnerId: string; series: number };
  'release.published': { measureId: string; seriesIds: string[]; count: number };
  'learning.updated': { networkId: string; measureId: string };
}
export type EventName = keyof EventPayloads;

/** An event as its writer records it. */
export type DomainEvent = { [N in EventName]: { name: N; payload: EventPayloads[N] } }[EventName];

/** Version of each payload's shape; raised when a shape changes, so that an old browser knows to refetch. */
export const EVENT_VERSION = 1;

/** The streams that an event may go to; a write touches at most three. */
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
  'series.changed': ['measure'],
  'series.visibilityChanged': ['measure'],
  'series.handedOver': ['directory'],
  'release.published': ['measure', 'learning'],
  'learning.updated': ['learning'],
};

/** All event names. */
export const EVENT_NAMES = Object.keys(EVENT_STREAMS) as readonly EventName[];

/** Whether `text` names an event. */
export function isEventName(text: string): text is EventName {
  return Object.hasOwn(EVENT_STREAMS, text);
}
