import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { createServer, Gateway, Health, listen, Work, type Config } from '@cairn/platform';
import { AppModule } from './app.module.js';
import { keepMemoryFlat } from './flat-memory.js';

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
  if (halves.work) keepMemoryFlat();
  if (!halves.api) return startWorker(config);
  const app = await createServer(AppModule.with(config), config, halves.web);
  const port = await listen(app, config);
  if (halves.work) app.get(Work).start();
  return { port, app, stop: once(() => drain(app, config)) };
}

// Requests come until the balancer has noticed; the sockets are told when to come back, and to whom is the balancer's.
async function drain(app: INestApplicationContext, config: Config): Promise<void> {
  app.get(Health).drain();
  await wait(config.env.CAIRN_DRAIN_MS);
  await app.close();
}

/** A process that only works: no port, publishing through the realtime adapter. */
async function startWorker(config: Config): Promise<Running> {
  const app = await NestFactory.createApplicationContext(AppModule.with(config), { logger: ['error', 'warn'], abortOnError: false });
  app.get(Gateway).attach(null);
  app.get(Work).start();
  return { port: null, app, stop: once(() => app.close()) };
}

/** The application without port, workers or sockets: for commands. */
export async function openApp(config: Config): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(AppModule.with(config), { logger: ['error', 'warn'], abortOnError: false });
}

function once(fn: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => (running ??= fn());
}
