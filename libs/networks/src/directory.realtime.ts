import { Injectable } from '@nestjs/common';
import { Streams } from '@cairn/platform';

/** Who reads the streams of this feature: members the directory of their network, everybody the own inbox, and an organization its people at work. */
@Injectable()
export class DirectoryRealtime {
  constructor(streams: Streams) {
    streams.register('directory', { own: ({ networkId }) => [networkId], permission: 'network.read' });
    streams.register('organization', { own: ({ actor }) => actor.readOwnerIds, permission: 'stream.read' });
    streams.register('member', { own: ({ actor }) => [actor.memberId], permission: null });
  }
}
