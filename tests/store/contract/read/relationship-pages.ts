import { expect } from '@jest/globals';
import type { Entity } from '../../../../src/model/records.js';
import type { PageRequest, RelationshipQuery, Store } from '../../../../src/store/store.js';
import { entity, relationship } from '../../../support/graph.js';
import { only } from '../../../support/store/answers.js';
import { expectPageForAnyPosition, expectSamePages, turnPages } from '../../../support/store/paging.js';
import { during, relationshipsAt } from '../../../support/store/questions.js';
import { storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const ann = entity('Person', 'ann');
const north = entity('Organisation', 'north');

/** Members of whom two bear one name and one a name without any letter. */
const members = ['Bob', 'Bob', 'Élodie', 'Dan', '…'].map((label, index) =>
  entity('Person', `member-${index}`, { label }),
);
const memberships = members.map((person) => relationship('MEMBER_OF', person, north));

const meetings = [
  ...['2024-03-05', '2024-03-05', '2023', '0044-03-15', '../2024-01-20'].map((date, index) =>
    entity('Meeting', `dated-${index}`, { date }),
  ),
  entity('Meeting', 'undated-1'),
  entity('Meeting', 'undated-2'),
];
const attendances = meetings.map((meeting) => relationship('ATTENDED', ann, meeting));
const records = [ann, north, ...members, ...memberships, ...meetings, ...attendances];

/** The relationships to or from these, where two of equal rank come in the order of their own ids. */
function inOrder(groups: readonly (readonly (Entity | undefined)[])[]): string[] {
  return groups.flatMap((group) =>
    [...memberships, ...attendances]
      .filter(({ from, to }) => group.some((one) => one?.id === from || one?.id === to))
      .map(({ id }) => id)
      .sort(),
  );
}

const byLabel = inOrder([members.slice(0, 2), [members[3]], [members[2]], [members[4]]]);
const [, , year, ancient, before] = meetings;
const newestFirst = inOrder([meetings.slice(0, 2), [before], [year], [ancient], meetings.slice(5)]);
const oldestFirst = inOrder([[ancient], [year], [before], meetings.slice(0, 2), meetings.slice(5)]);

const byName = relationshipsAt('to', north, ['MEMBER_OF']);
const newest = relationshipsAt('from', ann, ['ATTENDED']);
const oldest = relationshipsAt('from', ann, ['ATTENDED'], { oldestFirst: true });
const lists: readonly (readonly [title: string, query: RelationshipQuery, ids: readonly string[]])[] = [
  ['members by label, what has no letter last, then by id', byName, byLabel],
  ['meetings newest first, undated last', newest, newestFirst],
  ['meetings oldest first, undated last', oldest, oldestFirst],
];

const idsAt = (store: Store, query: RelationshipQuery, page: PageRequest) =>
  only(store.relationshipsOf([{ ...query, page }])).then((answer) => ({
    ...answer,
    rows: answer.rows.map((row) => row.relationship.id),
  }));

export function pagesRelationships(open: OpenStore): void {
  const test = storeTest(open);

  for (const [title, query, ids] of lists) {
    test(`${title}, each row once whatever the size of the pages`, records, async (store) => {
      await expectSamePages((page) => idsAt(store, query, page), ids);
    });
  }

  for (const [title, query] of lists) {
    test(`${title}: any text may stand in a position`, records, async (store) => {
      await expectPageForAnyPosition((page) => idsAt(store, query, page));
    });
  }

  test('questions of different shape in one batch keep their places, twice the same too', records, async (store) => {
    const [after = { sort: '', id: '' }] = (await idsAt(store, byName, { first: 1, count: false })).positions;
    const pages = await store.relationshipsOf([
      newest,
      { ...byName, page: { first: 2, count: true } },
      { ...byName, id: 'organisation/test/none' },
      oldest,
      { ...byName, page: { first: 1, count: false, after } },
      { ...byName, page: { first: 2, count: true } },
      { ...newest, id: '\uD800', time: during('2024') },
      { ...byName, page: { first: 1, count: false } },
      newest,
    ]);
    expect(pages.map(({ rows, totalCount }) => [rows.map((row) => row.relationship.id), totalCount])).toEqual([
      [newestFirst, 7],
      [byLabel.slice(0, 2), 5],
      [[], 0],
      [oldestFirst, 7],
      [byLabel.slice(1, 2), undefined],
      [byLabel.slice(0, 2), 5],
      [[], 0],
      [byLabel.slice(0, 1), undefined],
      [newestFirst, 7],
    ]);
    expect(await store.relationshipsOf([])).toEqual([]);
  });

  test('a row that is gone does not disturb the page after it', records, async (store) => {
    const { positions } = await idsAt(store, byName, { first: 2, count: false });
    await store.apply(
      byLabel.slice(1, 2).map((id) => ({ kind: 'DELETE', id })),
      { author: 'test' },
    );
    const after = positions[1] ?? { sort: '', id: '' };
    const rest = await turnPages(2, (page) => idsAt(store, byName, page.after ? page : { ...page, after }));
    expect(rest).toEqual(byLabel.slice(2));
  });
}
