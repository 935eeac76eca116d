import { Injectable } from '@nestjs/common';
import { notFound, Streams } from '@cairn/platform';

/** Every member of a network may listen to its learning summary. */
@Injectable()
export class LearningRealtime {
  constructor(streams: Streams) {
    streams.register('learning', {
      check: async (tx, id) => {
        if (id !== tx.networkId) throw notFound();
        tx.permit('learning.read');
      },
    });
  }
}
