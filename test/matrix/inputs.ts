import { randomBytes } from 'node:crypto';
import {
  getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType, type GraphQLArgument, type GraphQLField, type GraphQLInputField, type GraphQLInputType,
} from 'graphql';
import { streamTargets } from './streams.js';
import { nounsOf, type Noun, type Target, type Targets } from './targets.js';

/** One way to call an operation: its variables, and the row that they name, if any. */
export interface Case {
  label: string;
  variables: Record<string, unknown>;
  target: Target | null;
  /** The argument that names it, such as `input.siteId`. */
  argument: string | null;
}

/** What inputs are filled from: the rows to name, their versions, and the network that is looked at. */
export interface Stock {
  targets: Targets;
  versions: ReadonlyMap<string, number>;
  network: string | null;
}

const word = (): string => `t${randomBytes(6).toString('hex')}`;

/** What a plain value is to say, by `Input.field` or by field name. */
const SAYINGS: Record<string, (stock: Stock) => unknown> = {
  email: () => `${word()}@probe.example`, password: () => `a new long sentence ${word()}`, newPassword: () => `a new long sentence ${word()}`,
  current: () => 'not the password at all', currentPassword: () => 'not the password at all', slug: () => word(), timeZone: () => 'America/Denver', first: () => 100, seq: () => 0, days: () => 7,
  minimumCell: () => 10, version: () => 1, token: () => randomBytes(32).toString('base64url'), permissions: () => ['measure.read'],
  visibility: () => 'NETWORK', grain: () => 'SCHOOL_YEAR', roles: () => ['GUEST'], acceptAgreementVersion: () => 1, leaveOutBadRows: () => true,
  createSites: () => false, blankMeans: () => 'MISSING', zeroMeans: () => 'REPORTED',
  'AddSiteInput.kind': () => 'DISTRICT', 'SetSiteStateInput.state': () => 'PAUSED', 'CreateMeasureInput.type': () => 'PROPORTION',
  'MapImportInput.siteName': () => 'site', 'MapImportInput.period': () => 'period', 'MapImportInput.numerator': () => 'numerator', 'MapImportInput.denominator': () => 'denominator',
  'UpdateNetworkInput.version': ({ network, versions }) => versions.get(network ?? '') ?? 1,
  'UpdateMeasureInput.why': () => `Because ${word()}`,
};

/** Optional fields that are filled although they need not be: a change that changes nothing would hide that it was allowed. */
const ALSO = ['name', 'password', 'UpdateMeasureInput.why', 'MapImportInput.siteName', 'MapImportInput.numerator', 'MapImportInput.denominator', 'acceptAgreementVersion', 'minimumCell'];

/**
 * The cases of an operation: for every id among its arguments, each target of its kind, the other ids being the first
 * target of theirs; one case without any when it needs none. `wanted` narrows the targets.
 */
export function casesOf(field: GraphQLField<unknown, unknown>, stock: Stock, wanted: (target: Target) => boolean = () => true): Case[] {
  if (field.args.some(({ name }) => name === 'stream')) return streamCases(field, stock, wanted);
  const slots = idSlots(field);
  const first = (noun: Noun): Target | null => stock.targets[noun][0] ?? null;
  const fixed = new Map(slots.filter(({ required }) => required).map((slot) => [slot.path, slot.nouns[0] ? first(slot.nouns[0]) : null]));
  const plain = slots.every(({ required }) => !required) ? [makeCase(field, stock, fixed, null, null)] : [];
  return [...plain, ...slots.flatMap((slot) => slot.nouns.flatMap((noun) => stock.targets[noun].filter(wanted).map((target) => makeCase(field, stock, fixed, slot.path, target))))];
}

function streamCases(field: GraphQLField<unknown, unknown>, stock: Stock, wanted: (target: Target) => boolean): Case[] {
  const { variables } = makeCase(field, stock, new Map(), null, null);
  return streamTargets(stock.targets).filter(({ target }) => wanted(target)).map(({ kind, name, target }) => ({
    label: `stream=${kind}:${target.label}`, variables: { ...variables, stream: name }, target, argument: `stream ${kind}`,
  }));
}

interface Slot { path: string; nouns: readonly Noun[]; required: boolean }

function idSlots(field: GraphQLField<unknown, unknown>): Slot[] {
  const slots: Slot[] = [];
  const look = (at: GraphQLArgument | GraphQLInputField, path: string, required: boolean): void => {
    const type = getNamedType(at.type);
    const needed = required && isNonNullType(at.type);
    if (isScalarType(type) && type.name === 'ID') slots.push({ path, nouns: nounsOf(field.name, at.name), required: needed });
    if (isInputObjectType(type) && needed) for (const inner of Object.values(type.getFields())) look(inner, `${path}.${inner.name}`, needed);
  };
  for (const argument of field.args) look(argument, argument.name, true);
  return slots;
}

function makeCase(field: GraphQLField<unknown, unknown>, stock: Stock, fixed: ReadonlyMap<string, Target | null>, path: string | null, target: Target | null): Case {
  const ids = new Map(fixed);
  if (path) ids.set(path, target);
  const versionOf = path?.endsWith('.id') || path === 'id' ? stock.versions.get(target?.id ?? '') : undefined;
  const fill = (at: GraphQLArgument | GraphQLInputField, owner: string, here: string): unknown => {
    const type = getNullableType(at.type) as GraphQLInputType;
    const named = getNamedType(type);
    if (isScalarType(named) && named.name === 'ID') {
      const id = ids.get(here)?.id;
      return id !== undefined && isListType(type) ? [id] : id;
    }
    const qualified = `${owner}.${at.name}`;
    if (at.name === 'version' && versionOf !== undefined) return versionOf;
    if (!isNonNullType(at.type) && !ALSO.includes(at.name) && !ALSO.includes(qualified)) return undefined;
    const saying = SAYINGS[qualified] ?? SAYINGS[at.name];
    if (saying) return saying(stock);
    if (isInputObjectType(named)) return Object.fromEntries(Object.values(named.getFields()).map((inner) => [inner.name, fill(inner, named.name, `${here}.${inner.name}`)]).filter(([, value]) => value !== undefined));
    const value = isEnumType(named) ? named.getValues()[0]?.name : scalar(named.name, at.name);
    return isListType(type) ? [value] : value;
  };
  const variables = Object.fromEntries(field.args.map((argument) => [argument.name, fill(argument, field.name, argument.name)]).filter(([, value]) => value !== undefined));
  return { label: target ? `${path}=${target.label}` : '', variables, target, argument: path };
}

function scalar(type: string, name: string): unknown {
  switch (type) {
    case 'String': return `${name} ${word()}`;
    case 'Int': return 1;
    case 'Float': return 0.5;
    case 'Boolean': return true;
    case 'LocalDate': return '2029-06-30';
    case 'DateTime': return '2029-06-30T00:00:00.000Z';
    default: throw new Error(`Teach the matrix a value for ${type} (${name}).`);
  }
}

/** Of cases that differ in the state of their target alone, the first: one for each argument and place. */
export function onePerPlace(cases: readonly Case[]): Case[] {
  const seen = new Map<string, Case>();
  for (const one of cases) {
    const key = `${one.argument} ${one.target?.label.split(' ')[0]} ${one.target?.noun === 'import' ? one.target.label : ''}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}
