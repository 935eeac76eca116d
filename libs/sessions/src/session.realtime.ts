import { Injectable } from '@nestjs/common';
import { Streams } from '@cairn/platform';
import { LiveSession } from './live-session.entity.js';

/** Whoever reads a session hears it, and sees who else is there. */
@Injectable()
export class SessionRealtime {
  constructor(streams: Streams) {
    streams.register('session', { entity: LiveSession, permission: 'session.read', presence: true });
  }
}
