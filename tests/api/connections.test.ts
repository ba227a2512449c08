import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { records, world } from '../fixtures/council.js';
import { type Api, openApi } from '../support/api.js';
import { testDataset } from '../support/graph.js';

const w = world;

/** A type, one record of it, a connection, what is read of each row, and the rows in their order. */
type Case = readonly [type: string, of: { readonly id: string }, field: string, row: string, rows: readonly unknown[]];

const label = 'label';
const labels = (...texts: readonly string[]) => texts.map((text) => ({ label: text }));
const made = (...texts: readonly string[]) => texts.map((text) => ({ text }));

const MEMBERSHIPS: readonly Case[] = [
  [
    'Person',
    w.ann,
    'memberships',
    'member { label } body { label } role roleAsStated post { label } onBehalfOf { label } endKind start { edtf } end { edtf }',
    [
      {
        member: { label: 'Ann' },
        body: { label: 'Planning' },
        role: 'CHAIR',
        roleAsStated: 'chairwoman',
        post: { label: 'Chair' },
        onBehalfOf: null,
        endKind: 'ENDED',
        start: { edtf: '2023' },
        end: { edtf: '2024-12-31' },
      },
    ],
  ],
  [
    'Person',
    w.eli,
    'memberships',
    'body { label } onBehalfOf { label }',
    [{ body: { label: 'Works' }, onBehalfOf: { label: 'Guild' } }],
  ],
  [
    'Organisation',
    w.guild,
    'memberships',
    'member { __typename } body { label }',
    [{ member: { __typename: 'Organisation' }, body: { label: 'Council' } }],
  ],
  [
    'Committee',
    w.planning,
    'members',
    'member { label } body { label }',
    [
      { member: { label: 'Ann' }, body: { label: 'Planning' } },
      { member: { label: 'Ben' }, body: { label: 'Planning' } },
    ],
  ],
  [
    'Committee',
    w.planning,
    'members(includeCommittees: true)',
    'member { label } body { label }',
    [
      { member: { label: 'Ann' }, body: { label: 'Planning' } },
      { member: { label: 'Ben' }, body: { label: 'Planning' } },
      { member: { label: 'Eli' }, body: { label: 'Works' } },
    ],
  ],
  ['Organisation', w.council, 'members', 'member { label }', [{ member: { label: 'Guild' } }]],
  [
    'Organisation',
    w.council,
    'members(includeCommittees: true)',
    'member { label } body { label }',
    [
      { member: { label: 'Ann' }, body: { label: 'Planning' } },
      { member: { label: 'Ben' }, body: { label: 'Planning' } },
      { member: { label: 'Eli' }, body: { label: 'Works' } },
      { member: { label: 'Guild' }, body: { label: 'Council' } },
    ],
  ],
  ['Organisation', w.league, 'members(includeCommittees: true)', 'member { label }', []],
  [
    'Post',
    w.chair,
    'holders',
    'member { label } body { label } post { label }',
    [{ member: { label: 'Ann' }, body: { label: 'Planning' }, post: { label: 'Chair' } }],
  ],
  ['Post', w.clerk, 'holders', 'id', []],
];

const BODIES: readonly Case[] = [
  ['Committee', w.planning, 'partOf', label, labels('Council')],
  ['Committee', w.works, 'partOf', label, labels('Planning')],
  ['Organisation', w.guild, 'partOf', label, labels('League')],
  ['Organisation', w.council, 'parts', label, labels('Planning')],
  ['Organisation', w.league, 'parts', label, labels('Guild')],
  ['Organisation', w.league, 'committees', label, []],
  ['Organisation', w.guild, 'committees', label, labels('Youth')],
  ['Committee', w.planning, 'committees', label, labels('Works')],
  ['Organisation', w.council, 'posts', label, labels('Clerk')],
  ['Committee', w.planning, 'posts', label, labels('Chair')],
  [
    'Organisation',
    w.council,
    'predecessors',
    'kind successor { label } predecessor { label }',
    [{ kind: 'RENAMED', successor: { label: 'Council' }, predecessor: { label: 'Assembly' } }],
  ],
  [
    'Organisation',
    w.assembly,
    'successors',
    'kind successor { label } predecessor { label }',
    [{ kind: 'RENAMED', successor: { label: 'Council' }, predecessor: { label: 'Assembly' } }],
  ],
  ['Organisation', w.council, 'successors', 'id', []],
];

