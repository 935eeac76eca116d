import { Injectable } from '@nestjs/common';
import { Authenticator } from '../access/authenticate.js';
import { guardingOf } from '../access/guarded.js';
import type { ActiveTx } from '../db/active-tx.js';
import type { Operation } from '../db/context.js';
import { isId } from '../db/ids.js';
import { Streams } from './streams.js';

/** The most objects of one request whose streams are looked at: a page is about one or two. */
const OBJECTS = 4;

/**
 * As of which event an answer was read: `extensions.streams`, the number of each stream that the answer rests on. Who listens to a
 * stream from there on misses nothing, and needs no second answer when nothing came after.
 */
@Injectable()
export class AnswerSeqs {
  constructor(private readonly streams: Streams, private readonly authenticator: Authenticator) {}

  /** Names to read the numbers of, before anything else is known of the request: the caller's own, and those of the objects that its variables name. */
  asked(variables: Readonly<Record<string, unknown>>): string[] {
    const own = this.streams.own();
    if (own.length === 0) return [];
    const ids = [...new Set(Object.values(variables).filter(isId))].slice(0, OBJECTS);
    return [...own, ...this.objectKinds().flatMap(([kind]) => ids.map((id) => `${kind}:${id}`))];
  }

  /**
   * The numbers that the caller may know, after the operation ran: its own streams, and those of objects that the operation itself found
   * to be readable. A stream on which nothing ever happened has the number 0.
   */
  async told(op: Operation): Promise<Record<string, number> | null> {
    const tx = await op.snapshotPromise;
    const seqs = await tx?.seqs;
    if (!tx || !seqs) return null;
    const readable = new Set(this.readable(tx));
    const own = new Set(this.streams.own());
    const may = op.askedStreams.filter((stream) => own.has(stream) || readable.has(stream));
    return Object.fromEntries(may.map((stream) => [stream, this.underRights(op, stream, seqs.get(stream) ?? 0)]));
  }

  // Rights that were read before the last event of a stream which tells of them may be the old ones: the next answer gets new ones.
  private underRights({ tenant, identity }: Operation, stream: string, seq: number): number {
    const asOf = tenant?.seqs?.[stream] ?? seq;
    if (asOf < seq && identity) this.authenticator.forget(identity.userId);
    return Math.min(asOf, seq);
  }

  private readable(tx: ActiveTx): string[] {
    const kinds = this.objectKinds();
    return [...tx.readable].flatMap((noted) => {
      const [entity, id] = noted.split(' ');
      return kinds.filter(([, known]) => known.name === entity).map(([kind]) => `${kind}:${id}`);
    });
  }

  // An entity's note says that it may be read: of no use for a stream that asks for more.
  private objectKinds(): [string, Function][] {
    return this.streams.kinds().flatMap((kind): [string, Function][] => {
      const rule = this.streams.rule(kind);
      if (!rule || 'own' in rule) return [];
      if ('check' in rule) return rule.noted ? [[kind, rule.noted]] : [];
      return guardingOf(rule.entity).read === rule.permission ? [[kind, rule.entity]] : [];
    });
  }
}
