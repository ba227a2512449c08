import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { Limits } from '../config.js';
import { AppError } from '../errors.js';
import { createQueryGuard } from '../security/query-limits.js';
import { refusal } from './errors.js';
import type { RequestContext } from './request-context.js';

/**
 * Runs the guard between validation and execution. Every answer of the GraphQL pipeline carries the cost of its query in
 * `extensions.cost`, 0 where none was computed, and at most `maxErrors` errors; `extensions.errorsLeftOut` says how many more
 * there were, at least, since validation stops counting at the limit.
 */
export function createGuardPlugin(schema: GraphQLSchema, limits: Limits): ApolloServerPlugin<RequestContext> {
  const guard = createQueryGuard(schema, limits);
  return {
    async requestDidStart(): Promise<GraphQLRequestListener<RequestContext>> {
      let computed = 0;
      return {
        async didResolveOperation({ document, operation, request }) {
          // Without an operation Apollo answers OPERATION_RESOLUTION_FAILURE on its own.
          if (!operation) return;
          try {
            computed = guard({ document, operation, variables: request.variables ?? {} });
          } catch (error) {
            if (!(error instanceof AppError)) throw error;
            computed = Number(error.details['cost'] ?? 0);
            throw refusal(error);
          }
        },
        async willSendResponse({ response }: Pick<GraphQLRequestContext<RequestContext>, 'response'>) {
          if (response.body?.kind !== 'single') return;
          const result: FormattedExecutionResult = response.body.singleResult;
          const errors = result.errors ?? [];
          const leftOut = errors.length - limits.maxErrors;
          response.body.singleResult = {
            ...result,
            ...(leftOut > 0 && { errors: errors.slice(0, limits.maxErrors) }),
            extensions: {
              ...result.extensions,
              cost: { computed, limit: limits.maxEntities },
              ...(leftOut > 0 && { errorsLeftOut: leftOut }),
            },
          };
        },
      };
    },
  };
}
