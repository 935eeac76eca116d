import { Injectable } from '@nestjs/common';
import { IdeaListParts } from '@cairn/ideas';
import { Db } from '@cairn/platform';
import { IDEA_TESTS, ideaTestsOf, TESTS_OF_IDEAS } from './idea-tests.page.js';
import type { IdeaTests } from './idea-tests.type.js';

const NONE: IdeaTests = { total: 0, running: 0, adopted: 0, adapted: 0, abandoned: 0, districts: [], latest: [] };

/** "Someone tested this already." */
@Injectable()
export class IdeaTestsService {
  constructor(private readonly db: Db, parts: IdeaListParts) {
    parts.add(TESTS_OF_IDEAS);
  }

  /** Who tested an idea, as far as the viewer may know. Batched over the ideas of an answer. */
  of(ideaId: string): Promise<IdeaTests> {
    return this.db.read((tx) => tx.loader<string, IdeaTests>('inquiry.idea-tests', async (ids) => {
      const rows = await tx.page(IDEA_TESTS, [tx.networkId, [...ids]]);
      const byIdea = new Map(rows.map((row) => [row.ideaId, ideaTestsOf(row.tests)]));
      return ids.map((id) => byIdea.get(id) ?? NONE);
    }).load(ideaId));
  }
}
