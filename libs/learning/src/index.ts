export { LearningDoctor } from './doctor.service.js';
export { IdeaEvidence, LearnedTest } from './idea-evidence.type.js';
export { LearningModule } from './learning.module.js';
export { LearningService } from './learning.service.js';
export { RecentLearningService } from './recent-learning.service.js';
export { LearningSummary, MeasureLearning } from './learning.type.js';

/** Roll-ups are read and written by page statements: no entity. */
export const LEARNING_ENTITIES: Function[] = [];
