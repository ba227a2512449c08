import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../config.js';
import type { Log } from '../observability/log.js';
import { createErrorFormatter } from './errors.js';
import { createGuardPlugin } from './guard-plugin.js';
import type { RequestContext } from './request-context.js';

export interface GraphQLServerOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly log: Log;
}

/**
 * Apollo Server as this API runs it; the caller starts and stops it. Introspection and suggestions are on, since the schema is
 * published and cost protects it, not secrecy. Batching, persisted queries and everything that reports to others are off:
 * nothing depends on an environment variable of Apollo's.
 */
export function createGraphQLServer<Context extends RequestContext>({
  schema,
  limits,
  log,
}: GraphQLServerOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    logger: log,
    nodeEnv: 'production',
    introspection: true,
    hideSchemaDetailsFromClientErrors: false,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // A cache of strangers' texts that no client of ours needs.
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.maxTokens },
    validationOptions: { maxErrors: limits.maxErrors },
    executionOptions: { maxCoercionErrors: limits.maxErrors },
    formatError: createErrorFormatter(log),
    plugins: [
      createGuardPlugin(schema, limits),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
