import { Environment } from './environment.js';

/** The settings of this process; `baseUrl` is what mail links and origin checks use. */
export class Config {
  readonly baseUrl: string;
  readonly secure: boolean;

  constructor(readonly env: Environment) {
    this.baseUrl = (env.CAIRN_BASE_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, '');
    this.secure = this.baseUrl.startsWith('https:');
  }

  /** The name of the session cookie: the `__Host-` prefix is refused by browsers without https. */
  get sessionCookie(): string {
    return this.secure ? '__Host-cairn_session' : 'cairn_session';
  }

  /** Whether a browser session may send documents of its own: in development alone, unless a test says so. */
  get adHocWithCookies(): boolean {
    return this.env.CAIRN_ADHOC_COOKIES ?? this.isDevelopment;
  }

  /** Where processes tell each other of events: a Redis, when there is one, also carries the queue. */
  get realtime(): 'local' | 'postgres' | 'redis' {
    return this.env.CAIRN_REDIS_URL ? 'redis' : this.env.CAIRN_REALTIME;
  }

  get isDevelopment(): boolean {
    return this.env.NODE_ENV === 'development';
  }

  get isTest(): boolean {
    return this.env.NODE_ENV === 'test';
  }
}

/**
 * Reads the configuration of this process. This file is the only reader of `process.env`.
 * @param overrides what the caller decides in place of the environment
 * @throws one sentence that names every missing or wrong variable
 */
export function readConfig(overrides: Record<string, string | undefined> = {}): Config {
  // A variable without a value is one that nobody set: files of settings list them so.
  const given = Object.entries({ ...process.env, ...overrides }).filter(([, value]) => value !== '');
  const parsed = Environment.safeParse(Object.fromEntries(given));
  if (parsed.success) return new Config(parsed.data);
  const words = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The configuration is not complete. ${words.join('; ')}`);
}
