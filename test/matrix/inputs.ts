import {
  getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType, type GraphQLArgument, type GraphQLEnumType, type GraphQLField, type GraphQLInputField, type GraphQLInputType,
} from 'graphql';
import { streamTargets } from './streams.js';
import { membershipIn, type Sight } from './may.js';
import { isAlso, sayingOf, scalar } from './sayings.js';
import { nounsOf, SUBJECTS, type Noun, type Target, type Targets } from './targets.js';

/** One way to call an operation: its variables, and the row that they name, if any. */
export interface Case {
  label: string;
  variables: Record<string, unknown>;
  target: Target | null;
  /** The argument that names it, such as `input.siteId`. */
  argument: string | null;
  /** The argument may be left out: it narrows a list, or adds something. */
  optional?: boolean;
}

/** What inputs are filled from: the rows to name, their versions, and the network that is looked at. */
export interface Stock {
  targets: Targets;
  versions: ReadonlyMap<string, number>;
  network: string | null;
}

/**
 * The cases of an operation: for every id among its arguments, each target of its kind, the other ids being the first
 * target of theirs; one case without any when it needs none. `wanted` narrows the targets.
 */
export function casesOf(field: GraphQLField<unknown, unknown>, stock: Stock, wanted: (target: Target) => boolean = () => true): Case[] {
  if (field.args.some(({ name }) => name === 'stream')) return streamCases(field, stock, wanted);
  if (field.args.some(({ name }) => name === 'code')) return codeCases(field, stock, wanted);
  const slots = idSlots(field);
  const first = (noun: Noun): Target | null => stock.targets[noun][0] ?? null;
  const needed = slots.filter(({ required }) => required);
  const fixedFor = (path: string | null, chosen: Target | null): Map<string, Target | null> => {
    // What goes with a row is named with it: the cycle of a prediction, somebody in the team.
    const lead = chosen ?? (needed[0]?.nouns[0] ? first(needed[0].nouns[0]) : null);
    const all = (noun: Noun): Target | null => stock.targets[noun].find(({ id }) => id === lead?.with?.[noun]) ?? (lead?.with?.[noun] ? { noun, label: 'with it', id: lead.with[noun], network: lead.network, owner: lead.owner } : null);
    return new Map(needed.filter((slot) => slot.path !== path).map((slot) => [slot.path, slot.nouns.map(all).find((one) => one !== null) ?? (slot.nouns[0] ? first(slot.nouns[0]) : null)]));
  };
  const plain = slots.every(({ required }) => !required) ? choices(field, makeCase(field, stock, new Map(), null, null)) : [];
  return [...plain, ...slots.flatMap((slot) => slot.nouns.flatMap((noun) => stock.targets[noun].filter(wanted).map((target) => ({ ...makeCase(field, stock, fixedFor(slot.path, target), slot.path, target), optional: !slot.required }))))];
}

function streamCases(field: GraphQLField<unknown, unknown>, stock: Stock, wanted: (target: Target) => boolean): Case[] {
  const { variables } = makeCase(field, stock, new Map(), null, null);
  return streamTargets(stock.targets).filter(({ target }) => wanted(target)).map(({ kind, name, target }) => ({
    label: `stream=${kind}:${target.label}`, variables: { ...variables, stream: name }, target, argument: `stream ${kind}`,
  }));
}

function codeCases(field: GraphQLField<unknown, unknown>, { targets }: Stock, wanted: (target: Target) => boolean): Case[] {
  return targets.session.filter(wanted).map((target) => ({ label: `code=${target.label}`, variables: { code: target.code ?? 'ZZZZZZ' }, target, argument: 'code' }));
}

// A list that needs one of a few words, such as the state of its sessions, is asked for with each of them.
function choices(field: GraphQLField<unknown, unknown>, one: Case): Case[] {
  const choice = field.args.find(({ type }) => isNonNullType(type) && isEnumType(type.ofType));
  const words = choice ? (getNamedType(choice.type) as GraphQLEnumType).getValues() : [];
  return choice ? words.map(({ name }) => ({ ...one, label: `${choice.name}=${name}`, variables: { ...one.variables, [choice.name]: name } })) : [one];
}

interface Slot { path: string; nouns: readonly Noun[]; required: boolean }

function idSlots(field: GraphQLField<unknown, unknown>): Slot[] {
  const slots: Slot[] = [];
  const look = (at: GraphQLArgument | GraphQLInputField, path: string, required: boolean): void => {
    const type = getNamedType(at.type);
    const needed = required && isNonNullType(at.type);
    if (isScalarType(type) && type.name === 'ID') slots.push({ path, nouns: nounsOf(field.name, at.name === 'id' && path.startsWith('input.') ? path.slice('input.'.length) : at.name), required: needed });
    if (isInputObjectType(type) && needed) for (const inner of Object.values(type.getFields())) look(inner, `${path}.${inner.name}`, needed);
  };
  for (const argument of field.args) look(argument, argument.name, true);
  return slots;
}

