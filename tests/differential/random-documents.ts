import * as fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Levels of records within each other. */
const DEPTH = 4;

/** Values of arguments by their scalar type, or by the name of the argument where that says more. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  first: ['2', '1', '3', '20', '0'],
  text: ['"ann"', '"Ashe"', '"آن"', '"guil"', '"Ash Ann"', '"…"'],
  Int: ['0', '3', '10'],
  Boolean: ['true', 'false'],
  EDTF: ['"2024-03"', '"2024-03-05"', '"2024"', '"../2024-03-08"', '"2023-06/2024-06"', '"never"'],
  String: ['"en"', '"Guild Press"', '"x"'],
};
/** A cursor fits one question only; those that turn pages have one. */
const LEFT_OUT: readonly string[] = ['after'];

/** Queries over everything that a schema offers, about the records with the ids. */
export function randomDocuments(schema: GraphQLSchema, ids: readonly string[]): fc.Arbitrary<string> {
  const choices = fc.array(fc.nat({ max: 999 }), { minLength: 20, maxLength: 200, size: 'max' });
  return choices.map((made) => new Writer(schema, ids, made).document());
}

/** Writes one document as the choices say; where they have ended, the first of what there is is chosen. */
class Writer {
  private readonly schema: GraphQLSchema;
  private readonly ids: readonly string[];
  private readonly choices: Iterator<number>;
  private aliases = 0;

  constructor(schema: GraphQLSchema, ids: readonly string[], choices: readonly number[]) {
    this.schema = schema;
    this.ids = ids.map((id) => JSON.stringify(id));
    this.choices = choices.values();
  }

  document(): string {
    const root = this.schema.getQueryType();
    if (!root) throw new TypeError('The schema has no query.');
    return this.selection(root, DEPTH);
  }

  private selection(type: GraphQLNamedOutputType, depth: number): string {
    if (isLeafType(type)) return '';
    const selected = ['__typename'];
    if (isAbstractType(type)) {
      const one = this.pick(this.schema.getPossibleTypes(type));
      selected.push(`... on ${one.name} ${this.selection(one, depth)}`);
    }
    if ('getFields' in type) {
      const fields = Object.values(type.getFields()).filter((field) => isFitting(field, depth));
      const number = isObjectType(type) ? 1 + this.choose(4) : this.choose(3);
      for (let count = 0; count < number && fields.length > 0; count += 1) selected.push(this.field(fields, depth));
    }
    return `{ ${selected.join(' ')} }`;
  }

  /** Under a name of its own, so that none is merged with another that has other arguments. */
  private field(fields: readonly GraphQLField<unknown, unknown>[], depth: number): string {
    const { name, args, type } = this.pick(fields);
    const alias = `f${this.aliases++}`;
    const inner = getNamedType(type);
    return `${alias}: ${name}${this.arguments(args)} ${this.selection(inner, isWrapping(inner) ? depth : depth - 1)}`;
  }

  private arguments(args: readonly GraphQLArgument[]): string {
    const given = this.given(args);
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  private given(asked: readonly (GraphQLArgument | GraphQLInputField)[]): readonly string[] {
    return asked
      .filter(({ name, type }) => isNonNullType(type) || (!LEFT_OUT.includes(name) && this.choose(3) === 2))
      .map(({ name, type }) => `${name}: ${this.value(name, type)}`);
  }

  private value(name: string, type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.value(name, type.ofType);
    if (isListType(type)) {
      return `[${Array.from({ length: 1 + this.choose(2) }, () => this.value(name, type.ofType)).join(', ')}]`;
    }
    if (isEnumType(type)) return this.pick(type.getValues()).name;
    if (isInputObjectType(type)) return `{ ${this.given(Object.values(type.getFields())).join(', ')} }`;
    return this.pick(type.name === 'ID' ? this.ids : (VALUES[name] ?? VALUES[type.name] ?? []));
  }

  private pick<Item>(items: readonly Item[]): Item {
    const item = items[this.choose(items.length)];
    if (item === undefined) throw new TypeError('There is nothing to choose from.');
    return item;
  }

  private choose(number: number): number {
    const { value, done } = this.choices.next();
    return done ? 0 : value % number;
  }
}

function isFitting({ type }: GraphQLField<unknown, unknown>, depth: number): boolean {
  return depth > 0 || isLeafType(getNamedType(type));
}

/** What stands around records and is none. */
function isWrapping({ name }: GraphQLNamedOutputType): boolean {
  return /(Connection|Edge)$/.test(name);
}
