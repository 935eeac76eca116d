import { Injectable } from '@nestjs/common';
import { Streams } from '@cairn/platform';
import { ChangeIdea } from './change-idea.entity.js';
import { loadIdea } from './idea.service.js';

/** Whoever reads an idea may listen to it. */
@Injectable()
export class IdeaRealtime {
  constructor(streams: Streams) {
    streams.register('idea', { check: async (tx, id) => { await loadIdea(tx, 'idea.read', id); }, noted: ChangeIdea });
  }
}
