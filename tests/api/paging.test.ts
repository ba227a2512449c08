import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSchema } from '../../src/graphql/schema.js';
import { typeName } from '../../src/graphql/type-names.js';
import { records } from '../fixtures/council.js';
import { type Api, openApi } from '../support/api.js';
import { testDataset } from '../support/graph.js';
import { asking, type ListField, listFieldsOf } from './list-fields.js';

const stored = [testDataset, ...records].map((record) => ({ ...record, revision: 1 }));

/** Nothing leads to these, and few records have citations and claims. */
const EMPTY = /\.(claims|citations)$|^(Source|Dataset)\.alternatives$/;

const fields = listFieldsOf(createSchema());
const connections = fields.filter(({ isConnection }) => isConnection).map((field) => [field.path, field] as const);

let api: Api;

beforeAll(async () => {
  api = await openApi(...records);
});
afterAll(() => api.dispose());

describe('every connection', () => {
  test('is looked at', () => {
    expect(connections.length).toBeGreaterThan(100);
  });

  test.each(connections)('%s gives the same rows in pages of any size', async (path, field) => {
    let rows = 0;
    for (const id of idsOf(field)) {
      const whole = await page(field, id, 'first: 100');
      const expected = whole.nodes.map(keyOf);
      expect(new Set(expected).size).toBe(expected.length);
      for (const size of expected.length > 2 ? [1, 2] : [1]) {
        expect(await walk(field, id, size)).toEqual(expected);
      }
      rows += expected.length;
    }
    if (!EMPTY.test(path)) expect(rows).toBeGreaterThan(0);
  });
});

/** The rows of all pages; each page is looked at for what it says of itself. */
async function walk(field: ListField, id: string, size: number): Promise<string[]> {
  const found: string[] = [];
  let after = '';
  for (;;) {
    const { edges, nodes, pageInfo, totalCount } = await page(field, id, `first: ${size}${after}`);
    expect(edges.map(({ node }) => node)).toEqual(nodes);
    expect(pageInfo).toEqual({
      hasNextPage: found.length + nodes.length < (totalCount ?? 0),
      hasPreviousPage: after !== '',
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    });
    found.push(...nodes.map(keyOf));
    if (!pageInfo.hasNextPage) return found;
    expect(nodes).toHaveLength(size);
    after = `, after: ${JSON.stringify(pageInfo.endCursor)}`;
  }
}

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: object }[];
  readonly nodes: readonly object[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number | null;
}

async function page(field: ListField, id: string, question: string): Promise<Page> {
  const data = await api.data(
    asking(
      field,
      id,
      question,
      `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
       edges { cursor node { ${field.row} } } nodes { ${field.row} }`,
    ),
  );
  return data.list ?? data.node.list;
}

function keyOf(node: object): string {
  return JSON.stringify(node);
}

/** Of each record that has the field; the root has no id. */
function idsOf({ owner }: ListField): string[] {
  return owner === 'Query' ? [''] : stored.filter((record) => typeName(record) === owner).map(({ id }) => id);
}
