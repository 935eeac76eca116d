import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, getNamedType, isAbstractType, isLeafType, isObjectType, isRequiredArgument, type GraphQLField, type GraphQLNamedType, type GraphQLSchema } from 'graphql';

const SDL = fileURLToPath(new URL('../../libs/contracts/schema.graphql', import.meta.url));
const MOST_LEVELS = 8;

/** One scalar that can be asked for: the way to it, and the fields (`Type.field`) that lie on the way. */
export interface Leaf {
  steps: readonly string[];
  fields: readonly string[];
}

/** The published schema, as it stands now. */
export function readSchema(): GraphQLSchema {
  return buildSchema(readFileSync(SDL, 'utf8'));
}

/** The fields of Query or Mutation. */
export function rootFields(schema: GraphQLSchema, kind: 'query' | 'mutation'): GraphQLField<unknown, unknown>[] {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(root?.getFields() ?? {}).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every `Type.field` that an answer can hold. */
export function everyField(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => Object.keys((type as { getFields: () => object }).getFields()).map((field) => `${type.name}.${field}`))
    .sort();
}

interface Way { type: GraphQLNamedType; steps: readonly string[]; fields: readonly string[] }

/** Every scalar below a type, down to `MOST_LEVELS`; what a field leads to is looked at once, where it is nearest. */
export function leavesBelow(schema: GraphQLSchema, root: GraphQLNamedType): Leaf[] {
  const leaves: Leaf[] = [];
  const walked = new Set<string>();
  const ways: Way[] = [{ type: root, steps: [], fields: [] }];
  for (let way = ways.shift(); way; way = ways.shift()) {
    const { type, steps, fields } = way;
    if (isAbstractType(type)) {
      leaves.push({ steps: [...steps, '__typename'], fields });
      for (const kind of schema.getPossibleTypes(type)) ways.push({ type: kind, steps: [...steps, `... on ${kind.name}`], fields });
    }
    if (!isObjectType(type) || steps.length >= MOST_LEVELS) continue;
    for (const field of Object.values(type.getFields())) {
      const here = `${type.name}.${field.name}`;
      const below = getNamedType(field.type);
      if (field.args.some(isRequiredArgument)) throw new Error(`${here} needs arguments: teach the matrix to fill those of nested fields.`);
      // Two kinds may have a field of one name and different types, which one document can only ask for by two names.
      const step = type.name === 'Refused' ? `Refused_${field.name}: ${field.name}` : field.name;
      if (isLeafType(below)) leaves.push({ steps: [...steps, step], fields: [...fields, here] });
      else if (!walked.has(here)) ways.push({ type: below, steps: [...steps, step], fields: [...fields, here] });
      walked.add(here);
    }
  }
  return leaves;
}

/** The selection of some leaves, such as `{ id site { name } }`; nothing for none. */
export function selectionOf(leaves: readonly Leaf[]): string {
  if (leaves.length === 0) return '';
  const heads = new Map<string, Leaf[]>();
  for (const { steps, fields } of leaves) {
    const [head, ...rest] = steps as [string, ...string[]];
    heads.set(head, [...(heads.get(head) ?? []), ...(rest.length > 0 ? [{ steps: rest, fields }] : [])]);
  }
  return `{ ${[...heads].map(([head, below]) => `${head} ${selectionOf(below)}`.trim()).join(' ')} }`;
}

/** The document that asks a root field for some leaves, with its arguments as variables. */
export function documentOf(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, leaves: readonly Leaf[], given: readonly string[]): string {
  const used = field.args.filter((argument) => given.includes(argument.name));
  const variables = used.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = used.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  return `${kind} ${variables && `(${variables}) `}{ ${field.name}${passed && `(${passed})`} ${selectionOf(leaves)} }`;
}

/** The fields that an answer brought a value for: an empty list or null shows nothing. */
export function fieldsWithValues(schema: GraphQLSchema, root: GraphQLField<unknown, unknown>, kind: 'query' | 'mutation', value: unknown, seen: Set<string>): void {
  if (value === null || value === undefined) return;
  seen.add(`${kind === 'query' ? 'Query' : 'Mutation'}.${root.name}`);
  walk(schema, getNamedType(root.type), value, seen);
}

function walk(schema: GraphQLSchema, type: GraphQLNamedType, value: unknown, seen: Set<string>): void {
  if (Array.isArray(value)) return value.forEach((one) => walk(schema, type, one, seen));
  if (value === null || typeof value !== 'object') return;
  const name = isAbstractType(type) ? (value as { __typename?: string }).__typename : type.name;
  const object = name ? schema.getType(name) : undefined;
  if (!isObjectType(object)) return;
  for (const [key, inner] of Object.entries(value)) {
    const field = object.getFields()[key.replace(`${object.name}_`, '')];
    if (!field || inner === null || (Array.isArray(inner) && inner.length === 0)) continue;
    seen.add(`${object.name}.${field.name}`);
    walk(schema, getNamedType(field.type), inner, seen);
  }
}
