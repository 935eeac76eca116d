import { CycleNote } from './cycle-note.entity.js';
import { CycleStep } from './cycle-step.entity.js';
import { PdsaCycle } from './pdsa-cycle.entity.js';
import { Prediction } from './prediction.entity.js';

export { BoardService } from './board.service.js';
export { CycleActService } from './cycle-act.service.js';
export { CycleCard } from './cycle-card.type.js';
export { CycleNote } from './cycle-note.entity.js';
export { CycleNoteService } from './cycle-note.service.js';
export { CycleService } from './cycle.service.js';
export { CycleStep } from './cycle-step.entity.js';
export { IdeaTestsService } from './idea-tests.service.js';
export { InquiryModule } from './inquiry.module.js';
export { PdsaCycle } from './pdsa-cycle.entity.js';
export { Prediction } from './prediction.entity.js';
export { PredictionService } from './prediction.service.js';

export const INQUIRY_ENTITIES = [PdsaCycle, Prediction, CycleNote, CycleStep];
