import { Injectable } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Permission } from '@cairn/domain';
import type { ReadTx } from '../db/tx.js';
import { isId } from '../db/ids.js';
import { notFound } from '../errors.js';

/** How a kind of stream is read: by the loader of its object, or by a check of its own. `presence`: its listeners see each other. */
export type StreamRule = { presence?: boolean } & (
  | { entity: Function & EntityTarget<ObjectLiteral>; permission: Permission }
  | { check: (tx: ReadTx, id: string) => Promise<void> }
);

/** The kinds of streams, registered by the features that own their objects. */
@Injectable()
export class Streams {
  private readonly rules = new Map<string, StreamRule>();

  register(kind: string, rule: StreamRule): void {
    if (this.rules.has(kind)) throw new Error(`The stream kind ${kind} is registered twice.`);
    this.rules.set(kind, rule);
  }

  kinds(): string[] {
    return [...this.rules.keys()].sort();
  }

  /** Whether those who listen to a stream are told who else does. */
  tellsPresence(stream: string): boolean {
    return this.rules.get(stream.split(':')[0] ?? '')?.presence ?? false;
  }

  /** Checks that the caller may read a stream. @throws NOT_FOUND for what is unknown, foreign or hidden */
  async check(tx: ReadTx, stream: string): Promise<void> {
    const [kind, id, ...rest] = stream.split(':');
    const rule = this.rules.get(kind ?? '');
    if (!rule || !isId(id) || rest.length > 0) throw notFound();
    if ('check' in rule) await rule.check(tx, id);
    else await tx.load(rule.permission, rule.entity as never, id);
  }
}