const RELATIONS: readonly Case[] = [
  [
    'Person',
    w.ann,
    'relations',
    'kind roleAsStated from { label } to { label }',
    [{ kind: 'FAMILY', roleAsStated: 'sister', from: { label: 'Ann' }, to: { label: 'Cem' } }],
  ],
  ['Person', w.ann, 'relations(direction: TO)', 'id', []],
  ['Person', w.ann, 'relations(direction: null)', 'kind', [{ kind: 'FAMILY' }]],
  ['Person', w.cem, 'relations(direction: TO)', 'from { label }', [{ from: { label: 'Ann' } }]],
  ['Person', w.cem, 'relations(direction: FROM)', 'id', []],
  [
    'Organisation',
    w.council,
    'relations(direction: TO)',
    'kind from { label }',
    [{ kind: 'OPPOSITION', from: { label: 'Guild' } }],
  ],
];

const ATTENDANCES: readonly Case[] = [
  [
    'Meeting',
    w.talks,
    'parties',
    'body { label } role side sideDerived basis onBehalfOf { label } descriptor headcount',
    [
      {
        body: { label: 'Guild' },
        role: 'HOST',
        side: 'B',
        sideDerived: false,
        basis: 'EXPLICIT',
        onBehalfOf: { label: 'Guild' },
        descriptor: 'two officers',
        headcount: null,
      },
      {
        body: { label: 'Planning' },
        role: 'CONVENER',
        side: 'A',
        sideDerived: false,
        basis: 'EXPLICIT',
        onBehalfOf: { label: 'Planning' },
        descriptor: null,
        headcount: null,
      },
    ],
  ],
  [
    'Meeting',
    w.talks,
    'participations',
    'person { label } presence basis side onBehalfOf { label }',
    [
      {
        person: { label: 'Ann' },
        presence: 'PRESENT',
        basis: 'CAPACITY',
        side: 'A',
        onBehalfOf: { label: 'Planning' },
      },
      { person: { label: 'Ben' }, presence: 'PRESENT', basis: 'CONTEXT', side: 'A', onBehalfOf: { label: 'Planning' } },
      { person: { label: 'Cem' }, presence: 'PRESENT', basis: 'EXPLICIT', side: 'B', onBehalfOf: { label: 'Guild' } },
      { person: { label: 'Dua' }, presence: 'REMOTE', basis: 'CAPACITY', side: 'B', onBehalfOf: { label: 'Youth' } },
      { person: { label: 'Eli' }, presence: 'ABSENT', basis: 'CAPACITY', side: null, onBehalfOf: null },
    ],
  ],
  [
    'Meeting',
    w.visit,
    'participations',
    'role person { label } attendee { __typename ... on UnnamedGroup { label } }',
    [
      { role: 'PARTICIPANT', person: { label: 'Ann' }, attendee: { __typename: 'Person' } },
      { role: 'PARTICIPANT', person: { label: 'Cem' }, attendee: { __typename: 'Person' } },
      { role: 'GUEST', person: null, attendee: { __typename: 'UnnamedGroup', label: 'Visitors' } },
    ],
  ],
  [
    'Person',
    w.ann,
    'participations',
    'meeting { label } presence',
    [
      { meeting: { label: 'Congress' }, presence: 'INVITED' },
      { meeting: { label: 'Visit' }, presence: 'PRESENT' },
      { meeting: { label: 'Talks' }, presence: 'PRESENT' },
      { meeting: { label: 'Undated' }, presence: 'PRESENT' },
    ],
  ],
  [
    'Person',
    w.ann,
    'participations(orderBy: OLDEST)',
    'meeting { label }',
    [
      { meeting: { label: 'Talks' } },
      { meeting: { label: 'Visit' } },
      { meeting: { label: 'Congress' } },
      { meeting: { label: 'Undated' } },
    ],
  ],
  [
    'Person',
    w.dua,
    'participations',
    'meeting { label } nameAsStated titleAsStated capacity { id }',
    [
      { meeting: { label: 'Congress' }, nameAsStated: null, titleAsStated: null, capacity: null },
      { meeting: { label: 'Talks' }, nameAsStated: null, titleAsStated: null, capacity: null },
    ],
  ],
  [
    'UnnamedGroup',
    w.visitors,
    'participations',
    'meeting { label } person { id }',
    [{ meeting: { label: 'Visit' }, person: null }],
  ],
  ['Organisation', w.guild, 'attendances', 'meeting { label } role', [{ meeting: { label: 'Talks' }, role: 'HOST' }]],
  [
    'Organisation',
    w.guild,
    'representatives',
    'attendee { __typename ... on Person { label } } meeting { label }',
    [
      { attendee: { __typename: 'Person', label: 'Cem' }, meeting: { label: 'Talks' } },
      { attendee: { __typename: 'Person', label: 'Cem' }, meeting: { label: 'Visit' } },
    ],
  ],
];

