import { Injectable } from '@nestjs/common';
import { Streams } from '@cairn/platform';

/** Every member of a network may listen to its learning summary. */
@Injectable()
export class LearningRealtime {
  constructor(streams: Streams) {
    streams.register('learning', { own: ({ networkId }) => [networkId], permission: 'learning.read' });
  }
}
