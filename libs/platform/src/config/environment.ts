import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const connection = z.string().regex(/^postgres(ql)?:\/\//, 'This starts with postgres://.');

/** Every setting of a process, from its environment. `docs/configuration.md` is generated from the words here. */
export const Environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production').describe('`development` lets browser sessions send documents of their own.'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000).describe('Where the api listens; 0 takes any free port.'),
  CAIRN_HOST: z.string().default('127.0.0.1').describe('The address on which the api listens.'),
  CAIRN_BASE_URL: z.string().url().optional().describe('What mail links and origin checks use; `https:` makes cookies `Secure` with the `__Host-` prefix. Without it: `http://localhost:PORT`.'),
  CAIRN_DATABASE_URL_APP: connection.describe('The database as `cairn_app`: everything that a member may do.'),
  CAIRN_DATABASE_URL_SYSTEM: connection.describe('The same database as `cairn_system`: background work, one network at a time.'),
  CAIRN_DATABASE_URL_QUEUE: connection.describe('The same database as `cairn_queue`: the schema `bullmq`, nothing else.'),
  CAIRN_DATABASE_URL_OWNER: connection.optional().describe('The same database as `cairn_owner`: for `cairn migrate` alone. Give it to no api and no worker.'),
  CAIRN_POOL: z.coerce.number().int().min(2).max(100).default(10).describe('Connections of the app pool of one process; the system pool has half as many.'),
  CAIRN_REALTIME: z.enum(['local', 'postgres']).default('local').describe('How processes tell each other of events: `local` when one process does everything, `postgres` by NOTIFY. A Redis takes this over.'),
  CAIRN_REDIS_URL: z.string().regex(/^rediss?:\/\//, 'This starts with redis:// or rediss://.').optional().describe('Queue and events between processes on this Redis (7 or newer, `appendonly yes`, `maxmemory-policy noeviction`); without it both stand on PostgreSQL. All processes name the same.'),
  CAIRN_REDIS_PREFIX: z.string().regex(/^[\w-]{1,60}$/).default('cairn').describe('What the keys in Redis begin with; two Cairns may share one Redis.'),
  CAIRN_REGISTRATION: z.enum(['open', 'closed']).default('closed').describe('`open` lets a new hub register itself.'),
  CAIRN_DEMO: flag.default(false).describe('Whether this is the sample: mails are shown to everybody, passwords are known.'),
  CAIRN_FILES: z.string().default('.cairn/files').describe('The folder of uploads; all processes name the same.'),
  CAIRN_WEB: z.string().optional().describe('The folder of the built pages, `apps/web/dist`; without it the api serves none.'),
  CAIRN_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info').describe('What the log says: `info` has one line a request and a job, `warn` what went wrong alone. Never what people wrote, nor who they are.'),
  CAIRN_LOG_FORMAT: z.enum(['json', 'lines']).default('json').describe('`json` for programs, `lines` for people; `npm start` has `lines` and `warn` unless told otherwise.'),
  CAIRN_METRICS_PORT: z.coerce.number().int().min(1).max(65535).optional().describe('Where this process answers `/metrics` for Prometheus; each process of a machine its own. Without it, nowhere.'),
  CAIRN_METRICS_HOST: z.string().default('127.0.0.1').describe('The address of that port. Who reaches it reads it: it has no password, and shows no content.'),
  CAIRN_OTLP_URL: z.string().url().optional().describe('A collector of OpenTelemetry (OTLP over HTTP, such as `http://collector:4318`) for traces and metrics. Without it, none are made.'),
  CAIRN_OTLP_HEADERS: z.string().optional().describe('What the collector wants to see: `name=value,name=value`.'),
  CAIRN_OTLP_EVERY_MS: z.coerce.number().int().min(100).max(600_000).default(15_000).describe('How often metrics are sent to the collector; traces are sent every five seconds, or as often.'),
  CAIRN_TRACE_SHARE: z.coerce.number().min(0).max(1).default(1).describe('Of how many requests traces are kept; their jobs are kept with them.'),
  CAIRN_SMTP_URL: z.string().optional().describe('Where mails go, `smtps://user:password@host`; without it they stay in the page "Outbox".'),
  CAIRN_MAIL_FROM: z.string().default('Cairn <no-reply@cairn.example>').describe('The sender of mails.'),
  CAIRN_TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0).describe('How many proxies in front may set `X-Forwarded-For`.'),
  CAIRN_DRAIN_MS: z.coerce.number().int().min(0).max(60_000).default(0).describe('How long a process that was told to stop says that it is not ready and still answers: longer than a load balancer takes to notice.'),
  CAIRN_AUTH_CACHE_MS: z.coerce.number().int().min(0).max(60_000).default(10_000).describe('How long the rights of a session are remembered; a change of rights is announced and does not wait for it.'),
  CAIRN_REQUESTS_PER_MINUTE: z.coerce.number().int().min(10).default(6_000).describe('Requests of one address and process in a minute.'),
  CAIRN_PRESENCE_GRACE_MS: z.coerce.number().int().min(0).max(600_000).default(20_000).describe('How long somebody whose connection is lost still counts as present.'),
  CAIRN_LOGIN_ATTEMPTS: z.coerce.number().int().min(1).default(10).describe('Wrong passwords of one account before it must wait.'),
  CAIRN_CODE_ATTEMPTS: z.coerce.number().int().min(1).default(10).describe('Wrong session codes of one person in ten minutes.'),
  CAIRN_ADHOC_COOKIES: flag.optional().describe('For tests: browser sessions may send documents of their own.'),
  CAIRN_CONTROL_SOCKET: z.string().optional().describe('For tests: a socket that reaches into the process.'),
});

export type Environment = z.infer<typeof Environment>;
