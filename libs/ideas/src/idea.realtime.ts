import { Injectable } from '@nestjs/common';
import { Streams } from '@cairn/platform';
import { loadIdea } from './idea.service.js';

/** Whoever reads an idea may listen to it. */
@Injectable()
export class IdeaRealtime {
  constructor(streams: Streams) {
    streams.register('idea', { check: async (tx, id) => { await loadIdea(tx, 'idea.read', id); } });
  }
}
