import { Message } from './message.entity.js';
import { Thread } from './thread.entity.js';

export { DiscussionModule } from './discussion.module.js';
export { Message } from './message.entity.js';
export { PostMessageInput } from './message.input.js';
export { MessageService } from './message.service.js';
export { Subjects, type Audience, type Subject, type SubjectRule } from './subjects.service.js';
export { Thread } from './thread.entity.js';

export const DISCUSSION_ENTITIES = [Thread, Message];
