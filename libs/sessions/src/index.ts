import { LiveSession } from './live-session.entity.js';

export { LiveSession } from './live-session.entity.js';
export { SessionsModule } from './sessions.module.js';

export const SESSIONS_ENTITIES = [LiveSession];
