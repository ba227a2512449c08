import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Connection, connect } from '../../../src/store/neo4j/connection.js';
import { query } from '../../../src/store/neo4j/query.js';
import type { Store } from '../../../src/store/store.js';
import { describeNeo4j, testServer } from '../../support/describe-neo4j.js';
import { citation, claim, entity, name, relationship } from '../../support/graph.js';
import { came, tookPart } from '../../support/store/attendance.js';
import { put } from '../../support/store/store-test.js';
import { openTemporaryStore } from '../../support/temporary-store.js';

const [north, talks] = [entity('Organisation', 'north'), entity('Committee', 'talks')];
const [ann, bob] = [entity('Person', 'ann', { birthDate: '1960' }), entity('Person', 'bob')];
const spring = entity('Meeting', 'spring', { date: '2024-03-05' });
const gazette = { ...entity('Source', 'gazette', { language: 'en' }), text: 'Ann met Bob.' };
const hall = entity('Place', 'hall', { latitude: 36.5, longitude: 37 });
const membership = relationship('MEMBER_OF', ann, talks);
const records = [
  ...[north, talks, ann, bob, spring, gazette, hall, membership],
  ...[relationship('PART_OF', talks, north), relationship('HELD_AT', spring, hall)],
  ...[came(ann, spring, talks, { capacity: membership.id }), came(bob, spring), tookPart(north, spring, { side: 'A' })],
  ...[name(ann, 'Ann Hassoun'), citation(membership, gazette), citation(ann, gazette)],
  claim(spring, gazette, 'date', '2024'),
];

/** One way to damage each thing that is derived, and what is found by it. */
const DAMAGE: readonly (readonly [finding: string, cypher: string])[] = [
  ['properties of 1 entities', "MATCH (n:Person {id: 'person/test/ann'}) SET n.label = 'Anna'"],
  ['properties of 2 entities', "MATCH (n:Person) SET n._sort = 'zzz'"],
  ['properties of 1 entities', "MATCH (n:Organisation) SET n.foundingDate = '1990'"],
  [
    'properties of 1 entities',
    "MATCH (n:Person) WHERE n.birthDate IS NOT NULL SET n.birthDateLatest = date('1960-12-30')",
  ],
  ['properties of 1 entities', 'MATCH (n:Place) REMOVE n.latitude'],
  ['properties of 1 entities', 'MATCH (n:Source) SET n.revision = 7'],
  ['properties of 1 entities', 'MATCH (n:Meeting) SET n._weight = n._weight + 1'],
  ['properties of 1 entities', "MATCH (n:Meeting) SET n._newest = '~'"],
  ['labels of 2 entities', 'MATCH (n:Person) REMOVE n:Actor'],
  ['labels of 1 entities', 'MATCH (n:Committee) REMOVE n:Committee'],
  ['properties of 1 MEMBER_OF', 'MATCH ()-[r:MEMBER_OF]->() SET r._earliestEnd = r._earliestEnd + 1'],
  ['properties of 2 ATTENDED', 'MATCH ()-[r:ATTENDED]->() REMOVE r.presence'],
  ['properties of 1 HELD_AT', 'MATCH ()-[r:HELD_AT]->() SET r.reason = "none"'],
  [
    'ends or properties of 1 MEMBER_OF',
    `MATCH ()-[r:MEMBER_OF]->() WITH r, properties(r) AS kept DELETE r WITH kept
    MATCH (bob:Person {id: 'person/test/bob'}), (north:Organisation) CREATE (bob)-[r:MEMBER_OF]->(north) SET r = kept`,
  ],
  ['INSIDE of 1 bodies', 'MATCH ()-[r:INSIDE]->() DELETE r'],
  ['INSIDE of 1 bodies', 'MATCH ()-[r:INSIDE]->() SET r.depth = 2'],
  ['INSIDE of 1 bodies', 'MATCH (talks:Committee), (north:Organisation) CREATE (north)-[:INSIDE {depth: 1}]->(talks)'],
  ['PRESENT_AT of 1 meetings', 'MATCH ()-[r:PRESENT_AT]->() WHERE r.body IS NULL DELETE r'],
  ['PRESENT_AT of 1 meetings', 'MATCH ()-[r:PRESENT_AT]->() WHERE r.side = 0 SET r.side = 1'],
  [
    'PRESENT_AT of 1 meetings',
    'MATCH (a)-[r:PRESENT_AT]->(m) CREATE (a)-[other:PRESENT_AT]->(m) SET other = properties(r)',
  ],
  ['REPRESENTED_AT of 1 meetings', 'MATCH ()-[r:REPRESENTED_AT]->() SET r.basis = 0'],
  ['REPRESENTED_AT of 1 meetings', 'MATCH ()-[r:REPRESENTED_AT]->() WHERE r.actor = "person/test/ann" DELETE r'],
  ['links or properties of 1 annotations', 'MATCH ()-[r:NAMES]->() DELETE r'],
  ['links or properties of 1 annotations', 'MATCH ()-[r:SUPPORTS]->() DELETE r'],
  ['links or properties of 1 annotations', 'MATCH ()-[r:CONCERNS]->() DELETE r'],
  ['links or properties of 3 annotations', 'MATCH ()-[r:CITES]->() DELETE r'],
  ['links or properties of 1 annotations', 'MATCH (n:Name)-[r:HAS_WORD]->(w {text: "hassoun"}) DELETE r'],
  ['links or properties of 1 annotations', 'MATCH (n:Name)-[:NAMES]->(e) CREATE (n)-[:NAMES]->(e)'],
  ['links or properties of 1 annotations', 'MATCH (n:Claim) SET n.value = "2025"'],
  ['links or properties of 1 annotations', 'MATCH (n:Name) REMOVE n:Name'],
  ['keys of 2 words', "MATCH (k:NameKey)-[r:KEY_OF]->() WHERE k.key STARTS WITH 's:' DELETE r"],
  ['records in 1 datasets', 'MATCH (n:Dataset) SET n._records = n._records - 1'],
  [
    'side of 1 attendances',
    `MATCH ()-[r:ATTENDED]->() WHERE r.side = 'A'
    SET r.side = 'B', r._record = replace(r._record, '"side":"A"', '"side":"B"')`,
  ],
];

