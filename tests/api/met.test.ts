import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { records, world } from '../fixtures/council.js';
import { type Api, openApi } from '../support/api.js';

const w = world;

let api: Api;

beforeAll(async () => {
  api = await openApi(...records);
});
afterAll(() => api.dispose());

interface Met {
  readonly edges: readonly {
    readonly node: { readonly label: string };
    readonly meetingCount: number;
    readonly possibleMeetingCount: number;
  }[];
  readonly nodes: readonly { readonly label: string }[];
  readonly totalCount: number;
}

function asking(type: string, question: string, selection: string): string {
  const field = question === '' ? 'metWith' : `metWith(${question})`;
  return `query ($id: ID!) { node(id: $id) { ... on ${type} { ${field} { ${selection} } } } }`;
}

/** Each counterpart with its number of meetings; where some only possibly count, both numbers. */
async function met(type: string, id: string, question: string): Promise<Readonly<Record<string, unknown>>> {
  const row = 'edges { node { label } meetingCount possibleMeetingCount } nodes { label } totalCount';
  const data = await api.data(asking(type, question, row), { id });
  const { edges, nodes, totalCount }: Met = data.node.metWith;
  expect(nodes).toEqual(edges.map(({ node }) => node));
  expect(totalCount).toBe(edges.length);
  return Object.fromEntries(
    edges.map(({ node, meetingCount, possibleMeetingCount: possible }) => [
      node.label,
      possible === 0 ? meetingCount : [meetingCount, possible],
    ]),
  );
}

describe('the people whom a person met', () => {
  test.each<[id: string, question: string, counterparts: Readonly<Record<string, unknown>>]>([
    [w.ann.id, '', { Cem: 2, Dua: 1 }],
    [w.ann.id, 'sides: OPPOSITE', { Cem: 2, Dua: 1 }],
    [w.ann.id, 'sides: SAME', { Ben: 1, Eli: 1 }],
    [w.ann.id, 'sides: ANY', { Cem: 2, Ben: 1, Dua: 1, Eli: 1 }],
    [
      w.ann.id,
      'sides: null, minBasis: null, orderBy: null, through: null, includeCommittees: null',
      { Cem: 2, Dua: 1 },
    ],
    [w.dua.id, '', { Ann: 1, Ben: 1 }],
    [w.eli.id, 'sides: ANY', { Ann: 1 }],
    [w.ann.id, 'minBasis: CAPACITY', { Cem: 2, Dua: 1 }],
    [w.ben.id, 'minBasis: CONTEXT', { Cem: 1, Dua: 1 }],
    [w.ben.id, 'minBasis: CAPACITY', {}],
    [w.ann.id, 'minBasis: EXPLICIT', {}],
    [w.ann.id, `through: { mine: "${w.planning.id}" }`, { Cem: 2, Dua: 1 }],
    [w.ann.id, `through: { mine: "${w.council.id}" }`, { Cem: 2, Dua: 1 }],
    [w.ann.id, `through: { mine: "${w.council.id}" }, includeCommittees: false`, {}],
    [w.ann.id, `through: { mine: "${w.guild.id}" }`, {}],
    [w.ann.id, `through: { theirs: "${w.guild.id}" }`, { Cem: 2, Dua: 1 }],
    [w.ann.id, `through: { theirs: "${w.guild.id}" }, includeCommittees: false`, { Cem: 2 }],
    [w.ann.id, `through: { mine: "${w.planning.id}", theirs: "${w.youth.id}" }`, { Dua: 1 }],
    [w.ann.id, 'through: {}', { Cem: 2, Dua: 1 }],
    [w.ann.id, 'when: { from: "2024-03", to: "2024-03" }', { Cem: 1, Dua: 1 }],
    [w.ann.id, 'when: { from: "2024-06-15" }', { Cem: [0, 1] }],
    [w.ann.id, 'when: { from: "2024-03-05", to: "2024-06-15" }', { Cem: [1, 1], Dua: 1 }],
    [w.ann.id, 'when: { from: "2024-03-05", to: "2024-06-15" }, certainty: [YES]', { Cem: 1, Dua: 1 }],
    [w.ann.id, 'when: { from: "2024-03-05", to: "2024-06-15" }, certainty: [POSSIBLY]', { Cem: [0, 1] }],
    [w.ann.id, 'certainty: [POSSIBLY]', {}],
    [w.ann.id, 'certainty: [YES]', { Cem: 2, Dua: 1 }],
    [w.ann.id, 'sides: SAME, when: { from: "2023", to: "2023" }', { Eli: [0, 1] }],
    [w.ann.id, `place: "${w.hall.id}"`, { Cem: 1, Dua: 1 }],
    [w.ann.id, `place: "${w.region.id}"`, { Cem: 2, Dua: 1 }],
    [w.ann.id, `topic: "${w.housing.id}"`, { Cem: 1, Dua: 1 }],
    [w.ann.id, `topic: "${w.water.id}"`, { Cem: 1, Dua: 1 }],
    [w.ann.id, `sides: SAME, topic: "${w.water.id}"`, { Ben: 1 }],
  ])('%s (%s)', async (id, question, counterparts) => {
    const found = await met('Person', id, question);
    expect(Object.entries(found)).toEqual(Object.entries(counterparts));
  });

  test.each([
    ['MEETING_COUNT', ['Cem', 'Ben', 'Dua', 'Eli']],
    ['WEIGHT', ['Cem', 'Eli', 'Ben', 'Dua']],
    ['LAST_MET', ['Cem', 'Ben', 'Dua', 'Eli']],
    ['LABEL', ['Ben', 'Cem', 'Dua', 'Eli']],
  ])('come in the order %s', async (order, expected) => {
    expect(Object.keys(await met('Person', w.ann.id, `sides: ANY, orderBy: ${order}`))).toEqual(expected);
  });
});

