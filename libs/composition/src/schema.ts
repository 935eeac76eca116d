import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { StreamResolver } from '@cairn/platform';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { FEATURES } from './features.js';

/** The resolver classes of the whole application. */
export function resolvers(): Function[] {
  const provided = FEATURES.flatMap((feature) => (Reflect.getMetadata('providers', feature.module) ?? []) as unknown[]);
  const classes = provided.filter((provider): provider is Function => typeof provider === 'function');
  return [StreamResolver, ...classes.filter((provider) => provider.name.endsWith('Resolver'))];
}

/** The GraphQL schema as it is published, in a stable order. Needs no database. */
export async function schemaText(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const schema = await app.get(GraphQLSchemaFactory).create(resolvers(), [], { numberScalarMode: 'float' });
  await app.close();
  return `# Generated from the resolvers by \`npm run schema\`.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}