const GRAPH = query(
  'graph',
  `CALL () {
    MATCH (n) WHERE NOT n:Graph RETURN [labels(n), [], properties(n)] AS part
    UNION ALL
    MATCH (a)-[r]->(b) RETURN [[type(r)], [coalesce(a.id, a.text, a.key), coalesce(b.id, b.text, b.key)], properties(r)] AS part
  } RETURN collect(part) AS parts`,
);

describeNeo4j('a check of the Neo4j store', () => {
  let connection: Connection;
  beforeAll(() => {
    connection = connect(testServer());
  });
  afterAll(() => connection.close());

  const change = (cypher: string) => connection.write((transaction) => transaction.run(query('change', cypher)));

  /** Every node and relationship of the database, in no order that writing them would leave. */
  async function graph(): Promise<readonly string[]> {
    const [row] = await connection.read(GRAPH, {});
    const parts = row?.['parts'] as readonly [
      readonly string[],
      readonly string[],
      Readonly<Record<string, unknown>>,
    ][];
    return parts
      .map(([labels, ends, properties]) => JSON.stringify([labels.toSorted(), ends, Object.entries(properties).sort()]))
      .sort();
  }

  async function onRecords(work: (store: Store) => Promise<void>): Promise<void> {
    const { store, dispose } = await openTemporaryStore((empty) => put(empty, ...records));
    try {
      await work(store);
    } finally {
      await dispose();
    }
  }

  test.each(DAMAGE.map(([finding, cypher]) => [finding, cypher.replace(/\s+/g, ' '), cypher]))(
    'finds the %s after %s, and mends it if asked',
    (finding, _title, cypher) =>
      onRecords(async (store) => {
        const whole = await graph();
        await change(cypher);
        const damaged = await graph();
        expect(damaged).not.toEqual(whole);
        const found = { problems: expect.arrayContaining([expect.stringContaining(finding)]) };
        expect(await store.check({ rebuild: false })).toEqual(found);
        expect(await graph()).toEqual(damaged);
        expect(await store.check({ rebuild: true })).toEqual(found);
        expect(await store.check({ rebuild: false })).toEqual({ problems: [] });
        expect(await graph()).toEqual(whole);
      }),
  );

  test('leaves what has lost its ends as it is, and says so', () =>
    onRecords(async (store) => {
      await change("MATCH (n:Source {id: 'source/test/gazette'}) DETACH DELETE n");
      const problems = ['3 records name others that are not on record.'];
      const left = await graph();
      expect(await store.check({ rebuild: false })).toMatchObject({ problems: expect.arrayContaining(problems) });
      expect(await store.check({ rebuild: true })).toMatchObject({ problems: expect.arrayContaining(problems) });
      expect((await graph()).length).toBe(left.length);
    }));

  test('leaves labels alone that somebody has added', () =>
    onRecords(async (store) => {
      await change('MATCH (n:Person) SET n:Important');
      const labelled = await graph();
      expect(await store.check({ rebuild: true })).toEqual({ problems: [] });
      expect(await graph()).toEqual(labelled);
    }));
});