describe('the bodies that a body met', () => {
  test.each<[type: string, id: string, question: string, counterparts: Readonly<Record<string, unknown>>]>([
    ['Committee', w.planning.id, '', { Guild: 2, Youth: 1 }],
    ['Committee', w.planning.id, 'includeCommittees: false', { Guild: 2, Youth: 1 }],
    ['Organisation', w.council.id, '', { Guild: 2, Youth: 1 }],
    ['Organisation', w.council.id, 'includeCommittees: false', {}],
    ['Organisation', w.guild.id, '', { Planning: 2, Council: 2 }],
    ['Organisation', w.guild.id, 'includeCommittees: false', { Planning: 2 }],
    ['Organisation', w.guild.id, 'sides: SAME', {}],
    ['Organisation', w.guild.id, 'minBasis: EXPLICIT', { Planning: 1, Council: 1 }],
    ['Organisation', w.council.id, 'sides: ANY', { Guild: 2, Youth: 1 }],
    ['Committee', w.works.id, 'sides: ANY', {}],
    ['Committee', w.youth.id, '', { Planning: 1, Council: 1 }],
    ['Organisation', w.league.id, '', {}],
  ])('%s %s (%s)', async (type, id, question, counterparts) => {
    const found = await met(type, id, question);
    expect(Object.entries(found).sort()).toEqual(Object.entries(counterparts).sort());
  });
});

