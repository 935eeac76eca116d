import { Injectable } from '@nestjs/common';
import { currentActor, notFound, Streams } from '@cairn/platform';

/** What happens in a team is heard by its people alone; for everybody else its stream does not exist. */
@Injectable()
export class TeamRealtime {
  constructor(streams: Streams) {
    streams.register('team', {
      check: async (tx, id) => {
        tx.permit('team.read');
        if (!currentActor().teamIds.includes(id)) throw notFound();
      },
    });
  }
}
