import { Injectable } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Permission } from '@cairn/domain';
import { mayDo } from '../access/decide.js';
import { currentOperation, type Tenant } from '../db/context.js';
import type { ReadTx } from '../db/tx.js';
import { isId } from '../db/ids.js';
import { notFound } from '../errors.js';

/**
 * How a kind of stream is read: by the loader of its object, by what is the caller's own (no look into the database), or by a check.
 * `noted`: the object whose readers may know how far the stream is. `presence`: its listeners see each other.
 */
export type StreamRule = { presence?: boolean } & (
  | { entity: Function & EntityTarget<ObjectLiteral>; permission: Permission }
  | { own: (tenant: Tenant) => readonly string[]; permission: Permission | null }
  | { check: (tx: ReadTx, id: string) => Promise<void>; noted?: Function }
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

  /** The rule of a kind. */
  rule(kind: string): StreamRule | undefined {
    return this.rules.get(kind);
  }

  /** Whether those who listen to a stream are told who else does. */
  tellsPresence(stream: string): boolean {
    return this.rules.get(stream.split(':')[0] ?? '')?.presence ?? false;
  }

  /** The streams of the current caller that need no object: of the member, its network, its organization, its teams. */
  own(): string[] {
    const { tenant } = currentOperation();
    if (!tenant) return [];
    return [...this.rules].flatMap(([kind, rule]) => {
      if (!('own' in rule) || (rule.permission && !mayDo(rule.permission, {}))) return [];
      return rule.own(tenant).map((id) => `${kind}:${id}`);
    });
  }

  /** Checks that the caller may read a stream. @throws NOT_FOUND for what is unknown, foreign or hidden */
  async check(tx: ReadTx, stream: string): Promise<void> {
    const [kind, id, ...rest] = stream.split(':');
    const rule = this.rules.get(kind ?? '');
    if (!rule || !isId(id) || rest.length > 0) throw notFound();
    if ('check' in rule) await rule.check(tx, id);
    else if ('own' in rule) this.checkOwn(tx, rule, id);
    else await tx.load(rule.permission, rule.entity as never, id);
  }

  private checkOwn(tx: ReadTx, { own, permission }: Extract<StreamRule, { own: unknown }>, id: string): void {
    const { tenant } = currentOperation();
    // First whose it is: a caller without the permission gets the same answer for what is foreign as for what is not there.
    if (!tenant || !own(tenant).includes(id)) throw notFound();
    if (permission) tx.permit(permission);
  }
}
