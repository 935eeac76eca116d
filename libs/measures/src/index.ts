import { MeasureDefinition } from './measure-definition.entity.js';
import { MeasureImport } from './measure-import.entity.js';
import { Measure } from './measure.entity.js';
import { Series } from './series.entity.js';
import { TrackerInstall } from './tracker-install.entity.js';
import { Tracker } from './tracker.entity.js';

export { BOM, csvLines, MeasureExport, withoutFormula } from './export.service.js';
export { ConfirmImportInput, MapImportInput } from './import.input.js';
export { ImportService } from './import.service.js';
export { ImportBadRow, ImportMapping, ImportPreview, ImportResult } from './import.type.js';
export { MeasureDefinition } from './measure-definition.entity.js';
export { MeasureImport } from './measure-import.entity.js';
export { Measure } from './measure.entity.js';
export { CreateMeasureInput, UpdateMeasureInput } from './measure.input.js';
export { MeasureService } from './measure.service.js';
export { MeasuresModule } from './measures.module.js';
export { Point, RunChart, SeriesCard } from './point.type.js';
export { ReleaseService } from './release.service.js';
export { Series } from './series.entity.js';
export { SeriesService } from './series.service.js';
export { ImportUpload, MOST_FILE_BYTES } from './upload.service.js';

export const MEASURES_ENTITIES = [Measure, MeasureDefinition, Series, MeasureImport, Tracker, TrackerInstall];
