import { buildSchema, getNamedType, getNullableType, isInputObjectType, isListType, isScalarType, type GraphQLInputType, type GraphQLObjectType } from 'graphql';
import { readFileSync } from 'node:fs';

const schema = buildSchema(readFileSync(new URL('../../../libs/contracts/schema.graphql', import.meta.url), 'utf8'));
const fieldOf = (kind: 'Mutation' | 'Query', name: string) => (schema.getType(kind) as GraphQLObjectType).getFields()[name];

/** All operations of a kind. */
export const operations = (kind: 'Mutation' | 'Query'): string[] => Object.keys((schema.getType(kind) as GraphQLObjectType).getFields());

/** A document that sends an operation with all the variables that are given, and asks for nothing but its type. */
export function documentOf(kind: 'Mutation' | 'Query', name: string, variables: object): string {
  const field = fieldOf(kind, name);
  if (!field) throw new Error(`There is no ${name}.`);
  const args = field.args.filter((arg) => Object.hasOwn(variables, arg.name));
  const shows = isScalarType(getNamedType(field.type)) ? '' : '{ __typename }';
  return `${kind.toLowerCase()} (${args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')}) { ${name}(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')}) ${shows} }`;
}

export interface Leaf { path: (string | number)[]; type: string }

/** Every scalar that is given somewhere in the variables of an operation, with its type. */
export function leavesOf(kind: 'Mutation' | 'Query', name: string, variables: Record<string, unknown>): Leaf[] {
  return (fieldOf(kind, name)?.args ?? []).flatMap((arg) => walk(arg.type, variables[arg.name], [arg.name]));
}

function walk(declared: GraphQLInputType, value: unknown, path: (string | number)[]): Leaf[] {
  if (value === undefined || value === null) return [];
  const type = getNullableType(declared);
  if (isListType(type)) return (value as unknown[]).flatMap((one, at) => walk(type.ofType as GraphQLInputType, one, [...path, at]));
  if (isInputObjectType(type)) return Object.values(type.getFields()).flatMap((field) => walk(field.type, (value as Record<string, unknown>)[field.name], [...path, field.name]));
  return [{ path, type: getNamedType(type).name }];
}

/** The same variables with one leaf in place of another. */
export function withLeaf(variables: Record<string, unknown>, path: readonly (string | number)[], value: unknown): Record<string, unknown> {
  const copy = structuredClone(variables);
  const parent = path.slice(0, -1).reduce<Record<string | number, unknown>>((at, key) => at[key] as Record<string | number, unknown>, copy);
  parent[path.at(-1) as string | number] = value;
  return copy;
}
