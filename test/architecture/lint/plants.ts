/** A text that a rule must report in `file`, and a twin that passes every rule there (or in `goodFile`). */
export interface Plant {
  rule: string;
  what: string;
  file: string;
  bad: string;
  good: string;
  goodFile?: string;
}

const SERVICE = 'libs/measures/src/planted.service.ts';
const RESOLVER = 'libs/measures/src/planted.resolver.ts';
const DOMAIN = 'libs/domain/src/planted.ts';
const CHART = 'libs/charts/src/planted.ts';
const PLATFORM = 'libs/platform/src/planted.ts';
const WEB = 'apps/web/src/features/measures/planted.tsx';

const GOOD_SERVICE = `export { Db } from '@cairn/platform';`;

/** One planted fault per rule and way of writing it. */
export const PLANTS: readonly Plant[] = [
  ...layers(), ...doors(), ...pure(), ...resolvers(), ...web(),
  { rule: 'cairn/no-deep-imports', what: 'into another package by its name', file: SERVICE, bad: `export { Db } from '@cairn/platform/src/db/db.js';`, good: GOOD_SERVICE },
  { rule: 'cairn/no-deep-imports', what: 'into another package by a path', file: SERVICE, bad: `export { Db } from '../../platform/src/db/db.js';`, good: `export { Series } from './series.entity.js';` },
  { rule: 'cairn/no-deep-imports', what: 'into another package at run time', file: SERVICE, bad: `export const db = import('../../platform/dist/index.js');`, good: GOOD_SERVICE },
  { rule: 'cairn/environment-in-config', what: 'process.env', file: SERVICE, bad: 'export const port = process.env.PORT;', good: 'export const { pid } = process;' },
  { rule: 'cairn/environment-in-config', what: 'process in brackets', file: PLATFORM, bad: `export const env = process['env'];`, good: 'export const env = process.env;', goodFile: 'libs/platform/src/config/config.ts' },
  { rule: 'cairn/environment-in-config', what: 'env taken out of process', file: 'apps/api/src/planted.ts', bad: 'export const { env } = process;', good: 'export const { env } = process;', goodFile: 'test/api/planted.ts' },
  { rule: 'cairn/environment-in-config', what: 'env imported', file: PLATFORM, bad: `export const x = 1;\nimport { env } from 'node:process';\nexport { env as y };`, good: `export { pid } from 'node:process';` },
  { rule: 'cairn/file-kinds', what: 'a kind that is not in the list', file: 'libs/measures/src/measure.repository.ts', bad: 'export const x = 1;', good: 'export const x = 1;', goodFile: 'libs/measures/src/measure.service.ts' },
  { rule: 'cairn/file-kinds', what: 'a file without a kind', file: 'libs/measures/src/helpers.ts', bad: 'export const x = 1;', good: 'export const x = 1;', goodFile: 'libs/measures/src/index.ts' },
  { rule: 'cairn/file-kinds', what: 'a sub-folder', file: 'libs/measures/src/imports/import.service.ts', bad: 'export const x = 1;', good: 'export const x = 1;', goodFile: 'libs/measures/src/import.service.spec.ts' },
  { rule: 'cairn/file-kinds', what: 'capitals', file: 'libs/measures/src/MeasureImport.entity.ts', bad: 'export const x = 1;', good: 'export const x = 1;', goodFile: 'libs/measures/src/measure-import.entity.ts' },
  { rule: 'cairn/field-names', what: 'a manager', file: SERVICE, bad: 'export class SeriesManager {}', good: 'export class SeriesRelease {}' },
  { rule: 'cairn/field-names', what: 'a base class', file: SERVICE, bad: 'export class BaseImport {}', good: 'export class Baseline {}' },
  { rule: 'max-lines', what: '401 lines', file: SERVICE, bad: lines(401), good: lines(400) },
  { rule: 'max-lines', what: '401 lines of a spec', file: 'test/api/planted.spec.ts', bad: lines(401), good: lines(401), goodFile: 'libs/composition/src/migrations/0099-planted.ts' },
  { rule: 'no-console', what: 'a log past the logger', file: SERVICE, bad: `console.log('imported');`, good: `console.log('imported');`, goodFile: 'apps/cairn/src/planted.ts' },
  { rule: '@typescript-eslint/consistent-type-imports', what: 'a type imported as a value', file: PLATFORM, bad: `import { Client } from 'pg';\nexport type Open = { client: Client };`, good: `import type { Client } from 'pg';\nexport type Open = { client: Client };` },
  { rule: '@typescript-eslint/no-explicit-any', what: 'any', file: PLATFORM, bad: 'export const row: any = 1;', good: 'export const row: unknown = 1;' },
];

