import { DynamicModule, Global, Module, type OnApplicationShutdown, Inject } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import { AccessGuard } from './access/access.guard.js';
import { Authenticator } from './access/authenticate.js';
import { Config } from './config/config.js';
import { DATA_SOURCES, makeDataSources, type DataSources } from './db/data-sources.js';
import { Db } from './db/db.js';
import { Notifications } from './db/notifications.js';
import { JobRegistry } from './events/job-registry.js';
import { FileStore } from './files/file-store.js';
import { PassErrorsFilter } from './graphql/pass-errors.filter.js';
import { GraphQLRoute } from './graphql/graphql.route.js';
import { REGISTERED_DOCUMENTS, RegisteredDocuments } from './graphql/registered-documents.js';
import { Health } from './http/health.js';
import { HttpRoutes } from './http/http-routes.js';
import { OperationOpener } from './http/open-operation.js';
import { RateLimits } from './http/rate-limits.js';
import { Mailer } from './mail/mailer.js';
import { Gauges } from './observe/gauges.js';
import { Instruments } from './observe/instruments.js';
import { openTelemetry, Telemetry } from './observe/telemetry.js';
import { watchedClient } from './observe/watched-client.js';
import { Housekeeping } from './queue/housekeeping.js';
import { JobQueue } from './queue/job-queue.js';
import { JobRunner } from './queue/job-runner.js';
import { Reconciler } from './queue/reconciler.js';
import { Relay } from './queue/relay.js';
import { Work } from './queue/work.js';
import { Gateway } from './realtime/gateway.js';
import { Presence } from './realtime/presence.js';
import { StreamResolver } from './realtime/stream.resolver.js';
import { AnswerSeqs } from './realtime/answer-seqs.js';
import { Streams } from './realtime/streams.js';
import { Tickets } from './realtime/tickets.js';

export interface PlatformOptions {
  config: Config;
  entities: Function[];
  documents: Readonly<Record<string, string>>;
  /** Whether this is a process that serves, and not a command beside it. */
  observed?: boolean;
}

const SERVICES = [
  Db, Notifications, Authenticator, JobRegistry, Streams, AnswerSeqs, HttpRoutes, FileStore, Presence, Gateway, Tickets, JobQueue, JobRunner, Relay, Reconciler, Work, Mailer, Housekeeping,
  GraphQLRoute, Health, OperationOpener, RateLimits, StreamResolver,
];

/** Everything of the platform, global: features inject `Db`, `JobRegistry`, `Streams`, `HttpRoutes`, `FileStore` and `Config`. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(DATA_SOURCES) private readonly sources: DataSources, private readonly telemetry: Telemetry) {}

  static forRoot(options: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        GraphQLModule.forRoot<MercuriusDriverConfig>({
          driver: MercuriusDriver, autoSchemaFile: true, sortSchema: true, routes: false, graphiql: false, subscription: false,
          buildSchemaOptions: { numberScalarMode: 'float' },
          // One LRU entry a document; the registered ones fit, and ad-hoc ones push each other out.
          cache: 512,
          // Documents are compiled at their second use; `GraphQLRoute` says which.
          jit: 1,
          // Errors stay what they were thrown as until the route shows them.
          errorFormatter: (execution) => ({ statusCode: 200, response: execution as never }),
        }),
      ],
      providers: [
        { provide: Config, useValue: options.config },
        { provide: Telemetry, useFactory: () => (options.observed ? openTelemetry(options.config) : new Telemetry(null)) },
        Instruments, Gauges,
        { provide: DATA_SOURCES, useFactory: (telemetry: Telemetry, instruments: Instruments) => connect(options, telemetry, instruments), inject: [Telemetry, Instruments] },
        { provide: REGISTERED_DOCUMENTS, useValue: new RegisteredDocuments(options.documents) },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: PassErrorsFilter },
        ...SERVICES,
      ],
      exports: [Config, Telemetry, Instruments, DATA_SOURCES, REGISTERED_DOCUMENTS, ...SERVICES],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.sources.app, this.sources.system].map((source) => (source.isInitialized ? source.destroy() : undefined)));
    await this.telemetry.stop();
  }
}

async function connect(options: PlatformOptions, telemetry: Telemetry, instruments: Instruments): Promise<DataSources> {
  const watch = telemetry.measuring ? (pool: string) => watchedClient(pool, telemetry, instruments) : undefined;
  const sources = makeDataSources(options.config, options.entities, watch);
  await Promise.all([sources.app.initialize(), sources.system.initialize()]);
  await refuseTooMuchPower(sources);
  return sources;
}

// A process whose role may pass the walls must not start: the walls would only look as if they stood.
async function refuseTooMuchPower(sources: DataSources): Promise<void> {
  for (const [name, source] of Object.entries(sources) as [string, DataSources['app']][]) {
    const [role] = (await source.query(`select rolsuper, rolbypassrls, rolname,
      exists (select 1 from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p', 'v', 'm')) as owns
      from pg_roles r where rolname = current_user`)) as { rolsuper: boolean; rolbypassrls: boolean; owns: boolean; rolname: string }[];
    if (!role || role.rolsuper || role.rolbypassrls || role.owns) {
      throw new Error(`The database role of "${name}" (${role?.rolname}) may do more than it should: it is a superuser, bypasses row security, or owns tables.`);
    }
  }
}