describe('one who was met', () => {
  test('comes with the strength of the tie, and the first and last dates', async () => {
    const row = 'edges { node { __typename id } weight certainty firstMet { edtf } lastMet { edtf } }';
    const data = await api.data(asking('Person', 'sides: ANY', row), { id: w.ann.id });
    const talks = { edtf: '2024-03-05' };
    // Four people were at the talks, of whom one by telephone; two at the visit and at the undated call.
    expect(data.node.metWith.edges).toEqual([
      {
        node: { __typename: 'Person', id: w.cem.id },
        weight: 1.333333333,
        certainty: 'YES',
        firstMet: talks,
        lastMet: { edtf: '2024-06' },
      },
      {
        node: { __typename: 'Person', id: w.ben.id },
        weight: 0.333333333,
        certainty: 'YES',
        firstMet: talks,
        lastMet: talks,
      },
      {
        node: { __typename: 'Person', id: w.dua.id },
        weight: 0.333333333,
        certainty: 'YES',
        firstMet: talks,
        lastMet: talks,
      },
      { node: { __typename: 'Person', id: w.eli.id }, weight: 1, certainty: 'YES', firstMet: null, lastMet: null },
    ]);
  });

  test('is only possibly met where every meeting only possibly counts', async () => {
    const row = 'edges { certainty meetingCount weight encounters { nodes { certainty meeting { label } } } }';
    const data = await api.data(asking('Person', 'when: { from: "2024-06-15" }', row), { id: w.ann.id });
    expect(data.node.metWith.edges).toEqual([
      {
        certainty: 'POSSIBLY',
        meetingCount: 0,
        weight: 0,
        encounters: { nodes: [{ certainty: 'POSSIBLY', meeting: { label: 'Visit' } }] },
      },
    ]);
  });

  test('comes with the meetings, and in which capacity each of the two was there', async () => {
    const attendance = `__typename side basis from { label } meeting { label } onBehalfOf { label }
      ... on Participation { presence nameAsStated person { label } capacity { role } citations { totalCount } }`;
    const row = `nodes { label } edges { encounters { totalCount nodes {
      sides certainty meeting { label } mine { ${attendance} } theirs { side from { label } } } } }`;
    const data = await api.data(asking('Person', `first: 1`, row), { id: w.ann.id });
    expect(data.node.metWith.edges[0].encounters).toEqual({
      totalCount: 2,
      nodes: [
        {
          sides: 'OPPOSITE',
          certainty: 'YES',
          meeting: { label: 'Visit' },
          mine: [expect.objectContaining({ meeting: { label: 'Visit' }, person: { label: 'Ann' }, capacity: null })],
          theirs: [{ side: 'B', from: { label: 'Cem' } }],
        },
        {
          sides: 'OPPOSITE',
          certainty: 'YES',
          meeting: { label: 'Talks' },
          mine: [
            {
              __typename: 'Participation',
              side: 'A',
              basis: 'CAPACITY',
              from: { label: 'Ann' },
              meeting: { label: 'Talks' },
              onBehalfOf: { label: 'Planning' },
              presence: 'PRESENT',
              nameAsStated: 'Ann of the Council',
              person: { label: 'Ann' },
              capacity: { role: 'CHAIR' },
              citations: { totalCount: 2 },
            },
          ],
          theirs: [{ side: 'B', from: { label: 'Cem' } }],
        },
      ],
    });
  });

  test('comes with the parties and people of both bodies', async () => {
    const attendance = '__typename from { label }';
    const row = `edges { node { label } encounters { nodes { meeting { label } sides
      mine { ${attendance} } theirs { ${attendance} } one: theirs(first: 1) { id } } } }`;
    const data = await api.data(asking('Organisation', 'orderBy: LABEL', row), { id: w.guild.id });
    expect(data.node.metWith.edges.map(({ node }: { node: { label: string } }) => node.label)).toEqual([
      'Council',
      'Planning',
    ]);
    for (const { encounters } of data.node.metWith.edges) {
      const [visit, talks] = encounters.nodes;
      expect(visit).toMatchObject({
        meeting: { label: 'Visit' },
        mine: [{ from: { label: 'Cem' } }],
        theirs: [{ from: { label: 'Ann' } }],
      });
      expect(talks).toMatchObject({ meeting: { label: 'Talks' }, sides: 'OPPOSITE', one: [{}] });
      expect(labelsIn(talks.mine)).toEqual(['Participation Cem', 'Participation Dua', 'Party Guild']);
      expect(labelsIn(talks.theirs)).toEqual(['Participation Ann', 'Participation Ben', 'Party Planning']);
      expect(talks.one).toHaveLength(1);
    }
  });

  test('has pages of meetings', async () => {
    const asked = (page: string) =>
      asking(
        'Person',
        'first: 1',
        `edges { encounters(${page}) { edges { cursor node { meeting { label } } } pageInfo { hasNextPage endCursor } } }`,
      );
    const first = (await api.data(asked('first: 1'), { id: w.ann.id })).node.metWith.edges[0].encounters;
    expect(first).toMatchObject({
      edges: [{ node: { meeting: { label: 'Visit' } } }],
      pageInfo: { hasNextPage: true },
    });
    expect(first.edges[0].cursor).toBe(first.pageInfo.endCursor);
    const after = `after: "${first.pageInfo.endCursor}"`;
    const next = (await api.data(asked(after), { id: w.ann.id })).node.metWith.edges[0].encounters;
    expect(next).toMatchObject({
      edges: [{ node: { meeting: { label: 'Talks' } } }],
      pageInfo: { hasNextPage: false },
    });
    const elsewhere = await api.ask(asked(after), { id: w.cem.id });
    expect(elsewhere.errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  });

  test.each(['encounters(first: 0) { nodes { sides } }', 'encounters { nodes { mine(first: 101) { id } } }'])(
    'refuses %s',
    async (selection) => {
      const { errors } = await api.ask(asking('Person', 'first: 1', `edges { ${selection} }`), { id: w.ann.id });
      expect([...new Set(errors.map(({ code }) => code))]).toEqual(['BAD_USER_INPUT']);
    },
  );
});

describe('an id in the question', () => {
  test.each([
    ['through.mine', (id: string) => `through: { mine: ${id} }`, 'Organisation or Committee', w.ann.id],
    ['through.theirs', (id: string) => `through: { theirs: ${id} }`, 'Organisation or Committee', w.hall.id],
    ['place', (id: string) => `place: ${id}`, 'Place', w.guild.id],
    ['topic', (id: string) => `topic: ${id}`, 'Topic', w.guild.id],
  ])('%s is refused where it names nothing fit', async (argument, question, expected, unfit) => {
    for (const [type, id] of [
      ['Person', w.ann.id],
      ['Committee', w.planning.id],
      ['Organisation', w.guild.id],
    ] as const) {
      for (const wrong of [unfit, 'nothing', '', 'place/test/\u0000']) {
        const { errors } = await api.ask(asking(type, question(JSON.stringify(wrong)), 'nodes { id }'), { id });
        expect(errors).toEqual([
          {
            code: 'NOT_FOUND',
            path: 'node.metWith',
            message: expect.stringMatching(
              new RegExp(`^\`${argument}\` is .* Give the id of a record of type ${expected}\\.$`),
            ),
          },
        ]);
      }
    }
  });

  test('is told for the question that has it, and others beside it are answered', async () => {
    const { data, errors } = await api.ask(`{ person(id: "${w.ann.id}") { label } other: person(id: "${w.ann.id}") {
      metWith { totalCount } } wrong: person(id: "${w.ben.id}") { metWith(place: "nowhere") { totalCount } } }`);
    expect(data).toEqual({ person: { label: 'Ann' }, other: { metWith: { totalCount: 2 } }, wrong: null });
    expect(errors).toMatchObject([{ code: 'NOT_FOUND', path: 'wrong.metWith' }]);
  });
});

function labelsIn(attendances: readonly { readonly __typename: string; readonly from: { readonly label: string } }[]) {
  return attendances.map(({ __typename, from }) => `${__typename} ${from.label}`).sort();
}
