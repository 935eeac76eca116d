import { Injectable } from '@nestjs/common';
import { canBringBack, compareVisibility, ideaCredit, ideaDifferences, refuse, streamName, UNDO_DAYS, Visibility, type IdeaWords, type Permission } from '@cairn/domain';
import { Organization } from '@cairn/identity';
import { movedTo, placeOf, refuseBeyond, type Place, type Sharing } from '@cairn/networks';
import { conflict, currentActor, Db, mayDo, newId, notFound, refusalOf, type Authorized, type ReadTx, type Refused, type WriteTx } from '@cairn/platform';
import { ChangeIdea } from './change-idea.entity.js';
import { IdeaEdition } from './idea-edition.entity.js';
import { recordIdea } from './idea-sharing.service.js';
import { ideaWords, onlyWords } from './idea-words.service.js';
import type { CreateIdeaInput, SetIdeaVisibilityInput, UpdateIdeaInput } from './idea.input.js';

const NOTHING: IdeaWords = { title: '', summary: '', problem: '', core: [], adaptable: [], areas: [], drivers: [], firstTest: '' };

/** Change ideas: written, shared, taken over, removed and brought back. */
@Injectable()
export class IdeaService {
  constructor(private readonly db: Db) {}

  /** @throws NOT_FOUND also for what was removed, unless the caller may bring it back */
  get(id: string): Promise<ChangeIdea> {
    return this.db.read((tx) => loadIdea(tx, 'idea.read', id));
  }

  create(input: CreateIdeaInput): Promise<ChangeIdea | Refused> {
    const words = ideaWords(input, NOTHING);
    return this.db.mutate<ChangeIdea | Refused>('createIdea', input, {
      run: async (tx) => {
        tx.permit('idea.create');
        const place = await placeOf(tx, input.visibility, input.teamId);
        const beyond = await refuseBeyond(tx, place.ownerId, place.visibility);
        return beyond ? refusalOf(beyond) : this.add(tx, words, place, { clonedFromId: null, credit: '' });
      },
      again: (tx, id) => tx.load('idea.read', ChangeIdea, id),
    });
  }

  /** Takes an idea over, with credit: for the own organization, or for one of the own teams. */
  clone(id: string, teamId: string | null | undefined): Promise<ChangeIdea> {
    return this.db.mutate('cloneIdea', { id, teamId: teamId ?? null }, {
      run: async (tx) => {
        const source = await loadIdea(tx, 'idea.read', id);
        tx.permit('idea.create');
        if (source.deletedAt) throw notFound();
        const place = await placeOf(tx, teamId == null ? Visibility.OWNER : Visibility.TEAM, teamId);
        const owner = await tx.byId(Organization, source.ownerId);
        return this.add(tx, onlyWords(source), place, { clonedFromId: source.id, credit: ideaCredit(owner?.name ?? '') });
      },
      again: (tx, made) => tx.load('idea.read', ChangeIdea, made),
    });
  }

  /** Changes the words at the version the caller read; changed words make the next edition. */
  update(input: UpdateIdeaInput): Promise<ChangeIdea | Refused> {
    return this.db.mutate<ChangeIdea | Refused>('updateIdea', input, {
      run: async (tx) => {
        const idea = await tx.load('idea.edit', ChangeIdea, input.id, { lock: true });
        if (idea.deletedAt) return refusalOf(refuse('IDEA_GONE'));
        const words = ideaWords(input, onlyWords(idea));
        if (idea.version !== input.version) throw conflict('Somebody changed this while you were editing.', { currentVersion: idea.version });
        if (ideaDifferences(idea, words).length === 0) return idea;
        const number = idea.number + 1;
        const changed = await tx.of(ChangeIdea).edit(idea, input.version, { ...plain(words), number, updatedAt: new Date() });
        await this.keepEdition(tx, idea.id, number, words);
        recordIdea(tx, changed, 'idea.updated', { ideaId: idea.id, number });
        return changed;
      },
      again: (tx, id) => tx.load('idea.read', ChangeIdea, id),
    });
  }

