import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  GraphQLError, Kind, NoFragmentCyclesRule, NoUnusedFragmentsRule, parse, specifiedRules, validate,
  type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, type ValidationRule,
} from 'graphql';
import { AppError, badInput, tooComplex } from '../errors.js';

/** Limits of a document that somebody wrote by hand; the web's registered documents passed them when they were built. */
export const LIMITS = { tokens: 2_000, depth: 10, aliases: 15, directives: 20, rootFields: 5, cost: 5_000, characters: 100_000, variables: 50_000, errors: 10 } as const;

const RULES = [
  maxDepthRule({ n: LIMITS.depth, exposeLimits: false }),
  maxAliasesRule({ n: LIMITS.aliases, exposeLimits: false }),
  maxDirectivesRule({ n: LIMITS.directives, exposeLimits: false }),
  costLimitRule({ maxCost: LIMITS.cost, exposeLimits: false }),
] as unknown as ValidationRule[];

/**
 * Parses and checks a document that was not registered.
 * @returns its single operation
 * @throws TOO_COMPLEX over a limit, BAD_USER_INPUT when it is not valid here
 */
export function checkDocument(schema: GraphQLSchema, text: string): DocumentNode {
  if (text.length > LIMITS.characters) throw tooComplex('The document is too long.');
  const document = parseBounded(text);
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operations.length !== 1) throw badInput('query', 'Send one operation a request.');
  const operation = operations[0] as OperationDefinitionNode;
  if (operation.operation === 'subscription') throw badInput('query', 'Subscriptions go over the socket, not over GraphQL.');
  if (namesIntrospection(document)) throw badInput('query', 'Introspection is off; the schema is published as a file.');
  // Cycles first: the limit rules follow fragments and must not follow them in circles.
  const shape = validate(schema, document, [NoFragmentCyclesRule, NoUnusedFragmentsRule], { maxErrors: 1 });
  if (shape.length > 0) throw invalid(shape);
  if (rootFields(document, operation) > (operation.operation === 'mutation' ? 1 : LIMITS.rootFields)) {
    throw tooComplex(operation.operation === 'mutation' ? 'Send one mutation a request.' : `Ask for ${LIMITS.rootFields} root fields at most.`);
  }
  const over = limitErrors(schema, document);
  if (over) throw tooComplex('The document asks for too much: fewer levels, aliases, directives or fields, please.');
  const errors = validate(schema, document, specifiedRules, { maxErrors: LIMITS.errors });
  if (errors.length > 0) throw invalid(errors);
  return document;
}

/** The single operation of a checked document. */
export function operationOf(document: DocumentNode): OperationDefinitionNode {
  return document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
}

function parseBounded(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: LIMITS.tokens, noLocation: false });
  } catch (error) {
    const message = error instanceof GraphQLError ? error.message : '';
    if (/\d+ tokens|Maximum call stack/i.test(message) || !(error instanceof GraphQLError)) throw tooComplex('The document has too many parts.');
    throw badInput('query', 'The document is not valid GraphQL.');
  }
}

function limitErrors(schema: GraphQLSchema, document: DocumentNode): boolean {
  try {
    return validate(schema, document, RULES, { maxErrors: 1 }).length > 0;
  } catch (error) {
    if (error instanceof GraphQLError || error instanceof RangeError) return true;
    throw error;
  }
}

// Suggestions ("Did you mean …") would spell out the schema.
function invalid(errors: readonly GraphQLError[]): AppError {
  const words = errors.slice(0, LIMITS.errors).map((error) => error.message.replace(/ ?Did you mean[^?]*\?/g, '').slice(0, 200));
  return new AppError('BAD_USER_INPUT', words.join(' '), { field: 'query' });
}

function namesIntrospection(document: DocumentNode): boolean {
  let found = false;
  const walk = (node: unknown): void => {
    if (found || !node || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach(walk);
    const { kind, name } = node as { kind?: string; name?: { value: string } };
    if (kind === Kind.FIELD && name && ['__schema', '__type', '_service', '_entities'].includes(name.value)) found = true;
    const { selectionSet, definitions, selections } = node as Record<string, unknown>;
    [selectionSet, definitions, selections].forEach(walk);
  };
  walk(document);
  return found;
}

function rootFields(document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = new Map(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])));
  const count = (set: OperationDefinitionNode['selectionSet']): number => set.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1;
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value)?.selectionSet;
    return sum + (inner ? count(inner) : 0);
  }, 0);
  return count(operation.selectionSet);
}