const MEETINGS: readonly Case[] = [
  ['Meeting', w.talks, 'places', label, labels('Hall')],
  ['Place', w.hall, 'meetings', label, labels('Talks')],
  ['Place', w.town, 'meetings', label, labels('Visit')],
  ['Place', w.region, 'meetings', label, []],
  ['Place', w.hall, 'within', label, labels('Town')],
  ['Place', w.region, 'contains', label, labels('Town')],
  ['Meeting', w.talks, 'series', label, labels('Dialogue')],
  ['Meeting', w.dialogue, 'meetings', label, labels('Visit', 'Talks')],
  ['Meeting', w.dialogue, 'meetings(orderBy: OLDEST)', label, labels('Talks', 'Visit')],
  ['Meeting', w.talks, 'declarations', 'text', made('They would build homes.', 'Water was short.')],
  ['Meeting', w.talks, 'about', '__typename label', [{ __typename: 'Topic', label: 'Housing' }]],
  ['Meeting', w.visit, 'about', '__typename label', [{ __typename: 'Organisation', label: 'Guild' }]],
  ['Topic', w.housing, 'meetings', label, labels('Talks')],
  ['Topic', w.housing, 'declarations', 'text', made('They would build homes.')],
  ['Organisation', w.guild, 'discussedAt', label, labels('Visit')],
  ['Organisation', w.council, 'discussedIn', 'text', made('Water was short.')],
];

const DECLARATIONS: readonly Case[] = [
  [
    'Declaration',
    w.pledge,
    'madeBy',
    '__typename label',
    [
      { __typename: 'Person', label: 'Ann' },
      { __typename: 'Organisation', label: 'Guild' },
    ],
  ],
  ['Declaration', w.warning, 'madeBy', label, []],
  ['Declaration', w.pledge, 'meetings', label, labels('Talks')],
  ['Declaration', w.warning, 'about', label, labels('Council', 'Water')],
  ['Person', w.ann, 'declarations', 'text', made('They would build homes.')],
  ['Dataset', testDataset, 'sources', 'title', [{ title: 'The release' }, { title: 'The report' }]],
];

let api: Api;

beforeAll(async () => {
  api = await openApi(...records);
});
afterAll(() => api.dispose());

async function rowsOf([type, { id }, field, row]: Case): Promise<readonly unknown[]> {
  const data = await api.data(
    `query ($id: ID!) { node(id: $id) { ... on ${type} { list: ${field} { totalCount nodes { ${row} } } } } }`,
    { id },
  );
  expect(data.node.list.totalCount).toBe(data.node.list.nodes.length);
  return data.node.list.nodes;
}

describe.each([
  ['memberships and holders', MEMBERSHIPS],
  ['bodies, their parts and what came before them', BODIES],
  ['ties', RELATIONS],
  ['attendances', ATTENDANCES],
  ['meetings, places and topics', MEETINGS],
  ['declarations and sources', DECLARATIONS],
])('a list of %s', (_, cases) => {
  test.each(cases.map((one) => [`${one[0]} ${one[1].id}: ${one[2]} gives ${one[4].length}`, one] as const))(
    '%s',
    async (_title, one) => {
      expect(await rowsOf(one)).toEqual(one[4]);
    },
  );
});

describe('the way by which a list came to an entity', () => {
  test('is on its edge, with the ends, standing and dates of the relationship', async () => {
    const data = await api.data(`{ committee(id: "${w.works.id}") { partOf { edges { certainty node { label } link {
      type standing likelihood rank reason start { edtf } from { label } to { label } citations { nodes { id } } } } } } }`);
    expect(data.committee.partOf.edges).toEqual([
      {
        certainty: 'YES',
        node: { label: 'Planning' },
        link: {
          type: 'PART_OF',
          standing: 'INFERRED',
          likelihood: 'PROBABLE',
          rank: 'PREFERRED',
          reason: null,
          start: null,
          from: { label: 'Works' },
          to: { label: 'Planning' },
          citations: { nodes: [] },
        },
      },
    ]);
  });

  test('is null in a list from the root', async () => {
    const data = await api.data('{ topics { edges { certainty link { id } node { label } } } }');
    expect(data.topics.edges).toEqual([
      { certainty: 'YES', link: null, node: { label: 'Housing' } },
      { certainty: 'YES', link: null, node: { label: 'Water' } },
    ]);
  });
});