function layers(): Plant[] {
  const rule = 'cairn/layers';
  const from = (name: string): string => `export * from '@cairn/${name}';`;
  return [
    { rule, what: 'a feature to the right', file: 'libs/networks/src/planted.service.ts', bad: from('measures'), good: from('identity') },
    { rule, what: 'the last feature from the first', file: 'libs/identity/src/planted.service.ts', bad: from('learning'), good: from('domain') },
    { rule, what: 'composition from a feature', file: SERVICE, bad: from('composition'), good: from('platform') },
    { rule, what: 'a feature from the platform', file: PLATFORM, bad: from('identity'), good: from('contracts') },
    { rule, what: 'the platform from contracts', file: 'libs/contracts/src/planted.ts', bad: from('platform'), good: from('domain') },
    { rule, what: 'contracts from charts', file: CHART, bad: from('contracts'), good: from('domain') },
    { rule, what: 'charts from domain', file: DOMAIN, bad: from('charts'), good: `export * from './period.js';` },
    { rule, what: 'a type from the right', file: SERVICE, bad: `import type { Learning } from '@cairn/learning';\nexport type X = Learning;`, good: `import type { Site } from '@cairn/networks';\nexport type X = Site;` },
    { rule, what: 'a type without an import line', file: SERVICE, bad: `export type X = import('@cairn/learning').Learning;`, good: `export type X = import('@cairn/networks').Site;` },
    { rule, what: 'an import at run time', file: SERVICE, bad: `export const x = import('@cairn/learning');`, good: `export const x = import('@cairn/networks');` },
    { rule, what: 'a require', file: SERVICE, bad: `import { createRequire } from 'node:module';\nexport const x = createRequire(import.meta.url)('@cairn/learning');`, good: `import { createRequire } from 'node:module';\nexport const x = createRequire(import.meta.url)('@cairn/networks');` },
    { rule, what: 'a package outside of domain', file: DOMAIN, bad: `export * from 'zod';`, good: `export * from './period.js';` },
    { rule, what: 'node from domain', file: DOMAIN, bad: `export * from 'node:path';`, good: `export * from 'node:path';`, goodFile: 'libs/domain/src/planted.spec.ts' },
    { rule, what: 'node from charts', file: CHART, bad: `export * from 'node:fs';`, good: `export * from 'd3-shape';` },
    { rule, what: 'the platform from the web', file: WEB, bad: from('platform'), good: from('contracts') },
    { rule, what: 'a feature from the web', file: WEB, bad: from('measures'), good: from('charts') },
    { rule, what: 'node from the web', file: WEB, bad: `export * from 'fs';`, good: `export * from '@cairn/domain';` },
    { rule, what: 'an app from another', file: 'apps/api/src/planted.ts', bad: from('worker'), good: from('composition') },
    { rule, what: 'a library that is in no layer', file: 'libs/reports/src/planted.service.ts', bad: from('domain'), good: from('domain'), goodFile: SERVICE },
  ];
}

