import { ChangeIdea } from './change-idea.entity.js';
import { IdeaEdition } from './idea-edition.entity.js';

export { ChangeIdea } from './change-idea.entity.js';
export { IdeaEdition } from './idea-edition.entity.js';
export type { IdeaListPart } from './idea-list.page.js';
export { IdeaListParts } from './idea-parts.service.js';
export { CreateIdeaInput } from './idea.input.js';
export { IdeaService, loadIdea } from './idea.service.js';
export { IdeaCard } from './idea.type.js';
export { IdeasModule } from './ideas.module.js';

export const IDEAS_ENTITIES = [ChangeIdea, IdeaEdition];