  /** Shows an idea to more or fewer. Fewer is for its author and for leads, as removing is: the others lose it. */
  setVisibility(input: SetIdeaVisibilityInput): Promise<ChangeIdea | Refused> {
    return this.db.mutate<ChangeIdea | Refused>('setIdeaVisibility', input, {
      run: async (tx) => {
        const idea = await tx.load('idea.edit', ChangeIdea, input.id, { lock: true });
        if (idea.deletedAt) return refusalOf(refuse('IDEA_GONE'));
        const target = await movedTo(tx, idea, input.visibility, input.teamId);
        if (target.visibility === idea.visibility && target.teamId === idea.teamId) return idea;
        const widens = compareVisibility(target.visibility, idea.visibility) > 0;
        if (!widens) tx.authorize('idea.remove', ChangeIdea, idea);
        const beyond = await refuseBeyond(tx, idea.ownerId, target.visibility);
        return beyond ? refusalOf(beyond) : this.show(tx, idea, target, widens);
      },
      again: (tx, id) => tx.load('idea.read', ChangeIdea, id),
    });
  }

  /** Takes an idea out of the library; for 30 days it can be brought back. */
  remove(id: string): Promise<ChangeIdea> {
    return this.db.mutate('removeIdea', { id }, {
      run: async (tx) => {
        const idea = await tx.load('idea.remove', ChangeIdea, id, { lock: true });
        if (idea.deletedAt) return idea;
        const removed = await tx.of(ChangeIdea).edit(idea, idea.version, { deletedAt: new Date() });
        recordIdea(tx, idea, 'idea.removed', { ideaId: id });
        return removed;
      },
      again: (tx) => tx.load('idea.read', ChangeIdea, id),
    });
  }

  restore(id: string): Promise<ChangeIdea | Refused> {
    return this.db.mutate<ChangeIdea | Refused>('restoreIdea', { id }, {
      run: async (tx) => {
        const idea = await tx.load('idea.remove', ChangeIdea, id, { lock: true });
        if (!idea.deletedAt) return idea;
        if (!canBringBack(idea.deletedAt.getTime(), Date.now())) return refusalOf(refuse('UNDO_TOO_LATE', { days: UNDO_DAYS }));
        const restored = await tx.of(ChangeIdea).edit(idea, idea.version, { deletedAt: null });
        recordIdea(tx, idea, 'idea.restored', { ideaId: id });
        return restored;
      },
      again: (tx) => tx.load('idea.read', ChangeIdea, id),
    });
  }

  private async add(tx: WriteTx, words: IdeaWords, place: Place, from: { clonedFromId: string | null; credit: string }): Promise<ChangeIdea> {
    const id = newId();
    await tx.of(ChangeIdea).insert({ id, ...plain(words), ...place, ...from, authorId: currentActor().memberId, number: 1, version: 1, deletedAt: null, updatedAt: new Date() });
    await this.keepEdition(tx, id, 1, words);
    recordIdea(tx, { id, ...place }, 'idea.created', { ideaId: id });
    return tx.load('idea.read', ChangeIdea, id);
  }

  private async keepEdition(tx: WriteTx, ideaId: string, number: number, words: IdeaWords): Promise<void> {
    await tx.of(IdeaEdition).insert({ ideaId, number, editorId: currentActor().memberId, body: onlyWords(words) });
  }

  private async show(tx: WriteTx, idea: Authorized<ChangeIdea>, target: Sharing, widens: boolean): Promise<ChangeIdea> {
    const shown = await tx.of(ChangeIdea).edit(idea, idea.version, { ...target });
    recordIdea(tx, shown, 'idea.visibilityChanged', { ideaId: idea.id, visibility: target.visibility }, idea);
    // Whoever listens to it or to its talk joins again, if the idea is still theirs to read.
    if (!widens) tx.revoke(streamName('idea', idea.id), streamName('thread', idea.id));
    return shown;
  }
}

/** An idea as `tx.load` finds it; what was removed is there only for those who may bring it back. */
export async function loadIdea(tx: ReadTx, permission: Permission, id: string): Promise<Authorized<ChangeIdea>> {
  const idea = await tx.load(permission, ChangeIdea, id);
  if (idea.deletedAt && !mayDo('idea.remove', { ...idea })) throw notFound();
  return idea;
}

function plain(words: IdeaWords): Pick<ChangeIdea, keyof IdeaWords> {
  const { core, adaptable, areas, drivers, ...texts } = words;
  return { ...texts, core: [...core], adaptable: [...adaptable], areas: [...areas], drivers: [...drivers] };
}
