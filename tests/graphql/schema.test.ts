import { makeExecutableSchema } from '@graphql-tools/schema';
import { describe, expect, test } from '@jest/globals';
import { getNamedType, graphql, graphqlSync, isEnumType, isInputObjectType, isListType, isObjectType } from 'graphql';
import { completeResolvers, createSchema } from '../../src/graphql/schema.js';
import { typeName } from '../../src/graphql/type-names.js';
import { ENTITY_TYPES } from '../../src/model/entity-types.js';
import { ANNOTATION_TYPES } from '../../src/model/records.js';
import { RELATIONSHIP_TYPES } from '../../src/model/relationship-types.js';
import { ENTITY_LISTS } from '../../src/services/entity-lists.js';
import { entity } from '../support/graph.js';

const schema = createSchema();
const lists = Object.entries(ENTITY_LISTS);
const TIME = ['when', 'certainty'];

describe('the schema', () => {
  test.each([...ENTITY_TYPES, ...RELATIONSHIP_TYPES, ...ANNOTATION_TYPES])(
    'has a type for records of type %s',
    (type) => {
      const record = { ...entity('Person', 'ann'), revision: 1, type } as unknown as Parameters<typeof typeName>[0];
      const shown = schema.getType(typeName(record));
      expect(isObjectType(shown) && shown.getInterfaces().map(({ name }) => name)).toContain('Record');
    },
  );

  test.each(lists)('can filter the list of %s by all that the list knows, and by nothing else', (list, row) => {
    const filter = schema
      .getQueryType()
      ?.getFields()
      [list]?.args.find(({ name }) => name === 'filter');
    const fields = filter && getNamedType(filter.type);
    const byChoice = list === 'datasets' ? [] : ['datasets', ...Object.keys(row.facets)];
    const byTime = list === 'meetings' ? TIME : [];
    expect(isInputObjectType(fields) ? Object.keys(fields.getFields()).sort() : []).toEqual(
      [...byChoice, ...Object.keys(row.related), ...byTime].sort(),
    );
    if (!isInputObjectType(fields)) return;
    for (const name of byChoice) expect(isListType(fields.getFields()[name]?.type)).toBe(true);
    for (const name of Object.keys(row.related)) expect(String(fields.getFields()[name]?.type)).toBe('ID');
  });

  test('names each type of entity and of relationship as a value', () => {
    const values = ['EntityType', 'RelationshipType'].map((name) => {
      const type = schema.getType(name);
      return isEnumType(type) ? type.getValues().map((value) => value.name.replaceAll('_', '').toLowerCase()) : [];
    });
    expect(values).toEqual([
      ENTITY_TYPES.map((type) => type.toLowerCase()),
      RELATIONSHIP_TYPES.map((type) => type.replaceAll('_', '').toLowerCase()),
    ]);
  });
});

describe('an argument that is null', () => {
  const made = makeExecutableSchema({
    typeDefs:
      'type Query { seen(first: Int = 5, order: String = "LABEL", all: Boolean = true, after: String): String, plain: String }',
    resolvers: { Query: { seen: (_root: unknown, given: object) => JSON.stringify(given) } },
  });
  completeResolvers(made);

  test.each([
    ['', { first: 5, order: 'LABEL', all: true }],
    ['(first: null, order: null, all: null, after: null)', { first: 5, order: 'LABEL', all: true, after: null }],
    ['(first: 0, order: "", all: false)', { first: 0, order: '', all: false }],
  ])('has its default, as in seen%s', (question, given) => {
    const { data, errors } = graphqlSync({ schema: made, source: `{ seen${question} plain }` });
    expect(errors).toBeUndefined();
    expect(JSON.parse(String(data?.['seen']))).toEqual(given);
  });

  test('has its default where it is a variable that is null or missing', () => {
    const source = 'query ($first: Int) { seen(first: $first) }';
    for (const variableValues of [{}, { first: null }]) {
      const { data } = graphqlSync({ schema: made, source, variableValues });
      expect(JSON.parse(String(data?.['seen']))).toMatchObject({ first: 5 });
    }
  });
});

test('a row that fails at once forgets no promise of the rows before it, which would end the process', async () => {
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { rows: [Row!]! } type Row { late: Int! early: Int! }',
    resolvers: {
      Query: { rows: () => [{}, { isFaulty: true }] },
      Row: {
        late: () => new Promise((_, reject) => setImmediate(() => reject(new Error('late')))),
        early: ({ isFaulty }: { readonly isFaulty?: boolean }) => {
          if (isFaulty) throw new Error('early');
          return 1;
        },
      },
    },
  });
  completeResolvers(schema);
  const forgotten: unknown[] = [];
  const note = (reason: unknown) => forgotten.push(reason);
  process.on('unhandledRejection', note);
  const { errors } = await graphql({ schema, source: '{ rows { late early } }' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', note);
  expect(errors).toHaveLength(1);
  expect(forgotten).toEqual([]);
});
