import { Injectable } from '@nestjs/common';
import { Streams } from '@cairn/platform';
import { PdsaCycle } from './pdsa-cycle.entity.js';

/** A cycle is heard by whoever reads it. */
@Injectable()
export class CycleRealtime {
  constructor(streams: Streams) {
    streams.register('cycle', { entity: PdsaCycle, permission: 'cycle.read' });
  }
}
