import { Injectable } from '@nestjs/common';
import { Visibility, type IdeaWords } from '@cairn/domain';
import { Organization } from '@cairn/identity';
import { Member, Team, widestFor } from '@cairn/networks';
import { badInput, currentActor, Db, decodeCursor, encodeCursor, mayDo, notFound, pageSize, toConnection, type Connection, type PageArgs } from '@cairn/platform';
import { In } from 'typeorm';
import { ChangeIdea } from './change-idea.entity.js';
import { IdeaEdition } from './idea-edition.entity.js';
import { EDITIONS } from './idea.page.js';
import type { IdeaAuthoring, IdeaSource } from './idea.type.js';

/** What stands around an idea: whose it is, where it comes from, how it came to be; and what its writer can choose from. */
@Injectable()
export class IdeaHistoryService {
  constructor(private readonly db: Db) {}

  /**
   * The editions of an idea, the newest first. Their words are for whoever may edit it: what was written while an idea belonged to a team
   * alone was not meant for everybody who reads it now.
   */
  editions(idea: ChangeIdea, args: PageArgs): Promise<Connection<IdeaEdition>> {
    const first = pageSize(args);
    const [last] = decodeCursor(args.after, 1) ?? [null];
    if (last !== null && !/^\d{1,9}$/.test(last ?? '')) throw badInput('after', 'This cursor is not valid; start from the first page.');
    return this.db.read(async (tx) => {
      const rows = await tx.page(EDITIONS, [tx.networkId, idea.id, last === null ? null : Number(last), first + 1, mayDo('idea.edit', { ...idea })]);
      return toConnection(rows.map((row) => Object.assign(new IdeaEdition(), row, { body: row.body as IdeaWords })), first, ({ number }) => encodeCursor([String(number)]));
    });
  }

  owner({ ownerId }: ChangeIdea): Promise<Organization> {
    return this.db.read(async (tx) => {
      const found = await tx.byId(Organization, ownerId);
      if (!found) throw notFound();
      return found;
    });
  }

  /** Null for whoever may not see the people of the network. */
  member(id: string): Promise<Member | null> {
    return this.db.read(async (tx) => (mayDo('member.read', {}) ? tx.byId(Member, id) : null));
  }

  team({ teamId }: ChangeIdea): Promise<Team | null> {
    return this.db.read(async (tx) => (teamId ? tx.byId(Team, teamId) : null));
  }

  /** Null when the source was removed, or is not shared with the viewer. */
  source({ clonedFromId }: ChangeIdea): Promise<IdeaSource | null> {
    return this.db.read(async (tx) => {
      const found = clonedFromId ? await tx.byId(ChangeIdea, clonedFromId) : null;
      return found && !found.deletedAt ? { id: found.id, title: found.title } : null;
    });
  }

  /** What the viewer can choose from when writing an idea. */
  authoring(): Promise<IdeaAuthoring> {
    return this.db.read(async (tx) => {
      const { organizationId, teamIds } = currentActor();
      const canCreate = mayDo('idea.create', {});
      if (!canCreate) return { canCreate, maxVisibility: Visibility.OWNER, teams: [] };
      const teams = teamIds.length > 0 ? await tx.of(Team).find({ id: In([...teamIds]) }, { order: { name: 'ASC' } }) : [];
      const { max } = await widestFor(tx, organizationId);
      return { canCreate, maxVisibility: max, teams: teams.filter((team) => !team.endedAt).map(({ id, name }) => ({ id, name })) };
    });
  }
}
