import type { LoggerService } from '@nestjs/common';
import type { Log, LogFacts, LogLevel } from './log.js';

/** What a `new Logger(…)` of ours may be given in place of a sentence. */
export interface Happening extends LogFacts { words?: string }

/** What Nest says of itself while it starts: dozens of lines that nobody waits for. */
const OF_NEST = new Set(['NestFactory', 'NestApplication', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'GraphQLModule']);

/** The log of the process as Nest, and every `new Logger(…)` of ours, speaks to it. */
export class NestLog implements LoggerService {
  constructor(private readonly to: Log) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.pass(OF_NEST.has(contextOf(rest) ?? '') ? 'debug' : 'info', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.pass('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.pass('error', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.pass('fatal', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.pass('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.pass('debug', message, rest);
  }

  private happened(level: LogLevel, context: string | undefined, { words = 'An error was not expected.', ...facts }: Happening): void {
    this.to.say(level, words, { context, ...facts });
  }

  private pass(level: LogLevel, message: unknown, rest: unknown[]): void {
    const context = contextOf(rest);
    if (typeof message === 'string') this.to.say(level, message, { context });
    else if (message instanceof Error) this.to.say(level, 'An error was not expected.', { context, error: message });
    else this.happened(level, context, message as Happening);
  }
}

// Nest calls error(message, stack?, context?) and the others (message, …, context).
function contextOf(rest: unknown[]): string | undefined {
  const last = rest.at(-1);
  return typeof last === 'string' && /^[\w .-]{1,60}$/.test(last) ? last : undefined;
}
