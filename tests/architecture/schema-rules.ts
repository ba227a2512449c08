import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';

// Every rule takes a schema and answers with one sentence for each place where it is broken.

interface Described {
  readonly name: string;
  readonly description: string | null | undefined;
}

/** The types, fields, arguments, input fields, values and directives whose description is not a sentence. */
export function undescribed(schema: GraphQLSchema): string[] {
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  const described = [
    ...ownTypes(schema).flatMap(describedIn),
    ...directives.flatMap(({ name, description, args }) => [
      { name: `@${name}`, description },
      ...args.map((argument) => ({ name: `@${name}(${argument.name}:)`, description: argument.description })),
    ]),
  ];
  return described
    .filter(({ description }) => !isSentence(description))
    .map(({ name, description }) =>
      description
        ? `${name}: “${description}” is to begin with a capital or a backtick and to end with a full stop or question mark.`
        : `${name} has no description.`,
    );
}

/** Connections that a caller cannot page through in the usual way. */
export function unusualConnections(
  schema: GraphQLSchema,
  pageSize: number,
  shorter: Readonly<Record<string, number>>,
): string[] {
  return outputFields(schema)
    .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'))
    .map(({ name, field }) => ({ name, field, size: shorter[field.name] ?? pageSize }))
    .filter(
      ({ field, size }) => !isArgument(field, 'first', 'Int', size) || !isArgument(field, 'after', 'String', undefined),
    )
    .map(({ name, size }) => `${name} is a connection and so takes \`first: Int = ${size}\` and \`after: String\`.`);
}

function ownTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  const types = Object.values(schema.getTypeMap());
  return types.filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
}

function describedIn(type: GraphQLNamedType): Described[] {
  const parts: Described[] = [];
  if (isEnumType(type)) parts.push(...type.getValues());
  if (isInputObjectType(type)) parts.push(...Object.values(type.getFields()));
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      const nameOf = (argument: GraphQLArgument) => `${field.name}(${argument.name}:)`;
      parts.push(
        field,
        ...field.args.map((argument) => ({ name: nameOf(argument), description: argument.description })),
      );
    }
  }
  return [type, ...parts.map(({ name, description }) => ({ name: `${type.name}.${name}`, description }))];
}

function isSentence(description: string | null | undefined): boolean {
  return /^[\p{Lu}`].*[.?]$/su.test(description ?? '');
}

interface OutputField {
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
}

function outputFields(schema: GraphQLSchema): OutputField[] {
  return ownTypes(schema).flatMap((owner) =>
    isObjectType(owner) || isInterfaceType(owner)
      ? Object.values(owner.getFields()).map((field) => ({ name: `${owner.name}.${field.name}`, field }))
      : [],
  );
}

function isArgument(field: GraphQLField<unknown, unknown>, name: string, type: string, byDefault: unknown): boolean {
  const argument = field.args.find((candidate) => candidate.name === name);
  return argument !== undefined && String(argument.type) === type && argument.defaultValue === byDefault;
}
