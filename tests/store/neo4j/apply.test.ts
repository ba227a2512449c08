import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphRecord } from '../../../src/model/records.js';
import { type Connection, connect, type Row } from '../../../src/store/neo4j/connection.js';
import { query } from '../../../src/store/neo4j/query.js';
import { openNeo4jStore } from '../../../src/store/neo4j/store.js';
import type { Store } from '../../../src/store/store.js';
import { describeNeo4j, testServer } from '../../support/describe-neo4j.js';
import { citation, claim, entity, name, puts, relationship } from '../../support/graph.js';
import { came, tookPart } from '../../support/store/attendance.js';
import { put, remove } from '../../support/store/store-test.js';
import { openTemporaryStore } from '../../support/temporary-store.js';

const identifiers = [{ scheme: 'wikidata', value: 'Q42' }];
const [north, south] = [entity('Organisation', 'north'), entity('Organisation', 'south')];
const talks = entity('Committee', 'talks');
const ann = entity('Person', 'ann', { birthDate: '1960-05', identifiers });
const [bob, cy] = [entity('Person', 'bob'), entity('Person', 'cy')];
const spring = entity('Meeting', 'spring', { date: '2024-03-05' });
const gazette = { ...entity('Source', 'gazette'), text: 'Ann met Bob.' };
const insideNorth = relationship('PART_OF', talks, north);

function many<Made>(length: number, make: (index: number) => Made): Made[] {
  return Array.from({ length }, (_, index) => make(index));
}

