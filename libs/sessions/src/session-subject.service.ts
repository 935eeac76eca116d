import { Injectable } from '@nestjs/common';
import { Subjects } from '@cairn/discussion';
import { LiveSession } from './live-session.entity.js';

/** Whoever reads a session talks about it. */
@Injectable()
export class SessionSubject {
  constructor(subjects: Subjects) {
    subjects.register('SESSION', {
      entity: LiveSession, permission: 'session.read', title: ({ title }) => title, audience: ({ visibility, ownerId, teamId }) => ({ visibility, ownerId, teamId }),
    });
  }
}
