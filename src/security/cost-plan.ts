import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from './document-shape.js';
import { boundOf, type ListSize, listSize } from './list-size.js';

/** What one field adds to the cost of a query, and how often what is below it is repeated. */
export interface FieldPlan {
  /** As it stands in the answer: the alias, where there is one. */
  readonly name: string;
  /** Whether each of its objects is an entity. */
  readonly isCounted: boolean;
  readonly size: ListSize;
  /** Whether the caller sets the size by the argument `first`. */
  readonly isPaged: boolean;
  readonly selection: SelectionPlan;
}

/** The fields of a selection set; those of a named fragment stand in a plan of their own, shared by all that spread it. */
export interface SelectionPlan {
  readonly fields: readonly FieldPlan[];
  readonly spreads: readonly SelectionPlan[];
}

/**
 * All that can be said of the cost of an operation without its variables: the fields that lead to entities, and nothing else.
 * Conditions (`@skip`, `@include`) are taken as fulfilled and type conditions as met. Each fragment is planned once; a spread
 * of a fragment in itself is left out, as validation reports it, so that the plan has no cycle.
 */
export function planCost(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  counted: ReadonlySet<GraphQLNamedType>,
): SelectionPlan {
  const definitions = fragmentsOf(document);
  const fragments = new Map<string, SelectionPlan | 'in progress'>();

  const planSelection = (selectionSet: SelectionSetNode | undefined, type: GraphQLNamedType | undefined) => {
    const plan = { fields: [] as FieldPlan[], spreads: [] as SelectionPlan[] };
    if (selectionSet && isCompositeType(type)) collect(selectionSet, type, plan);
    return plan;
  };

  const collect = (
    selectionSet: SelectionSetNode,
    type: GraphQLCompositeType,
    plan: { fields: FieldPlan[]; spreads: SelectionPlan[] },
  ): void => {
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        const field = planField(selection, type);
        if (field && leadsToEntities(field)) plan.fields.push(field);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
        if (isCompositeType(condition)) collect(selection.selectionSet, condition, plan);
      } else {
        const fragment = planFragment(selection.name.value);
        if (fragment) plan.spreads.push(fragment);
      }
    }
  };

  const planField = (node: FieldNode, type: GraphQLCompositeType): FieldPlan | undefined => {
    // Introspection fields are not in the map: they give no entities, and the form of the document bounds them.
    const field = isUnionType(type) ? undefined : type.getFields()[node.name.value];
    if (!field) return undefined;
    const named = getNamedType(field.type);
    return {
      name: node.alias?.value ?? node.name.value,
      isCounted: counted.has(named),
      size: listSize(node, field, operation, schema),
      isPaged: boundOf(field, schema) === 'first',
      selection: planSelection(node.selectionSet, named),
    };
  };

  const planFragment = (name: string): SelectionPlan | undefined => {
    const known = fragments.get(name);
    if (known) return known === 'in progress' ? undefined : known;
    fragments.set(name, 'in progress');
    const definition = definitions.get(name);
    const type = definition && schema.getType(definition.typeCondition.name.value);
    const plan = planSelection(definition?.selectionSet, type);
    fragments.set(name, plan);
    return plan;
  };

  return planSelection(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

function leadsToEntities({ isCounted, selection }: FieldPlan): boolean {
  return isCounted || selection.fields.length > 0 || selection.spreads.length > 0;
}
