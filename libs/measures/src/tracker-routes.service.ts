import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { trackerFile } from '@cairn/domain';
import { HttpRoutes } from '@cairn/platform';
import { ReadyTrackers } from './tracker-ready.service.js';
import { TrackerService } from './tracker.service.js';

/** A tracker as a file, to take away: one of the network's by its id, one of ours by its key. */
@Injectable()
export class TrackerRoutes {
  constructor(routes: HttpRoutes, trackers: TrackerService, ready: ReadyTrackers) {
    routes.add({
      method: 'GET', url: '/exports/trackers/:file', access: { kind: 'permission', permission: 'tracker.read' },
      handle: async ({ params }) => {
        const key = (params.file ?? '').replace(/\.json$/, '');
        const { body } = /^[0-9a-f-]{36}$/.test(key) ? await trackers.get(key) : { body: ready.get(key) };
        return { download: Readable.from([trackerFile(body)]), type: 'application/json; charset=utf-8', fileName: `${body.name}.tracker.json` };
      },
    });
  }
}
