import { STREAM_TYPES, type StreamType } from '@cairn/contracts';
import type { Canaries } from './canaries.js';
import { isGuest, maySee, membershipIn, type Sight } from './may.js';
import { PRACTICE_RULES } from './may-practice.js';
import { SUBJECTS, type Noun, type Target, type Targets } from './targets.js';

/** What the id of each kind of stream names. A kind that is not here does not compile: say who may listen to it. */
const NAMED: Record<StreamType, readonly Noun[]> = {
  measure: ['measure'], learning: ['network'], member: ['member'], import: ['import'], directory: ['network'], organization: ['organization'], team: ['team'], idea: ['idea'], cycle: ['cycle'], session: ['session'],
  thread: Object.keys(SUBJECTS) as Noun[],
};

/** The permission that a token needs beside `stream.read`; an inbox is its owner's in any case. */
const NEEDS: Record<StreamType, string | null> = {
  measure: 'measure.read', learning: 'learning.read', member: null, import: 'import.read', directory: 'network.read', organization: null, team: 'team.read', idea: 'idea.read', cycle: 'cycle.read', session: 'session.read', thread: 'thread.read',
};

/** A stream that probes name. */
export interface StreamTarget { kind: StreamType; name: string; target: Target }

/** Every kind of stream with every target of its kind, and with the id of something else. */
export function streamTargets(targets: Targets): StreamTarget[] {
  return STREAM_TYPES.flatMap((kind) => {
    const nouns = NAMED[kind];
    const other = targets[nouns.includes('measure') ? 'site' : 'measure'][0];
    return [...nouns.flatMap((noun) => targets[noun]), ...(other ? [{ ...other, label: `own ${other.noun}`, network: null, missing: true }] : [])].map((target) => ({ kind, name: `${kind}:${target.id}`, target }));
  });
}

/** As `streamTargets`, of what members contribute one for each visibility. */
export function fewStreams(targets: Targets): StreamTarget[] {
  const seen = new Set<string>();
  return streamTargets(targets).filter(({ kind, target }) => {
    const key = `${kind} ${target.noun} ${target.visibility && target.noun !== 'measure' ? `${target.label.split(' ')[0]} ${target.visibility} ${target.state === 'REMOVED'}` : target.id}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether somebody who looks at a network may listen to a stream: whoever reads its object, with a token that was made for both. */
export function mayListen(sight: Sight, asked: string | null, wanted: StreamTarget, canaries: Canaries): boolean {
  const needed = ['stream.read', NEEDS[wanted.kind]].filter((permission) => permission !== null);
  return mayKnow(sight, asked, wanted, canaries) && (!sight.token || needed.every((permission) => sight.token?.permissions.includes(permission)));
}

/** Whether the object of a stream is there for somebody, whatever a token is made for: all others must look missing. */
export function mayKnow(sight: Sight, asked: string | null, { kind, target }: StreamTarget, canaries: Canaries): boolean {
  const member = membershipIn(sight, asked);
  if (!member || target.missing) return false;
  if (kind === 'member') return target.id === member.memberId;
  if (kind === 'thread' && target.noun === 'network' && target.id !== asked) return false;
  if (kind === 'learning' || kind === 'directory') return target.id === asked;
  if (kind === 'organization') return target.id === member.organizationId && !isGuest(member);
  // A team is known to all and heard by its people; talk is heard by whoever reads its object, and no guest.
  if (kind === 'team') return member.teams.includes(target.id);
  // What was removed is there for whoever may bring it back.
  if (kind === 'idea' && target.state === 'REMOVED') return PRACTICE_RULES.removeIdea?.({ ...sight, token: undefined }, member, target) ?? false;
  if (kind === 'thread' && (isGuest(member) || target.state === 'REMOVED')) return false;
  return maySee(sight, canaries.audiencesOf(target.id), asked);
}
