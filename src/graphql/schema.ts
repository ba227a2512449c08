import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { withDefaults } from './arguments.js';
import { resolvers } from './resolvers/index.js';

/** As far from here in the sources as in what is built from them. */
const SDL_FOLDER = new URL('../../schema/', import.meta.url);

/** The SDL of the API, file by file, with its resolvers. */
export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: readSdl(),
    resolvers,
    inheritResolversFromInterfaces: true,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForResolveType: 'error' },
  });
  completeResolvers(schema);
  return schema;
}

/** Looks after what every resolver would otherwise have to. */
export function completeResolvers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      readNullAsDefault(field);
      rejectWhatIsThrown(field);
    }
  }
}

/**
 * Makes an argument that is given as null mean what it means when it is left out. GraphQL passes the null on; without this every
 * resolver would have to repeat the defaults of the SDL, and could come to differ from what the cost of a query is computed by.
 */
function readNullAsDefault(field: GraphQLField<unknown, unknown>): void {
  const { resolve } = field;
  if (!resolve || field.args.every(({ defaultValue }) => defaultValue == null)) return;
  field.resolve = (source, given, context, info) => resolve(source, withDefaults(field, given), context, info);
}

/**
 * Has a resolver that throws at once give a promise that rejects. Of the rows of a list GraphQL forgets the promises of the earlier ones
 * when a later one throws, and a promise that rejects when nobody looks at it ends the process.
 */
function rejectWhatIsThrown(field: GraphQLField<unknown, unknown>): void {
  const { resolve } = field;
  if (!resolve || resolve === defaultFieldResolver) return;
  field.resolve = (source, given, context, info) => {
    try {
      return resolve(source, given, context, info);
    } catch (error) {
      return Promise.reject(error);
    }
  };
}

function readSdl(): string[] {
  const files = readdirSync(SDL_FOLDER).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => readFileSync(new URL(file, SDL_FOLDER), 'utf8'));
}
