import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Meter } from '@opentelemetry/api';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { DataSource } from 'typeorm';
import { ask } from '../db/ask.js';
import { DATA_SOURCES, type DataSources } from '../db/data-sources.js';
import { JobQueue } from '../queue/job-queue.js';
import { Gateway } from '../realtime/gateway.js';
import { Telemetry } from './telemetry.js';

const NANOSECONDS = 1e9;

/** What is looked up when somebody asks for the measures: how full and how far behind. */
@Injectable()
export class Gauges implements OnApplicationBootstrap {
  constructor(
    private readonly telemetry: Telemetry, @Inject(DATA_SOURCES) private readonly sources: DataSources,
    private readonly queue: JobQueue, private readonly gateway: Gateway,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.telemetry.measuring) return;
    const { meter } = this.telemetry;
    this.pools(meter);
    meter.createObservableGauge('cairn_sockets', { description: 'Connected sockets of this process.' }).addCallback((gauge) => gauge.observe(this.gateway.connected));
    this.backlog(meter);
    aboutProcess(meter);
  }

  private pools(meter: Meter): void {
    meter.createObservableGauge('cairn_pool_connections', { description: 'Database connections by pool and state; waiting are callers without one.' }).addCallback((gauge) => {
      for (const [pool, source] of Object.entries(this.sources) as [string, DataSource][]) {
        const { totalCount, idleCount, waitingCount } = (source.driver as unknown as { master: { totalCount: number; idleCount: number; waitingCount: number } }).master;
        gauge.observe(totalCount - idleCount, { pool, state: 'busy' });
        gauge.observe(idleCount, { pool, state: 'idle' });
        gauge.observe(waitingCount, { pool, state: 'waiting' });
      }
    });
  }

  // Of the whole installation: every process says the same. A store that is away says nothing, and the rest is still told.
  private backlog(meter: Meter): void {
    meter.createObservableGauge('cairn_outbox_seconds', { description: 'Age of the oldest event that no relay has taken.', unit: 's' }).addCallback(async (gauge) => {
      const rows = await ask<{ age: number }>(this.sources.app, 'select outbox_age() as age').catch(() => []);
      for (const { age } of rows) gauge.observe(age);
    });
    meter.createObservableGauge('cairn_queue_jobs', { description: 'Jobs by state.' }).addCallback(async (gauge) => {
      for (const [state, count] of Object.entries(await this.queue.counts().catch(() => ({})))) gauge.observe(count, { state });
    });
  }
}

function aboutProcess(meter: Meter): void {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  meter.createObservableGauge('cairn_event_loop_delay_seconds', { description: 'How late the event loop was since it was last asked.', unit: 's' }).addCallback((gauge) => {
    gauge.observe(delay.percentile(99) / NANOSECONDS, { quantile: '0.99' });
    gauge.observe(delay.max / NANOSECONDS, { quantile: '1' });
    delay.reset();
  });
  meter.createObservableGauge('cairn_memory_bytes', { description: 'Memory of the process.', unit: 'By' }).addCallback((gauge) => {
    const { rss, heapUsed, external } = process.memoryUsage();
    for (const [kind, bytes] of Object.entries({ rss, heapUsed, external })) gauge.observe(bytes, { kind });
  });
  meter.createObservableCounter('cairn_cpu_seconds', { description: 'Processor time of the process.', unit: 's' }).addCallback((counter) => {
    const { user, system } = process.cpuUsage();
    counter.observe((user + system) / 1e6);
  });
}
