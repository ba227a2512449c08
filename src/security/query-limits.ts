import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Limits } from '../config.js';
import { badInput } from '../errors.js';
import { checkCost } from './cost.js';
import { planCost, type SelectionPlan } from './cost-plan.js';
import { countedTypes } from './counted-types.js';
import { checkDepth, checkDocumentShape } from './document-shape.js';
import { checkDocumentText, checkVariables, type RawVariables } from './text-input.js';

/** One operation of a document, with its variables as they were sent. */
export interface OperationRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: RawVariables;
}

/**
 * Makes the guard that each operation passes before anything of it is resolved. It answers with the cost, in entities, or
 * throws: BAD_USER_INPUT for text or variables that no field accepts and for a kind of operation that the schema lacks,
 * QUERY_TOO_EXPENSIVE for a document too deep or too large in some way and for a cost above the limit.
 *
 * What depends on the document alone is done once for each parsed document, and kept as long as that is.
 */
export function createQueryGuard(
  schema: GraphQLSchema,
  limits: Pick<Limits, 'maxEntities' | 'maxDepth' | 'maxAliases'>,
): (request: OperationRequest) => number {
  const counted = countedTypes(schema);
  const plans = new WeakMap<OperationDefinitionNode, SelectionPlan>();

  const planOf = (document: DocumentNode, operation: OperationDefinitionNode): SelectionPlan => {
    let plan = plans.get(operation);
    if (!plan) {
      if (!schema.getRootType(operation.operation)) {
        throw badInput(`This API has no ${operation.operation} operations; it answers queries`);
      }
      checkDocumentText(document);
      checkDocumentShape(document, limits);
      checkDepth(document, operation, limits);
      plan = planCost(document, operation, schema, counted);
      plans.set(operation, plan);
    }
    return plan;
  };

  return ({ document, operation, variables }) => {
    const plan = planOf(document, operation);
    checkVariables(variables);
    return checkCost(plan, variables, limits.maxEntities);
  };
}
