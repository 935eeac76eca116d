import { ChangeIdea } from './change-idea.entity.js';

export { ChangeIdea } from './change-idea.entity.js';
export { IdeasModule } from './ideas.module.js';

export const IDEAS_ENTITIES = [ChangeIdea];
