import { getNamedType, isInputObjectType, Kind, typeFromAST, type DocumentNode, type GraphQLSchema, type TypeNode } from 'graphql';
import { operationOf } from './limits.js';

const known = new WeakMap<DocumentNode, boolean>();

/**
 * Whether a registered document may be compiled: a query without input objects among its variables, and without a required variable that has a
 * default. The compiler does not fill in the defaults of either, and takes what was left out for missing.
 */
export function mayCompile(schema: GraphQLSchema, document: DocumentNode): boolean {
  const found = known.get(document);
  if (found !== undefined) return found;
  const { operation, variableDefinitions = [] } = operationOf(document);
  const may = operation === 'query' && !variableDefinitions.some(({ type, defaultValue }) => (defaultValue && type.kind === Kind.NON_NULL_TYPE) || isInputObjectType(inputType(schema, type)));
  known.set(document, may);
  return may;
}

function inputType(schema: GraphQLSchema, type: TypeNode): unknown {
  const named = typeFromAST(schema, type as never);
  return named ? getNamedType(named as never) : undefined;
}
