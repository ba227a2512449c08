import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { ENTITY_TYPES } from '../../src/model/entity-types.js';
import { RELATIONSHIP_TYPE_TABLE, RELATIONSHIP_TYPES } from '../../src/model/relationship-types.js';
import { VOCABULARY } from '../../src/model/vocabulary.js';
import { readFiles } from './source-file.js';
import { asEnumValue, differingEnums, missingFields, unmirrored } from './vocabulary-rules.js';

/** The relationship types with properties of their own, and the SDL types that stand for them. */
const sdlNames = {
  MEMBER_OF: 'Membership',
  ATTENDED: 'Participation',
  PARTY_TO: 'Party',
  SUCCEEDED: 'Succession',
  RELATED_TO: 'ActorRelation',
};

const sdlFiles = readFiles(['schema'], /\.graphql$/);
const resolverFiles = readFiles(['src/graphql/resolvers'], /\.ts$/);
const schema = buildSchema(sdlFiles.map(({ text }) => text).join('\n'));

describe('the schema and the code', () => {
  test('have files of the same names', () => {
    const paths = (files: typeof sdlFiles) => files.map(({ path }) => path);
    expect(unmirrored(paths(sdlFiles), paths(resolverFiles))).toEqual([]);
  });

  test('have the same closed lists', () => {
    const lists = {
      ...VOCABULARY,
      RelationshipType: RELATIONSHIP_TYPES,
      EntityType: ENTITY_TYPES.map(asEnumValue),
    };
    expect(differingEnums(schema, lists)).toEqual([]);
  });

  test('have the same properties of relationships', () => {
    expect(missingFields(schema, RELATIONSHIP_TYPE_TABLE, sdlNames)).toEqual([]);
  });
});

describe('the rules for what is said twice', () => {
  test('find files without a counterpart', () => {
    expect(
      unmirrored(['schema/person.graphql', 'schema/met.graphql'], ['resolvers/met.ts', 'resolvers/index.ts']),
    ).toEqual(['schema/person.graphql has no src/graphql/resolvers/person.ts.']);
    expect(unmirrored([], ['src/graphql/resolvers/vote.ts'])).toEqual([
      'src/graphql/resolvers/vote.ts has no schema/vote.graphql.',
    ]);
  });

  test.each([
    ['another value', 'enum Colour { RED BLUE }'],
    ['another order', 'enum Colour { GREEN RED }'],
    ['one value less', 'enum Colour { RED }'],
    ['one value more', 'enum Colour { RED GREEN BLUE }'],
    ['no such enum', 'enum Shade { RED GREEN }'],
  ])('find an enum with %s', (_difference, sdl) => {
    expect(differingEnums(buildSchema(sdl), { Colour: ['RED', 'GREEN'] })).toHaveLength(1);
  });

  test('are content with an equal enum', () => {
    expect(differingEnums(buildSchema('enum Colour { RED GREEN }'), { Colour: ['RED', 'GREEN'] })).toEqual([]);
  });

  test('write the name of an entity type as a value', () => {
    expect(['Person', 'UnnamedGroup'].map(asEnumValue)).toEqual(['PERSON', 'UNNAMED_GROUP']);
  });

  test('find properties that the SDL does not show', () => {
    const sdl = buildSchema('type Membership { role: String, post: ID } type Link { id: ID }');
    const rows = { MEMBER_OF: { properties: ['role', 'postId', 'endKind'] }, OF: { properties: ['since'] } };
    expect(missingFields(sdl, rows, { MEMBER_OF: 'Membership' })).toEqual([
      'type Membership has no field endKind, though MEMBER_OF has the property.',
      'type Link has no field since, though OF has the property.',
    ]);
    expect(missingFields(sdl, { ATTENDED: { properties: [] } }, { ATTENDED: 'Participation' })).toEqual([
      'The SDL has no type Participation, which is to stand for ATTENDED.',
    ]);
  });
});