function doors(): Plant[] {
  const session = 'cairn/no-database-session';
  const library = 'cairn/platform-libraries';
  const page = 'cairn/statements-in-pages';
  const statement = `import { statement } from '@cairn/platform';\nexport const ALL = statement('measures.all', 'select 1');`;
  return [
    { rule: session, what: 'a data source', file: SERVICE, bad: `export const open = DataSource;\nimport { DataSource } from 'typeorm';`, good: `export { Column } from 'typeorm';\nexport const open = In;\nimport { In } from 'typeorm';` },
    { rule: session, what: 'the type of a repository', file: SERVICE, bad: `import type { Repository } from 'typeorm';\nexport type Rows = Repository<object>;`, good: `import type { FindOptionsWhere } from 'typeorm';\nexport type Where = FindOptionsWhere<object>;` },
    { rule: session, what: 'an entity manager under another name', file: SERVICE, bad: `import { EntityManager as Door } from 'typeorm';\nexport const open = Door;`, good: GOOD_SERVICE },
    { rule: session, what: 'all of typeorm', file: SERVICE, bad: `import * as orm from 'typeorm';\nexport const open = orm;`, good: GOOD_SERVICE },
    { rule: session, what: 'a raw query', file: SERVICE, bad: `export const rows = (tx: { client: { query(sql: string): unknown } }): unknown => tx.client.query('select 1');`, good: `export const rows = (tx: { page(sql: object): unknown }, all: object): unknown => tx.page(all);` },
    { rule: session, what: 'a repository', file: SERVICE, bad: `export const rows = (m: { getRepository(e: object): unknown }): unknown => m.getRepository({});`, good: `export const rows = (tx: { of(e: object): unknown }): unknown => tx.of({});` },
    { rule: 'cairn/no-query-builder', what: 'a call', file: PLATFORM, bad: 'export const rows = (r: { createQueryBuilder(): unknown }): unknown => r.createQueryBuilder();', good: 'export const rows = (r: { find(): unknown }): unknown => r.find();' },
    { rule: 'cairn/no-query-builder', what: 'its type', file: PLATFORM, bad: `import type { SelectQueryBuilder } from 'typeorm';\nexport type X = SelectQueryBuilder<object>;`, good: `import type { Repository } from 'typeorm';\nexport type X = Repository<object>;` },
    { rule: library, what: 'the queue', file: SERVICE, bad: `export { Queue } from 'bullmq';`, good: `export { JobRegistry } from '@cairn/platform';` },
    { rule: library, what: 'sockets', file: SERVICE, bad: `export { Server } from 'socket.io';`, good: `export { Streams } from '@cairn/platform';` },
    { rule: library, what: 'a socket adapter', file: SERVICE, bad: `export * from '@socket.io/redis-streams-adapter';`, good: GOOD_SERVICE },
    { rule: library, what: 'a connection', file: SERVICE, bad: `export { Client } from 'pg';`, good: `export { Client } from 'pg';`, goodFile: PLATFORM },
    { rule: library, what: 'the queue by require', file: SERVICE, bad: `import { createRequire } from 'node:module';\nexport const queue = createRequire(import.meta.url)('bullmq');`, good: GOOD_SERVICE },
    { rule: page, what: 'a statement in a service', file: SERVICE, bad: statement, good: statement, goodFile: 'libs/measures/src/planted.page.ts' },
    { rule: page, what: 'a statement written where it is run', file: SERVICE, bad: `export const all = (tx: { page(s: object): unknown }): unknown => tx.page({ name: 'x', text: 'select 1' });`, good: `export const all = (tx: { page(s: object): unknown }, s: object): unknown => tx.page(s);` },
    { rule: 'cairn/identity-door', what: 'from another feature', file: SERVICE, bad: 'export class X { db: { identity(f: unknown): unknown };\n all(): unknown { return this.db.identity(1); } }', good: 'export class X { db: { identity(f: unknown): unknown };\n all(): unknown { return this.db.identity(1); } }', goodFile: 'libs/identity/src/planted.service.ts' },
    { rule: 'cairn/identity-door', what: 'from a variable', file: 'apps/cairn/src/planted.ts', bad: 'export const all = (db: { identity(f: unknown): unknown }): unknown => db.identity(1);', good: 'export const all = (db: { read(f: unknown): unknown }): unknown => db.read(1);' },
    { rule: 'cairn/system-door', what: 'from a service', file: SERVICE, bad: 'export class X { db: { system(f: unknown): unknown };\n all(): unknown { return this.db.system(1); } }', good: 'export class X { db: { system(f: unknown): unknown };\n all(): unknown { return this.db.system(1); } }', goodFile: 'libs/measures/src/planted.jobs.ts' },
    { rule: 'cairn/identity-door', what: 'from the application', file: 'libs/composition/src/planted.ts', bad: `import { Db } from '@cairn/platform';\nexport const all = (app: { get(x: unknown): { identity(f: unknown): unknown } }): unknown => app.get(Db).identity(1);`, good: `import { Db } from '@cairn/platform';\nexport const all = (app: { get(x: unknown): { read(f: unknown): unknown } }): unknown => app.get(Db).read(1);` },
    { rule: 'cairn/system-door', what: 'from a resolver', file: RESOLVER, bad: 'export const all = (db: { system(f: unknown): unknown }): unknown => db.system(1);', good: 'export const all = (job: { system(f: unknown): unknown }): unknown => job.system(1);' },
  ];
}

