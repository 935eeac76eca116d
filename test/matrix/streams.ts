import { STREAM_TYPES, type StreamType } from '@cairn/contracts';
import type { Canaries } from './canaries.js';
import { maySee, membershipIn, type Sight } from './may.js';
import type { Noun, Target, Targets } from './targets.js';

/** What the id of each kind of stream names. A kind that is not here does not compile: say who may listen to it. */
const NAMED: Record<StreamType, Noun> = { measure: 'measure', learning: 'network', member: 'member', import: 'import', directory: 'network' };

/** The permission that a token needs beside `stream.read`; an inbox is its owner's in any case. */
const NEEDS: Record<StreamType, string | null> = { measure: 'measure.read', learning: 'learning.read', member: null, import: 'import.read', directory: 'network.read' };

/** A stream that probes name. */
export interface StreamTarget { kind: StreamType; name: string; target: Target }

/** Every kind of stream with every target of its kind, and with the id of something else. */
export function streamTargets(targets: Targets): StreamTarget[] {
  return STREAM_TYPES.flatMap((kind) => {
    const noun = NAMED[kind];
    const other = targets[noun === 'measure' ? 'site' : 'measure'][0];
    return [...targets[noun], ...(other ? [{ ...other, label: `own ${other.noun}`, network: null, missing: true }] : [])].map((target) => ({ kind, name: `${kind}:${target.id}`, target }));
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
  if (kind === 'learning' || kind === 'directory') return target.id === asked;
  return maySee(sight, canaries.audiencesOf(target.id), asked);
}
