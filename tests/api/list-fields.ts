import { type GraphQLSchema, getNamedType, getNullableType, isListType, isObjectType } from 'graphql';

/** A field that answers with a list whose length the caller bounds by `first`. */
export interface ListField {
  readonly owner: string;
  readonly name: string;
  /** `Person.memberships` */
  readonly path: string;
  readonly isConnection: boolean;
  readonly takes: readonly string[];
  /** What is selected of a row to tell it from others. */
  readonly row: string;
}

/** All fields with `first` of the root and of whatever can be looked up by id. */
export function listFieldsOf(schema: GraphQLSchema): ListField[] {
  const owners = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.name === 'Query' || type.getInterfaces().some(({ name }) => name === 'Node'));
  return owners.flatMap((owner) =>
    Object.values(owner.getFields())
      .filter(({ args }) => args.some(({ name }) => name === 'first'))
      .map(({ name, type, args }) => ({
        owner: owner.name,
        name,
        path: `${owner.name}.${name}`,
        isConnection: !isListType(getNullableType(type)),
        takes: args.map((argument) => argument.name),
        row: getNamedType(type).name === 'EncounterConnection' ? 'meeting { id }' : '__typename ... on Node { id }',
      })),
  );
}

/** A document that asks one record, or the root, for one such field. */
export function asking(field: ListField, id: string, question: string, selection: string): string {
  const needed = field.path === 'Query.search' ? 'text: "ashe"' : '';
  const given = [needed, question].filter((text) => text !== '').join(', ');
  const list = `list: ${field.name}${given === '' ? '' : `(${given})`} { ${selection} }`;
  if (field.owner === 'Query') return `{ ${list} }`;
  return `{ node(id: ${JSON.stringify(id)}) { ... on ${field.owner} { ${list} } } }`;
}
