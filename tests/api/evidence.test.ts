import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { records, world } from '../fixtures/council.js';
import { type Api, openApi } from '../support/api.js';
import { citation } from '../support/graph.js';

const w = world;

let api: Api;

beforeAll(async () => {
  api = await openApi(...records);
});
afterAll(() => api.dispose());

async function show(record: { readonly id: string }, selection: string) {
  const data = await api.data(`query ($id: ID!) { node(id: $id) { ${selection} } }`, { id: record.id });
  return data.node;
}

describe('the citations of a record', () => {
  test('show the span where the text is held, by code points, and the place in the source where it is not', async () => {
    const citation = 'source { title } start end exact span locator secondHand property spanSha256';
    const { citations } = await show(w.annAtTalks, `... on Record { citations { totalCount nodes { ${citation} } } }`);
    const quoted = {
      source: { title: 'The release' },
      start: 4,
      end: 11,
      exact: '𝄞 guild',
      span: '𝄞 guild',
      locator: null,
      secondHand: false,
      property: null,
      spanSha256: null,
    };
    const unquoted = {
      source: { title: 'The report' },
      start: null,
      end: null,
      exact: null,
      span: null,
      locator: 'page 2',
      secondHand: true,
      property: null,
      spanSha256: null,
    };
    expect(citations.totalCount).toBe(2);
    expect(citations.nodes).toEqual(expect.arrayContaining([quoted, unquoted]));
  });

  test.each(['', '(first: null)', '(first: 5)'])(
    'are as many as the schema says where citations%s is asked',
    async (question) => {
      const many = await openApi(
        ...records,
        ...['1', '2', '3', '4', '5', '6'].map((page) => citation(w.dua, w.report, { locator: `page ${page}` })),
      );
      try {
        const data = await many.data(
          `{ person(id: "${w.dua.id}") { citations${question} { totalCount nodes { id } } } }`,
        );
        expect(data.person.citations.totalCount).toBe(6);
        expect(data.person.citations.nodes).toHaveLength(5);
      } finally {
        await many.dispose();
      }
    },
  );

  test('are found from the source as well', async () => {
    const cites = 'cites { totalCount nodes { subject { __typename id } source { id } span } }';
    expect(await show(w.release, `... on Source { ${cites} }`)).toEqual({
      cites: {
        totalCount: 2,
        nodes: [
          {
            subject: { __typename: 'Participation', id: w.annAtTalks.id },
            source: { id: w.release.id },
            span: '𝄞 guild',
          },
          { subject: { __typename: 'Person', id: w.ann.id }, source: { id: w.release.id }, span: 'Ann' },
        ],
      },
    });
  });

  test('are records themselves', async () => {
    const own =
      '... on Citation { revision datasets { id } citations { totalCount } claims { totalCount } subject { id } }';
    expect(await show(w.annCited, own)).toEqual({
      revision: 1,
      datasets: [{ id: 'dataset/test' }],
      citations: { totalCount: 0 },
      claims: { totalCount: 0 },
      subject: { id: w.ann.id },
    });
  });
});

describe('the claims about a record', () => {
  test('show what each source gives', async () => {
    const claim = 'property value rank reason source { title } subject { id }';
    expect(await show(w.ann, `... on Record { claims { nodes { ${claim} } } }`)).toEqual({
      claims: {
        nodes: [
          {
            property: 'birthDate',
            value: '1971',
            rank: 'ALTERNATIVE',
            reason: null,
            source: { title: 'The report' },
            subject: { id: w.ann.id },
          },
        ],
      },
    });
  });
});

describe('the text of a source', () => {
  test.each([
    ['', 'The 𝄞 guild said: “Ann, Ben and Cem met in the hall on Tuesday.” It did not say why.'],
    ['(length: 5)', 'The 𝄞'],
    ['(start: 4, length: 7)', '𝄞 guild'],
    ['(start: 80)', 'why.'],
    ['(start: 1000)', ''],
    ['(start: null, length: null)', expect.stringContaining('Tuesday')],
  ])('is shown in part by text%s', async (question, text) => {
    expect(await show(w.release, `... on Source { textHeld text${question} }`)).toEqual({ textHeld: true, text });
  });

  test('is none where the operator does not hold it', async () => {
    expect(await show(w.report, '... on Source { textHeld text }')).toEqual({ textHeld: false, text: null });
  });
});

describe('names', () => {
  test('come with language, script and kind, the preferred first', async () => {
    const { names } = await show(w.ann, '... on Entity { names { value language script kind entity { id } } }');
    expect(names).toHaveLength(5);
    expect(names[0]).toEqual({
      value: 'آن',
      language: 'ar',
      script: 'Arab',
      kind: 'PREFERRED',
      entity: { id: w.ann.id },
    });
  });

  test('are as many as are asked for', async () => {
    expect((await show(w.ann, '... on Entity { names(first: 2) { id } }')).names).toHaveLength(2);
  });

  test.each([
    ['', 'Ann'],
    ['(language: null)', 'Ann'],
    ['(language: "ar")', 'آن'],
    ['(language: "ar-SY")', 'آنّ'],
    ['(language: "zh")', '安'],
    ['(language: "en")', 'Ann Ashe'],
    ['(language: "de")', 'Ann'],
    ['(language: "fr")', 'Ann'],
  ])('give the label%s', async (question, label) => {
    expect(await show(w.ann, `... on Entity { label${question} }`)).toEqual({ label });
  });
});

describe('rival readings', () => {
  const alternatives = `... on Entity { alternatives { totalCount edges { certainty } nodes {
    __typename rank reason from { label } to { label } } } }`;
  const reading = {
    __typename: 'Membership',
    rank: 'ALTERNATIVE',
    reason: 'The report says so.',
    from: { label: 'Eli' },
    to: { label: 'Council' },
  };

  test('are shown from both ends', async () => {
    const expected = { totalCount: 1, edges: [{ certainty: 'YES' }], nodes: [reading] };
    expect(await show(w.eli, alternatives)).toEqual({ alternatives: expected });
    expect(await show(w.council, alternatives)).toEqual({ alternatives: expected });
  });

  test('include what was given up', async () => {
    const { nodes } = (await show(w.dua, alternatives)).alternatives;
    expect(nodes).toMatchObject([{ rank: 'DEPRECATED', reason: 'A misreading.' }]);
  });

  test('are not used by questions', async () => {
    const { memberships } = await show(w.eli, '... on Person { memberships { nodes { body { label } } } }');
    expect(memberships.nodes).toEqual([{ body: { label: 'Works' } }]);
  });
});
