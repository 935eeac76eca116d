import { Injectable } from '@nestjs/common';
import { Streams } from '@cairn/platform';
import { Subjects } from './subjects.service.js';

/** Who may listen to a thread: whoever reads its object, from before the first word. */
@Injectable()
export class ThreadRealtime {
  constructor(streams: Streams, subjects: Subjects) {
    streams.register('thread', { check: async (tx, id) => void await subjects.find(tx, id) });
  }
}