describeNeo4j('what a write leaves in Neo4j', () => {
  let connection: Connection;
  beforeAll(() => {
    connection = connect(testServer());
  });
  afterAll(() => connection.close());

  const ask = (cypher: string): Promise<Row[]> => connection.read(query('ask', cypher), {});

  async function onRecords(records: readonly GraphRecord[], work: (store: Store) => Promise<void>): Promise<void> {
    const { store, dispose } = await openTemporaryStore((empty) => put(empty, ...records));
    try {
      await work(store);
      expect(await store.check({ rebuild: false })).toEqual({ problems: [] });
    } finally {
      await dispose();
    }
  }

  test.each([
    ['Person', ['Actor', 'Entity', 'Person']],
    ['Organisation', ['Actor', 'Body', 'Entity', 'Organisation']],
    ['Committee', ['Actor', 'Body', 'Committee', 'Entity']],
    ['Meeting', ['Entity', 'Meeting']],
  ])('the node of a %s has the labels %j', (label, labels) =>
    onRecords([ann, north, talks, spring], async () => {
      const sorted = 'UNWIND labels(n) AS label WITH label ORDER BY label RETURN collect(label) AS labels';
      expect(await ask(`MATCH (n:${label}) ${sorted}`)).toEqual([{ labels }]);
    }),
  );

  test('an analyst finds properties under their own names, and dates as days', () =>
    onRecords([ann], async () => {
      const properties = 'n.id, n.label, n.identifiers, n.datasets, n.birthDate, n.revision';
      const days = 'toString(n.birthDateEarliest), toString(n.birthDateLatest)';
      expect(await ask(`MATCH (n:Person) RETURN [${properties}] AS properties, [${days}] AS days`)).toEqual([
        {
          properties: [ann.id, 'Ann', ['wikidata:Q42'], ['dataset/test'], '1960-05', 1],
          days: ['1960-05-01', '1960-05-31'],
        },
      ]);
    }));

  test('an analyst follows annotations to what they are about and to the source', () =>
    onRecords(
      [ann, gazette, name(ann, 'Ann'), citation(ann, gazette), claim(ann, gazette, 'label', 'Anna')],
      async () => {
        expect(
          await ask(`MATCH (about)-[r]->(n:Person) OPTIONAL MATCH (about)-[:CITES]->(source)
          WITH type(r) AS link, source.text AS text ORDER BY link RETURN link, text`),
        ).toEqual([
          { link: 'CONCERNS', text: gazette.text },
          { link: 'NAMES', text: null },
          { link: 'SUPPORTS', text: gazette.text },
        ]);
      },
    ));

  test('a relationship whose ends change leads elsewhere under the same id', () => {
    const membership = relationship('MEMBER_OF', ann, north);
    return onRecords([ann, bob, north, south, membership], async (store) => {
      await put(store, { ...membership, from: bob.id, to: south.id });
      expect(await ask('MATCH (a)-[r:MEMBER_OF]->(b) RETURN a.id AS a, r.id AS id, b.id AS b')).toEqual([
        { a: bob.id, id: membership.id, b: south.id },
      ]);
    });
  });

  test('who was not there, or not in the preferred reading, is not present', () =>
    onRecords(
      [
        ...[ann, bob, north, spring, entity('UnnamedGroup', 'crowd'), cy],
        ...[came(ann, spring, north), came(bob, spring, north, { presence: 'ABSENT' }), tookPart(north, spring)],
        came(cy, spring, north, { rank: 'ALTERNATIVE' }),
        came(entity('UnnamedGroup', 'crowd'), spring),
      ],
      async () => {
        expect(await ask('MATCH (a)-[r:PRESENT_AT]->() RETURN a.id AS id, r.body AS body')).toEqual([
          { id: ann.id, body: north.id },
        ]);
        expect(
          await ask('MATCH (a)-[r:REPRESENTED_AT]->() WITH a, r ORDER BY r.actor RETURN a.id AS id, r.actor AS actor'),
        ).toEqual([
          { id: north.id, actor: north.id },
          { id: north.id, actor: ann.id },
        ]);
      },
    ));

  test('nothing of a record stays when it is deleted but that its id is taken', () =>
    onRecords([ann, name(ann, 'Ann'), spring, came(ann, spring)], async (store) => {
      await remove(store, came(ann, spring), ann);
      expect(await ask("MATCH (n) WHERE n.id = 'person/test/ann' RETURN labels(n) AS labels, n.type AS type")).toEqual([
        { labels: ['Tombstone'], type: 'Person' },
      ]);
      expect(await ask('MATCH (n:Annotation) RETURN n')).toEqual([]);
      await put(store, ann);
      expect(await ask('MATCH (n:Tombstone) WHERE n.type = "Person" RETURN n')).toEqual([]);
    }));

  test('a dataset is not deleted while one of many records stands in it', () => {
    const other = entity('Dataset', 'other', { id: 'dataset/other', datasets: ['dataset/other'] });
    const topics = many(3, (index) => entity('Topic', `t${index}`, { datasets: [other.id] }));
    return onRecords([other, ...topics], async (store) => {
      await expect(remove(store, other, ...topics.slice(0, 2))).rejects.toMatchObject({
        code: 'CONFLICT',
        details: { id: other.id, referredToBy: 'topic/test/t2' },
      });
      expect(await remove(store, other, ...topics)).toMatchObject({ deleted: 4 });
    });
  });

  test('a write of thousands is one event, whose changes are listed in order', () => {
    const people = many(2100, (index) => entity('Person', `p${index}`));
    const attendances = people.map((person) => came(person, spring, north));
    return onRecords([], async (store) => {
      const changes = puts(north, spring, ...people, ...attendances);
      expect(await store.apply(changes, { author: 'test' })).toMatchObject({
        revision: 2,
        created: changes.length - 1,
      });
      const told = await store.changes({ revision: 1, position: 99 }, 10_000);
      expect(told.map(({ position, id }) => [position, id])).toEqual(
        [north, spring, ...people, ...attendances].map(({ id }, position) => [position, id]),
      );
      expect(await ask('MATCH (m:Meeting) RETURN m._people AS people')).toEqual([{ people: people.length }]);
      expect(await remove(store, ...attendances, ...people)).toMatchObject({ deleted: 2 * people.length });
      expect(await ask('MATCH (:Entity)-[r]->() RETURN count(r) AS count')).toEqual([{ count: 0 }]);
    });
  });

  test('a committee that becomes part of a body brings its many meetings to another side', () => {
    const meetings = many(1100, (index) => entity('Meeting', `m${index}`));
    const attendances = meetings.map((meeting) => came(ann, meeting, talks));
    return onRecords([ann, north, talks, ...meetings, ...attendances], async (store) => {
      expect(await put(store, insideNorth)).toMatchObject({ created: 1, updated: attendances.length });
      expect(await ask('MATCH ()-[r:ATTENDED]->() RETURN r.side AS side, count(r) AS count')).toEqual([
        { side: north.id, count: attendances.length },
      ]);
      const told = await store.changes({ revision: 1, position: 9999 }, 10_000);
      expect(told.map(({ id }) => id)).toEqual([insideNorth.id, ...attendances.map(({ id }) => id).sort()]);
    });
  });

  test('two programs that write at the same time make one history', () =>
    onRecords([north], async (store) => {
      const other = openNeo4jStore(testServer());
      try {
        const writes = many(12, (index) => put(index % 2 === 0 ? store : other, entity('Topic', `t${index}`)));
        const revisions = (await Promise.all(writes)).map(({ revision }) => revision);
        expect(revisions.toSorted((first, second) => first - second)).toEqual(many(12, (index) => index + 2));
        const told = await other.changes({ revision: 1, position: 99 }, 99);
        expect(told.map(({ revision }) => revision)).toEqual(many(12, (index) => index + 2));
      } finally {
        await other.close();
      }
    }));
});
