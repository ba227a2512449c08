import { posix } from 'node:path';
import { type GraphQLSchema, isEnumType, isObjectType } from 'graphql';

// Every rule answers with one sentence for each place where two things that say the same differ.

/** SDL files without resolvers of the same name, and the reverse. The index of the resolvers stands for no SDL file. */
export function unmirrored(schemaPaths: readonly string[], resolverPaths: readonly string[]): string[] {
  const nouns = schemaPaths.map((path) => posix.basename(path, '.graphql'));
  const resolvers = resolverPaths.map((path) => posix.basename(path, '.ts')).filter((name) => name !== 'index');
  return [
    ...nouns
      .filter((noun) => !resolvers.includes(noun))
      .map((noun) => `schema/${noun}.graphql has no src/graphql/resolvers/${noun}.ts.`),
    ...resolvers
      .filter((name) => !nouns.includes(name))
      .map((name) => `src/graphql/resolvers/${name}.ts has no schema/${name}.graphql.`),
  ];
}

/** Lists of the model that the SDL's enum of the same name does not repeat, value by value and in the same order. */
export function differingEnums(schema: GraphQLSchema, lists: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(lists).flatMap(([name, expected]) => {
    const type = schema.getType(name);
    if (!isEnumType(type)) return [`The SDL has no enum ${name}, though the model has a list of that name.`];
    const values = type.getValues().map((value) => value.name);
    return values.join() === expected.join()
      ? []
      : [`enum ${name} is ${values.join(' ')}, but the model’s list is ${expected.join(' ')}.`];
  });
}

/** What of a row of the table of relationship types the SDL is to show. */
export interface RelationshipRow {
  readonly properties: readonly string[];
}

/** Properties of the relationship types that are no field of the SDL type standing for them, `Link` if none is named. */
export function missingFields(
  schema: GraphQLSchema,
  rows: Readonly<Record<string, RelationshipRow>>,
  sdlNames: Readonly<Record<string, string>>,
): string[] {
  return Object.entries(rows).flatMap(([relationshipType, row]) => {
    const sdlName = sdlNames[relationshipType] ?? 'Link';
    const type = schema.getType(sdlName);
    if (!isObjectType(type)) return [`The SDL has no type ${sdlName}, which is to stand for ${relationshipType}.`];
    return row.properties
      .map(fieldOf)
      .filter((field) => !(field in type.getFields()))
      .map((field) => `type ${sdlName} has no field ${field}, though ${relationshipType} has the property.`);
  });
}

/** `UnnamedGroup` is `UNNAMED_GROUP` in the SDL. */
export function asEnumValue(entityType: string): string {
  return entityType.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

/** The API leads to the record itself where the store keeps its id: `postId` is the field `post`. */
function fieldOf(property: string): string {
  return property.replace(/Id$/, '');
}
