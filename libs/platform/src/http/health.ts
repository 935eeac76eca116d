import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { ask } from '../db/ask.js';
import { DATA_SOURCES, type DataSources } from '../db/data-sources.js';

const BEHIND_SECONDS = 5;

/** `/health/live`: the process answers. `/health/ready`: it may get traffic. A process that drains keeps no connection. */
@Injectable()
export class Health {
  private draining = false;
  private filled = true;

  constructor(@Inject(DATA_SOURCES) private readonly sources: DataSources) {}

  /** From now on not ready: a load balancer sends nothing more. */
  drain(): void {
    this.draining = true;
  }

  /** False while the demo is being filled. */
  setFilled(filled: boolean): void {
    this.filled = filled;
  }

  register(fastify: FastifyInstance): void {
    // A connection whose request was under way when the server began to close would otherwise be kept, and the process with it, until the client lets go.
    fastify.addHook('onSend', (_request, reply, _payload, next) => {
      if (this.draining) void reply.header('connection', 'close');
      next();
    });
    fastify.get('/health/live', () => ({ live: true }));
    fastify.get('/health/ready', async (_request, reply) => {
      const state = await this.state();
      void reply.code(state === 'ready' ? 200 : 503).header('cache-control', 'no-store').send({ ready: state === 'ready', state });
    });
  }

  private async state(): Promise<string> {
    if (this.draining) return 'draining';
    if (!this.filled) return 'filling';
    try {
      const rows = await ask<{ age: number }>(this.sources.app, 'select outbox_age() as age');
      return (rows[0]?.age ?? 0) < BEHIND_SECONDS ? 'ready' : 'behind';
    } catch {
      return 'no database';
    }
  }
}
