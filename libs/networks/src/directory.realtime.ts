import { Injectable } from '@nestjs/common';
import { currentActor, notFound, Streams } from '@cairn/platform';

/** Who reads the streams of this feature: members the directory of their network, everybody the own inbox, and an organization its people at work. */
@Injectable()
export class DirectoryRealtime {
  constructor(streams: Streams) {
    streams.register('directory', {
      check: async (tx, id) => {
        if (id !== tx.networkId) throw notFound();
        tx.permit('network.read');
      },
    });
    streams.register('organization', {
      check: async (tx, id) => {
        tx.permit('stream.read');
        if (!currentActor().readOwnerIds.includes(id)) throw notFound();
      },
    });
    streams.register('member', {
      check: async (_tx, id) => {
        if (id !== currentActor().memberId) throw notFound();
      },
    });
  }
}
