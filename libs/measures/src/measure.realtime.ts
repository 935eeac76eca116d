import { Injectable } from '@nestjs/common';
import { Streams } from '@cairn/platform';
import { MeasureImport } from './measure-import.entity.js';
import { Measure } from './measure.entity.js';

/** Who may listen: to a measure whoever reads it, to an import the data roles of its owner. */
@Injectable()
export class MeasureRealtime {
  constructor(streams: Streams) {
    streams.register('measure', { entity: Measure, permission: 'measure.read' });
    streams.register('import', { entity: MeasureImport, permission: 'import.read' });
  }
}
