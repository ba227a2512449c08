import { describe, expect, test } from '@jest/globals';
import {
  type Connection,
  connectionResolvers,
  type Edge,
  edgeResolvers,
  entityEdgeResolvers,
  toConnection,
} from '../../src/graphql/connection.js';
import { decodeCursor } from '../../src/services/cursor.js';
import { pageOf } from '../../src/services/page-arguments.js';
import type { Page } from '../../src/store/store.js';
import { entity, relationship } from '../support/graph.js';

const ann = { ...entity('Person', 'ann'), revision: 1 };
const guild = { ...entity('Organisation', 'guild'), revision: 1 };
const planning = { ...entity('Committee', 'planning'), revision: 1 };
const partOf = { ...relationship('PART_OF', planning, guild), revision: 1 };

const page: Page<string> = {
  rows: ['Ann', 'Ben'],
  positions: [
    { sort: 'ann', id: '1' },
    { sort: 'ben', id: '2' },
  ],
  hasNextPage: true,
};
const question = pageOf({ id: 'guild' }, { first: 2 }, false);

function connect(of: Page<string>, asked: typeof question): Connection<Edge<string>> {
  return toConnection(of, asked, (node, place) => ({ ...place, node }));
}

describe('a connection', () => {
  test('has the rows with and without their edges', () => {
    const connection = connect(page, question);
    expect(connection.edges.map(({ node }) => node)).toEqual(['Ann', 'Ben']);
    expect(connectionResolvers.nodes(connection)).toEqual(['Ann', 'Ben']);
  });

  test('is its own page information', () => {
    const connection = connect(page, question);
    expect(connectionResolvers.pageInfo(connection)).toBe(connection);
    expect(connection).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  test('has a previous page where it began after a cursor', () => {
    const [edge] = connect(page, question).edges;
    const next = pageOf({ id: 'guild' }, { after: edge ? edgeResolvers.cursor(edge) : null }, false);
    expect(connect(page, next).hasPreviousPage).toBe(true);
  });

  test.each([
    [undefined, null],
    [null, null],
    [0, 0],
    [7, 7],
  ])('whose page counted %s has the total %s', (totalCount, expected) => {
    expect(connect({ ...page, ...(totalCount !== undefined && { totalCount }) }, question).totalCount).toBe(expected);
  });

  test('gives each row a cursor of its list', () => {
    const positions = connect(page, question).edges.map((edge) =>
      decodeCursor(question.list, edgeResolvers.cursor(edge)),
    );
    expect(positions).toEqual(page.positions);
  });

  test('refuses a page whose rows have no positions', () => {
    expect(() => connect({ ...page, positions: [] }, question)).toThrow(RangeError);
  });
});

describe('the edge of an entity', () => {
  const place = { list: '', position: { sort: '', id: '' }, certainty: 'YES' as const };

  test('links it to the entity from which the list came', () => {
    const link = entityEdgeResolvers.link({ ...place, node: planning, parent: guild, relationship: partOf });
    expect(link).toEqual({ ...partOf, fromEntity: planning, toEntity: guild });
  });

  test('has no link in a list from the root', () => {
    expect(entityEdgeResolvers.link({ ...place, node: ann })).toBeNull();
  });
});
