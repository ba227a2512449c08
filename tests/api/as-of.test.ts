import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { records, world } from '../fixtures/council.js';
import { type Api, openApi } from '../support/api.js';

const w = world;

let api: Api;

beforeAll(async () => {
  api = await openApi(...records);
});
afterAll(() => api.dispose());

/** Type, record, field, arguments, what is read of a row, and the rows with their certainty. */
type Case = readonly [
  type: string,
  of: { readonly id: string },
  field: string,
  question: string,
  row: string,
  rows: Readonly<Record<string, 'YES' | 'POSSIBLY'>>,
];

const MEMBERS = 'member { label }';

const CASES: readonly Case[] = [
  ['Committee', w.planning, 'members', 'asOf: "2024-03"', MEMBERS, { Ann: 'YES', Ben: 'POSSIBLY' }],
  ['Committee', w.planning, 'members', 'asOf: "2023-06"', MEMBERS, { Ann: 'POSSIBLY' }],
  ['Committee', w.planning, 'members', 'asOf: "2022"', MEMBERS, {}],
  ['Committee', w.planning, 'members', 'asOf: "2025"', MEMBERS, { Ben: 'POSSIBLY' }],
  ['Committee', w.planning, 'members', 'asOf: "2024-03", certainty: [YES]', MEMBERS, { Ann: 'YES' }],
  ['Committee', w.planning, 'members', 'asOf: "2024-03", certainty: [POSSIBLY]', MEMBERS, { Ben: 'POSSIBLY' }],
  ['Committee', w.planning, 'members', 'asOf: "2024-03", certainty: null', MEMBERS, { Ann: 'YES', Ben: 'POSSIBLY' }],
  ['Committee', w.planning, 'members', '', MEMBERS, { Ann: 'YES', Ben: 'YES' }],
  ['Committee', w.planning, 'members', 'certainty: [YES]', MEMBERS, { Ann: 'YES', Ben: 'YES' }],
  ['Committee', w.planning, 'members', 'certainty: [POSSIBLY]', MEMBERS, {}],
  ['Committee', w.youth, 'members', 'asOf: "2024-03-05"', MEMBERS, { Dua: 'YES' }],
  ['Committee', w.youth, 'members', 'asOf: "2024-03-06"', MEMBERS, { Dua: 'POSSIBLY' }],
  [
    'Organisation',
    w.guild,
    'members',
    'asOf: "2024-03-05", includeCommittees: true',
    MEMBERS,
    {
      Cem: 'POSSIBLY',
      Dua: 'POSSIBLY',
    },
  ],
  ['Committee', w.works, 'members', 'asOf: "2024-05"', MEMBERS, { Eli: 'POSSIBLY' }],
  ['Committee', w.works, 'members', 'asOf: "2024-06"', MEMBERS, {}],
  ['Organisation', w.council, 'members', 'asOf: "2020/2021"', MEMBERS, { Guild: 'YES' }],
  ['Organisation', w.council, 'members', 'asOf: "2020-06"', MEMBERS, { Guild: 'POSSIBLY' }],
  ['Person', w.ann, 'memberships', 'asOf: "2024"', 'body { label }', { Planning: 'YES' }],
  ['Person', w.ann, 'memberships', 'asOf: "2022"', 'body { label }', {}],
  ['Post', w.chair, 'holders', 'asOf: "2024-06-30"', MEMBERS, { Ann: 'YES' }],
  ['Post', w.chair, 'holders', 'asOf: "2025"', MEMBERS, {}],
  ['Committee', w.planning, 'partOf', 'asOf: "2020"', 'label', { Council: 'YES' }],
  ['Committee', w.planning, 'partOf', 'asOf: "2024"', 'label', { Council: 'POSSIBLY' }],
  ['Committee', w.planning, 'partOf', 'asOf: "2019"', 'label', {}],
  ['Committee', w.works, 'partOf', 'asOf: "2024"', 'label', { Planning: 'POSSIBLY' }],
  ['Organisation', w.council, 'committees', 'asOf: "2020"', 'label', { Planning: 'YES' }],
  ['Organisation', w.council, 'parts', 'asOf: "2019"', 'label', {}],
  ['Organisation', w.guild, 'relations', 'asOf: "2022/2023"', 'to { label }', { Council: 'YES' }],
  ['Organisation', w.guild, 'relations', 'asOf: "2021"', 'to { label }', {}],
  [
    'Person',
    w.ann,
    'participations',
    'when: { from: "2024-03", to: "2024-03" }',
    'meeting { label }',
    {
      Talks: 'YES',
      Undated: 'POSSIBLY',
    },
  ],
  [
    'Person',
    w.ann,
    'participations',
    'when: { from: "2024-06-15" }',
    'meeting { label }',
    {
      Congress: 'YES',
      Visit: 'POSSIBLY',
      Undated: 'POSSIBLY',
    },
  ],
  [
    'Person',
    w.ann,
    'participations',
    'when: { to: "2024" }, certainty: [YES], orderBy: OLDEST',
    'meeting { label }',
    {
      Talks: 'YES',
      Visit: 'YES',
    },
  ],
  ['Organisation', w.guild, 'attendances', 'when: { from: "2024", to: "2024" }', 'meeting { label }', { Talks: 'YES' }],
  ['Organisation', w.guild, 'attendances', 'when: { from: "2025" }', 'meeting { label }', {}],
  [
    'Organisation',
    w.guild,
    'representatives',
    'when: { from: "2024-06-15" }',
    'meeting { label }',
    {
      Visit: 'POSSIBLY',
    },
  ],
];