function pure(): Plant[] {
  const rule = 'cairn/pure';
  const good = 'export const later = (now: number): number => Math.max(now, 1) + 1;';
  const days = 'export const day = (year: number): number => Date.UTC(year, 0, 1);';
  return [
    { rule, what: 'the clock', file: DOMAIN, bad: 'export const now = (): number => Date.now();', good },
    { rule, what: 'a new Date', file: DOMAIN, bad: 'export const now = (): number => new Date().getTime();', good: days },
    { rule, what: 'a Date of text, read in the zone of the machine', file: CHART, bad: 'export const day = (text: string): number => +new Date(text);', good: days },
    { rule, what: 'the clock of the browser', file: CHART, bad: 'export const now = (): number => performance.now();', good },
    { rule, what: 'random', file: DOMAIN, bad: 'export const id = (): number => Math.random();', good },
    { rule, what: 'random under another name', file: DOMAIN, bad: 'const { random } = Math;\nexport const id = random;', good },
    { rule, what: 'random of crypto', file: DOMAIN, bad: 'export const id = (): string => crypto.randomUUID();', good },
    { rule, what: 'async', file: DOMAIN, bad: 'export const load = async (): PromiseOf => 1;\ntype PromiseOf = never;', good },
    { rule, what: 'a promise', file: CHART, bad: 'export const load = (): unknown => Promise.resolve(1);', good },
    { rule, what: 'the type of a promise', file: DOMAIN, bad: 'export type Load = () => Promise<number>;', good },
    { rule, what: 'a timer', file: DOMAIN, bad: 'export const later = (f: () => void): unknown => setTimeout(f, 1);', good },
    { rule, what: 'the language of the machine', file: CHART, bad: 'export const label = (n: number): string => n.toLocaleString();', good: 'export const label = (n: number): string => n.toFixed(1);' },
  ];
}

function resolvers(): Plant[] {
  const rule = 'cairn/declared-access';
  const head = `import { Mutation, Query, Resolver } from '@nestjs/graphql';\nimport { Access } from '@cairn/platform';\n`;
  const one = (body: string): string => `${head}@Resolver()\nexport class R {\n  ${body}\n  @Access('measure.edit')\n  @Mutation(() => Boolean)\n  y(): boolean { return true; }\n}`;
  const good = one(`@Access('measure.read')\n  @Query(() => Boolean)\n  x(): boolean { return true; }`);
  const plain = 'cairn/plain-resolvers';
  return [
    { rule, what: 'a query without access', file: RESOLVER, bad: one('@Query(() => Boolean)\n  x(): boolean { return true; }'), good },
    { rule, what: 'a mutation without access', file: RESOLVER, bad: good.replace(`@Access('measure.edit')`, ''), good },
    { rule, what: 'public without a reason', file: RESOLVER, bad: one(`@Access.public('')\n  @Query(() => Boolean)\n  x(): boolean { return true; }`), good: one(`@Access.public('Nobody is signed in before signing in.')\n  @Query(() => Boolean)\n  x(): boolean { return true; }`) },
    { rule, what: 'signed in for a word', file: RESOLVER, bad: one(`@Access.signedIn('own')\n  @Query(() => Boolean)\n  x(): boolean { return true; }`), good: one(`@Access.signedIn('Everybody sees the own sessions.')\n  @Query(() => Boolean)\n  x(): boolean { return true; }`) },
    { rule, what: 'a permission that is no noun.verb', file: RESOLVER, bad: one(`@Access('measures')\n  @Query(() => Boolean)\n  x(): boolean { return true; }`), good },
    { rule, what: 'a permission from elsewhere', file: RESOLVER, bad: `const P = 'measure.read' as const;\n${one('@Access(P)\n  @Query(() => Boolean)\n  x(): boolean { return true; }')}`, good },
    { rule, what: 'two declarations', file: RESOLVER, bad: one(`@Access('measure.read')\n  @Access.public('Nobody is signed in before signing in.')\n  @Query(() => Boolean)\n  x(): boolean { return true; }`), good },
    { rule, what: 'access on a field', file: RESOLVER, bad: one(`@Access('measure.read')\n  x(): boolean { return Boolean(Query); }`), good },
    { rule, what: 'a route of Nest without access', file: RESOLVER, bad: `import { Get } from '@nestjs/common';\nexport class R {\n  @Get('x')\n  x(): boolean { return true; }\n}`, good },
    { rule: plain, what: 'inheritance', file: RESOLVER, bad: `import { Resolver } from '@nestjs/graphql';\nimport { Listed } from './listed.type.js';\n@Resolver()\nexport class Points extends Listed {}`, good: `import { Resolver } from '@nestjs/graphql';\n@Resolver()\nexport class Points {}` },
    { rule: plain, what: 'inheritance without the decorator', file: RESOLVER, bad: `import { Listed } from './listed.type.js';\nexport class PointResolver extends Listed {}`, good },
    { rule: plain, what: 'a manufactured resolver', file: 'libs/measures/src/planted.module.ts', bad: `import { PointResolver } from './point.resolver.js';\nexport const providers = [{ provide: PointResolver, useFactory: (): object => ({}) }];`, good: `import { PointResolver } from './point.resolver.js';\nexport const providers = [PointResolver];` },
  ];
}

