import { Injectable } from '@nestjs/common';
import type { Permission, SubjectKind, Visibility } from '@cairn/domain';
import { currentOperation, isId, notFound, tokenAllows, type ReadTx } from '@cairn/platform';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { SUBJECT_KIND } from './thread.page.js';

/** Who reads an object, and with it its thread. */
export interface Audience { visibility: Visibility; ownerId: string | null; teamId: string | null }

/** How a kind of object is loaded, and what its thread is called. */
export interface SubjectRule<E extends ObjectLiteral> {
  entity: Function & EntityTarget<E>;
  permission: Permission;
  title: (row: E) => string;
  audience: (row: E) => Audience;
}

/** An object that the caller may read, as its thread shows it. */
export interface Subject extends Audience { kind: SubjectKind; id: string; title: string }

/** The kinds of objects that carry a thread, registered by whoever knows them. */
@Injectable()
export class Subjects {
  private readonly rules = new Map<SubjectKind, SubjectRule<ObjectLiteral>>();

  /** @throws when the kind is taken */
  register<E extends ObjectLiteral>(kind: SubjectKind, rule: SubjectRule<E>): void {
    if (this.rules.has(kind)) throw new Error(`The subject ${kind} is registered twice.`);
    this.rules.set(kind, rule as unknown as SubjectRule<ObjectLiteral>);
  }

  /** The object of a thread, which the caller may read, and so the thread. @throws NOT_FOUND for what is missing, foreign or hidden */
  async load(tx: ReadTx, kind: SubjectKind, id: string): Promise<Subject> {
    tx.permit('thread.read');
    const rule = this.rules.get(kind);
    if (!rule || !isId(id)) throw notFound();
    const row = await tx.load(rule.permission, rule.entity, id);
    // Talk goes with its object when that is taken back, and comes back with it.
    if ((row as { deletedAt?: Date | null }).deletedAt) throw notFound();
    return { kind, id, title: rule.title(row), ...rule.audience(row) };
  }

  /** As `load`, by the id alone: a thread has the id of its object. */
  async find(tx: ReadTx, id: string): Promise<Subject> {
    tx.permit('thread.read');
    if (!isId(id)) throw notFound();
    const [found] = await tx.page(SUBJECT_KIND, [tx.networkId, id]);
    if (!found) throw notFound();
    return this.load(tx, found.kind, id);
  }

  /** The kinds whose titles and talk a list may show: a token sees those that it was made for. */
  listed(): SubjectKind[] {
    const granted = currentOperation().identity?.tokenPermissions ?? null;
    return [...this.rules].filter(([, { permission }]) => granted === null || tokenAllows(granted, permission)).map(([kind]) => kind);
  }
}
