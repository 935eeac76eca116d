import { Injectable } from '@nestjs/common';
import { Streams } from '@cairn/platform';

/** What happens in a team is heard by its people alone; for everybody else its stream does not exist. */
@Injectable()
export class TeamRealtime {
  constructor(streams: Streams) {
    streams.register('team', { own: ({ actor }) => actor.teamIds, permission: 'team.read' });
  }
}