function web(): Plant[] {
  const rule = 'cairn/words-from-locale';
  const part = (jsx: string): string => `export const Part = ({ t, on }: { t: (key: string) => string; on: boolean }) => ${jsx};\n`;
  const good = part(`<p title={t('measures.title')} className="quiet">{on ? t('measures.on') : '–'} {t(\`measures.\${on}\`)} · </p>`);
  return [
    { rule, what: 'text between tags', file: WEB, bad: part(`<p title={t(String(on))}>Import a file</p>`), good },
    { rule, what: 'text in braces', file: WEB, bad: part(`<p title={t(String(on))}>{'Import'}</p>`), good },
    { rule, what: 'text behind a condition', file: WEB, bad: part(`<p title={t('x')}>{on ? 'Yes' : t('measures.no')}</p>`), good },
    { rule, what: 'text around a number', file: WEB, bad: part('<p title={t(String(on))}>{`${on} points`}</p>'), good },
    { rule, what: 'a label', file: WEB, bad: part(`<p aria-label="Measures">{t(String(on))}</p>`), good: part(`<p aria-label={t('x')} id="measures">{t(String(on))}</p>`) },
    { rule, what: 'a label of a field', file: WEB, bad: part(`<Field label={on ? 'Name' : t('x')} />`), good: part(`<Field label={t(on ? 'a' : 'b')} kind="name" />`) },
    { rule, what: 'a message', file: WEB, bad: `export const saved = (): void => { toast('Saved'); };`, good: `export const saved = (): void => { toast(t('measures.saved')); };` },
    { rule, what: 'the title of the page', file: WEB, bad: `document.title = \`Measures – \${1}\`;`, good: `document.title = t('measures.title');` },
    { rule: 'jsx-a11y/no-noninteractive-tabindex', what: 'a stop for the keyboard where nothing can be done', file: WEB, bad: part('<p tabIndex={0}>{t(String(on))}</p>'), good: part(`<div tabIndex={0} role="region" aria-label={t('x')}>{t(String(on))}</div>`) },
    { rule: 'jsx-a11y/alt-text', what: 'a picture without words', file: WEB, bad: part('<p title={t(String(on))}><img src="x.svg" /></p>'), good: part('<p title={t(String(on))}><img src="x.svg" alt="" /></p>') },
    { rule: 'jsx-a11y/alt-text', what: 'a picture of the component library without words', file: WEB, bad: part('<p title={t(String(on))}><Image src="x.svg" /></p>'), good: part(`<p title={t(String(on))}><Image src="x.svg" alt={t('x')} /></p>`) },
    { rule: 'react-hooks/exhaustive-deps', what: 'an effect that forgets what it reads', file: WEB, bad: `import { useEffect } from 'react';\nexport function useTitle(title: string): void { useEffect(() => { document.title = title; }, []); }`, good: `import { useEffect } from 'react';\nexport function useTitle(title: string): void { useEffect(() => { document.title = title; }, [title]); }` },
    { rule: 'react-hooks/rules-of-hooks', what: 'a hook behind a condition', file: WEB, bad: `export const usePart = (on: boolean) => (on ? useThing() : null);`, good: `export const usePart = (on: boolean) => useThing(on);` },
  ];
}

function lines(count: number): string {
  return `${'//\n'.repeat(count - 1)}export const x = 1;`;
}
