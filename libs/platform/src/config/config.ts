import { z } from 'zod';

const url = z.string().min(1);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/**
 * Every setting of a process, from its environment. This file is the only reader of `process.env`;
 * the configuration reference in `docs/configuration.md` names the same variables.
 */
const Environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  CAIRN_HOST: z.string().default('127.0.0.1'),
  CAIRN_BASE_URL: z.string().url().optional(),
  CAIRN_DATABASE_URL_APP: url,
  CAIRN_DATABASE_URL_SYSTEM: url,
  CAIRN_DATABASE_URL_QUEUE: url,
  CAIRN_DATABASE_URL_OWNER: url.optional(),
  CAIRN_POOL: z.coerce.number().int().min(2).max(100).default(10),
  CAIRN_REALTIME: z.enum(['local', 'postgres']).default('local'),
  CAIRN_REDIS_URL: z.string().regex(/^rediss?:\/\//, 'This starts with redis:// or rediss://.').optional(),
  CAIRN_REDIS_PREFIX: z.string().regex(/^[\w-]{1,60}$/).default('cairn'),
  CAIRN_REGISTRATION: z.enum(['open', 'closed']).default('closed'),
  CAIRN_DEMO: flag.default(false),
  CAIRN_FILES: z.string().default('.cairn/files'),
  CAIRN_WEB: z.string().optional(),
  CAIRN_SMTP_URL: z.string().optional(),
  CAIRN_MAIL_FROM: z.string().default('Cairn <no-reply@cairn.example>'),
  CAIRN_TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  CAIRN_AUTH_CACHE_MS: z.coerce.number().int().min(0).max(60_000).default(10_000),
  CAIRN_CONTROL_SOCKET: z.string().optional(),
  CAIRN_REQUESTS_PER_MINUTE: z.coerce.number().int().min(10).default(6_000),
  CAIRN_ADHOC_COOKIES: flag.optional(),
  CAIRN_PRESENCE_GRACE_MS: z.coerce.number().int().min(0).max(600_000).default(20_000),
  CAIRN_LOGIN_ATTEMPTS: z.coerce.number().int().min(1).default(10),
  CAIRN_CODE_ATTEMPTS: z.coerce.number().int().min(1).default(10),
});

export type Environment = z.infer<typeof Environment>;

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
 * Reads the configuration of this process.
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
