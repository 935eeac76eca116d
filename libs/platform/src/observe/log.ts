import { hostname } from 'node:os';
import pino, { type Logger as PinoLogger } from 'pino';
import pretty from 'pino-pretty';
import type { Config } from '../config/config.js';
import { masked, maskedError } from './masking.js';

/** Everything that a log line may say besides its sentence. What is not listed here is left out, whoever logs it. */
export interface LogFacts {
  /** Who says it: a class of ours, or the process. */
  context?: string;
  requestId?: string;
  /** A registered document, a root field or a route: a name out of a list, never text of a caller. */
  operation?: string | null;
  /** The id of a network. */
  network?: string | null;
  /** Milliseconds. */
  ms?: number;
  status?: number;
  /** A code out of `ERROR_CODES`. */
  code?: string;
  statements?: number;
  /** The caller went away before the answer was whole. */
  aborted?: boolean;
  handler?: string;
  /** The id of an event. */
  event?: string;
  tries?: number;
  port?: number | null;
  error?: unknown;
}

const LISTED: Record<keyof LogFacts, true> = {
  context: true, requestId: true, operation: true, network: true, ms: true, status: true, code: true, statements: true, aborted: true,
  handler: true, event: true, tries: true, port: true, error: true,
};

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'fatal';

/** The log of a process: one line a happening. */
export class Log {
  constructor(private readonly pino: PinoLogger) {}

  /** @param words a sentence of ours; what it may have taken from elsewhere is masked */
  say(level: LogLevel, words: string, facts: LogFacts = {}): void {
    if (this.pino.isLevelEnabled(level)) this.pino[level](listed(facts), masked(words));
  }
}

/**
 * Opens the log of a process. Lines are JSON, or for people as `CAIRN_LOG_FORMAT` says.
 * @param to commands keep their standard output for what was asked of them
 */
export function openLog(config: Config, to: 'stdout' | 'stderr' = 'stdout'): Log {
  const destination = to === 'stdout' ? 1 : 2;
  const settings = {
    base: { process: `${hostname()}-${process.pid}` }, level: config.env.CAIRN_LOG_LEVEL, formatters: { level: (label: string) => ({ level: label }) }, timestamp: pino.stdTimeFunctions.isoTime,
  };
  if (config.env.CAIRN_LOG_FORMAT === 'json') return new Log(pino(settings, pino.destination({ dest: destination, sync: true })));
  return new Log(pino(settings, pretty({ destination, sync: true, colorize: process.stdout.isTTY, ignore: 'process', translateTime: 'SYS:HH:MM:ss', singleLine: true })));
}

function listed(facts: LogFacts): Record<string, unknown> {
  const kept = Object.entries(facts).filter(([name, value]) => Object.hasOwn(LISTED, name) && value !== undefined && value !== null);
  return Object.fromEntries(kept.map(([name, value]) => [name, name === 'error' ? maskedError(value) : typeof value === 'string' ? masked(value) : value]));
}
