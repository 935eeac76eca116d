import { Injectable } from '@nestjs/common';
import { Subjects } from '@cairn/discussion';
import { Streams } from '@cairn/platform';
import { LiveSession } from './live-session.entity.js';

/** Whoever reads a session hears it, sees who else is there, and talks about it. */
@Injectable()
export class SessionRealtime {
  constructor(streams: Streams, subjects: Subjects) {
    streams.register('session', { entity: LiveSession, permission: 'session.read', presence: true });
    subjects.register('SESSION', {
      entity: LiveSession, permission: 'session.read', title: ({ title }) => title,
      audience: ({ visibility, ownerId, teamId }) => ({ visibility, ownerId, teamId }),
    });
  }
}