function makeCase(field: GraphQLField<unknown, unknown>, stock: Stock, fixed: ReadonlyMap<string, Target | null>, path: string | null, target: Target | null): Case {
  const ids = new Map(fixed);
  if (path) ids.set(path, target);
  const versioned = ['input.id', 'id', 'input.cycleId'].find((one) => ids.get(one));
  const versionOf = versioned ? stock.versions.get(ids.get(versioned)?.id ?? '') : undefined;
  const subject = [...ids].find(([at]) => at.endsWith('subjectId'))?.[1];
  const linked = [...ids].find(([at]) => at.endsWith('.linkId'))?.[1];
  const fill = (at: GraphQLArgument | GraphQLInputField, owner: string, here: string): unknown => {
    const type = getNullableType(at.type) as GraphQLInputType;
    const named = getNamedType(type);
    if (isScalarType(named) && named.name === 'ID') {
      const id = ids.get(here)?.id;
      return id !== undefined && isListType(type) ? [id] : id;
    }
    const qualified = `${owner}.${at.name}`;
    if (at.name === 'version' && versionOf !== undefined) return versionOf;
    if (at.name === 'linkKind') return linked?.noun.toUpperCase();
    // A tracker is named by its id, or it is one of ours: for a team, one of ours.
    if (qualified === 'InstallTrackerInput.ready') return path === 'input.teamId' ? 'attendance-by-week' : undefined;
    if (!isNonNullType(at.type) && !isAlso(at.name, qualified)) return undefined;
    if (named.name === 'SubjectKind') return SUBJECTS[subject?.noun as keyof typeof SUBJECTS] ?? 'IDEA';
    const saying = sayingOf(at.name, qualified);
    if (saying) return saying(stock);
    if (isInputObjectType(named)) return Object.fromEntries(Object.values(named.getFields()).map((inner) => [inner.name, fill(inner, named.name, `${here}.${inner.name}`)]).filter(([, value]) => value !== undefined));
    const value = isEnumType(named) ? named.getValues()[0]?.name : scalar(named.name, at.name);
    return isListType(type) ? [value] : value;
  };
  const variables = Object.fromEntries(field.args.map((argument) => [argument.name, fill(argument, field.name, argument.name)]).filter(([, value]) => value !== undefined));
  return { label: target ? `${path}=${target.label}` : '', variables, target, argument: path };
}

/** The ids that a case names. */
export function idsOf({ target }: Case): string[] {
  return target ? [target.id, ...Object.values(target.with ?? {}), ...(target.code ? [target.code] : [])] : [];
}

/** The network that a case shows something of: a code is typed before any is chosen, and leads whoever is a member there to that of its session. */
export function networkOf(sight: Sight, { argument, target }: Case, asked: string | null): string | null {
  return argument === 'code' && target && membershipIn(sight, target.network) ? target.network : asked;
}

/** Of cases that differ in the state of their target alone, the first: one for each argument, place and, near by, visibility. */
export function onePerPlace(cases: readonly Case[]): Case[] {
  return first(cases, ({ argument, target }) => `${argument} ${placeOf(target)} ${target?.noun === 'import' ? target.label : ''}`);
}

/** As `onePerPlace`, for what members contribute and for what may be left out: of those there are many. */
export function fewContributions(cases: readonly Case[]): Case[] {
  return first(cases, ({ argument, target, optional }) => (optional ? `${argument} ${target?.label.split(' ')[0]}` : `${argument} ${target && CONTRIBUTED.includes(target.noun) ? `${target.noun} ${placeOf(target)}` : target?.id}`));
}

const CONTRIBUTED: readonly Noun[] = ['idea', 'cycle', 'prediction', 'session', 'step', 'note', 'commitment', 'decision', 'message', 'tracker'];

/** What is over or gone answers unlike what goes on. */
const OVER = ['REMOVED', 'CLOSED', 'ENDED', 'OUTLIVED'];

function placeOf(target: Target | null): string {
  const place = target?.label.split(' ')[0] ?? '';
  if (!target || !CONTRIBUTED.includes(target.noun) || place === 'twin' || place === 'foreign') return place;
  return `${place} ${target.visibility} ${OVER.includes(target.state ?? '') ? target.state : ''}`;
}

function first(cases: readonly Case[], keyOf: (one: Case) => string): Case[] {
  const seen = new Map<string, Case>();
  for (const one of cases) {
    const key = one.target ? keyOf(one) : one.label;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}
