import { Thread } from './thread.entity.js';

export { Thread } from './thread.entity.js';
export { DiscussionModule } from './discussion.module.js';

export const DISCUSSION_ENTITIES = [Thread];
