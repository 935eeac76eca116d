import { Injectable } from '@nestjs/common';
import { mayDo } from '@cairn/platform';
import { ideaList, OWN_PARTS, type IdeaListPart, type IdeaRow, type ListKind } from './idea-list.page.js';

/**
 * The parts of an idea's card. A feature to the right adds its own in the constructor of one of its providers, and resolves the field:
 *
 *     constructor(parts: IdeaListParts) { parts.add(TESTS_OF_IDEAS); }                  // an IdeaListPart, in a *.page.ts
 *     @ResolveField(() => IdeaTests) tests(@Parent() card: IdeaCard) { return card.parts.tests; }
 *
 * So the library stays one statement, and this feature imports nothing to its right.
 */
@Injectable()
export class IdeaListParts {
  private readonly parts = new Map<string, IdeaListPart>();

  constructor() {
    for (const part of OWN_PARTS) this.add(part);
  }

  /** Adds a part. @throws when its field has one already */
  add(part: IdeaListPart): void {
    if (this.parts.has(part.field)) throw new Error(`The field ${part.field} of an idea's card has a part already.`);
    this.parts.set(part.field, part);
  }

  /** The parts that a selection needs, in the order they were added. */
  selected(fields: ReadonlySet<string>): IdeaListPart[] {
    return [...this.parts.values()].filter(({ field }) => fields.has(field) && (field !== 'authorName' || mayDo('member.read', {})));
  }

  /** The statement of a selection. */
  statement(fields: ReadonlySet<string>, kind: ListKind): ReturnType<typeof ideaList> {
    return ideaList(this.selected(fields), kind, fields);
  }

  /** The values of the parts of a row, by field. */
  read(fields: ReadonlySet<string>, row: IdeaRow): Record<string, unknown> {
    return Object.fromEntries(this.selected(fields).map(({ field, read }) => [field, read ? read(row) : row[field] ?? null]));
  }
}
