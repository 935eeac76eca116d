import { Injectable } from '@nestjs/common';
import { badInput, HttpRoutes } from '@cairn/platform';
import { MeasureExport } from './export.service.js';
import { ImportUpload } from './upload.service.js';

/** The two ways in and out beside GraphQL, for bytes: a file to import, and a measure as CSV. */
@Injectable()
export class MeasureFileRoutes {
  constructor(routes: HttpRoutes, uploads: ImportUpload, exports: MeasureExport) {
    routes.add({
      method: 'POST', url: '/imports', access: { kind: 'permission', permission: 'measure.import' },
      handle: async ({ query, body }) => {
        if (!body) throw badInput('file', 'The file is missing.');
        return { json: await uploads.receive(query.measure ?? '', query.name ?? '', body, query.sheet || null) };
      },
    });
    routes.add({
      method: 'GET', url: '/exports/measures/:file', access: { kind: 'permission', permission: 'measure.export' },
      handle: async ({ params }) => {
        const { csv, fileName } = await exports.export((params.file ?? '').replace(/\.csv$/, ''));
        return { download: csv, type: 'text/csv; charset=utf-8', fileName };
      },
    });
  }
}
