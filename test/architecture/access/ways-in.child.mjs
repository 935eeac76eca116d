// Builds the whole application without listening, and prints every way into it as JSON.
import { AppModule } from '@cairn/composition';
import { ACCESS, createServer, HttpRoutes, JobRegistry, openLog, readConfig, Streams } from '@cairn/platform';
import { ModulesContainer } from '@nestjs/core';
import { operationsOf, said } from './operations.mjs';

const config = readConfig();
const app = await createServer(AppModule.with(config), config, false, openLog(config, 'stderr'));
const providers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.providers.values()].map(({ metatype }) => metatype));
const operations = [...new Set(providers)].flatMap((provider) => operationsOf(provider, ACCESS));
const declared = new Map(app.get(HttpRoutes).routes.map(({ url, access }) => [url, said(access)]));
const registry = app.get(JobRegistry);

process.stdout.write(JSON.stringify({
  operations: operations.map(({ type, name, access }) => ({ name: `${type} ${name}`, access })),
  routes: served().map(({ url, methods }) => ({ url, methods, access: declared.get(url) ?? null })),
  streams: [...app.get(Streams).rules].map(([name, rule]) => ({ name, access: 'own' in rule ? `${rule.permission ?? 'nothing'}, and one's own` : rule.permission ?? 'a check of its own' })),
  jobs: registry.names().map((name) => ({ name, events: registry.get(name).events })),
}));
await app.close();
process.exit(0);

// Fastify knows what it really serves, whoever registered it.
function served() {
  const tree = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  return [...tree.matchAll(/(\S+) \(([A-Z, ]+)\)/g)].map(([, url, methods]) => ({ url, methods }));
}
