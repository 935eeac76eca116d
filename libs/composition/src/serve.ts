import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { createServer, endOnSurprise, Gateway, Health, listen, NestLog, openLog, readConfig, Work, type Config, type Log } from '@cairn/platform';
import { AppModule } from './app.module.js';
import { keepMemoryFlat } from './flat-memory.js';

const STOP_WITHIN_MS = 25_000;

/** A started process and how to stop it: not ready, no new sockets or requests, workers done, pools closed. */
export interface Running {
  port: number | null;
  app: INestApplicationContext;
  stop: () => Promise<void>;
}

/** Which halves of the product a process runs. */
export interface Halves { web: boolean; api: boolean; work: boolean }

/** Starts a process of the product. Resolves when it listens and works. */
export async function serve(config: Config, halves: Halves): Promise<Running> {
  keepMemoryFlat();
  const log = openLog(config);
  const surprises = endOnSurprise(log);
  const running = await (halves.api ? startApi(config, halves, log) : startWorker(config, log));
  surprises.leaveBy(running.stop);
  return running;
}

async function startApi(config: Config, halves: Halves, log: Log): Promise<Running> {
  const app = await createServer(AppModule.with(config, true), config, halves.web, log);
  const port = await listen(app, config);
  if (halves.work) app.get(Work).start();
  log.say('info', 'Cairn listens.', { port });
  return { port, app, stop: once(() => drain(app, config)) };
}

// Requests come until the balancer has noticed; the sockets are told when to come back, and to whom is the balancer's.
async function drain(app: INestApplicationContext, config: Config): Promise<void> {
  app.get(Health).drain();
  await wait(config.env.CAIRN_DRAIN_MS);
  await app.close();
}

/** A process that only works: no port, publishing through the realtime adapter. */
async function startWorker(config: Config, log: Log): Promise<Running> {
  const app = await NestFactory.createApplicationContext(AppModule.with(config, true), { logger: new NestLog(log), abortOnError: false });
  app.get(Gateway).attach(null);
  app.get(Work).start();
  log.say('info', 'Cairn works.');
  return { port: null, app, stop: once(() => app.close()) };
}

/** The application without port, workers or sockets: for commands. */
export async function openApp(config: Config): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(AppModule.with(config), { logger: new NestLog(openLog(config, 'stderr')), abortOnError: false });
}

/** Runs a process of a split deployment until it is told to stop; a second signal, or 25 seconds, end it on the spot. */
export async function runAlone(halves: Halves): Promise<void> {
  const running = await serve(readConfig(), halves);
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
      void running.stop().then(() => process.exit(0));
    });
  }
}

function once(fn: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => (running ??= fn());
}