interface Edge {
  readonly certainty: 'YES' | 'POSSIBLY';
  readonly node: Named | Readonly<Record<string, Named>>;
}

interface Named {
  readonly label: string;
}

/** Of the entity itself, or of the end of the relationship. */
function labelOf(node: Edge['node']): string | undefined {
  const { label = Object.values(node)[0] } = node;
  return typeof label === 'object' ? label.label : label;
}

describe('as of a day or period', () => {
  test.each(CASES.map((one) => [`${one[1].id} ${one[2]}(${one[3]})`, one] as const))(
    '%s',
    async (_, [type, { id }, field, question, row, expected]) => {
      const list = question === '' ? field : `${field}(${question})`;
      const data = await api.data(
        `query ($id: ID!) { node(id: $id) { ... on ${type} { list: ${list} { totalCount edges { certainty node { ${row} } } } } } }`,
        { id },
      );
      const { edges, totalCount } = data.node.list as { readonly edges: readonly Edge[]; readonly totalCount: number };
      const found = edges.map(({ certainty, node }) => [labelOf(node), certainty]);
      expect(found).toEqual(Object.entries(expected));
      expect(totalCount).toBe(found.length);
    },
  );

  test('a list of meetings has certainties too', async () => {
    const data = await api.data(`{
      both: meetings(filter: { statuses: [HELD, PLANNED], when: { from: "2024-03", to: "2024-06-15" } }) { edges { certainty node { label } } }
      certain: meetings(filter: { when: { from: "2024", to: "2024" }, certainty: [YES] }) { totalCount nodes { label } }
      possible: meetings(filter: { statuses: [HELD], when: { to: "2024-06-01" }, certainty: [POSSIBLY] }) { nodes { label } }
      never: meetings(filter: { certainty: [POSSIBLY] }) { totalCount nodes { label } }
    }`);
    expect(data).toEqual({
      both: {
        edges: [
          { certainty: 'POSSIBLY', node: { label: 'Visit' } },
          { certainty: 'YES', node: { label: 'Talks' } },
          { certainty: 'POSSIBLY', node: { label: 'Undated' } },
        ],
      },
      certain: { totalCount: 2, nodes: [{ label: 'Visit' }, { label: 'Talks' }] },
      possible: { nodes: [{ label: 'Visit' }, { label: 'Undated' }] },
      never: { totalCount: 0, nodes: [] },
    });
  });
});
