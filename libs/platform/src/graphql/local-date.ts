import { parseIsoDate } from '@cairn/domain';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A day as `YYYY-MM-DD`, without time and zone; a day that does not exist is refused. */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A day as YYYY-MM-DD, without time and zone.',
  serialize: (value) => {
    if (typeof value === 'string' && parseIsoDate(value)) return value;
    throw new Error('A LocalDate column must be selected as text.');
  },
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
});

function read(value: unknown): string {
  if (typeof value === 'string' && parseIsoDate(value)) return value;
  throw new GraphQLError('This is not a day that exists; write it as YYYY-MM-DD.');
}
