import { afterAll, beforeAll, expect, test } from '@jest/globals';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { generate, personIdAt, sizeFor } from '../../../bench/graph.js';
import { queryWords } from '../../../src/model/names.js';
import { type Connection, connect, type Transaction } from '../../../src/store/neo4j/connection.js';
import type { Query } from '../../../src/store/neo4j/query.js';
import { openNeo4jStore } from '../../../src/store/neo4j/store.js';
import type { NestedQuery, Store } from '../../../src/store/store.js';
import { describeNeo4j, testServer } from '../../support/describe-neo4j.js';
import { only } from '../../support/store/answers.js';
import {
  annotationsAbout,
  during,
  encountersOf,
  entitiesOf,
  metBy,
  relationshipsAt,
} from '../../support/store/questions.js';
import { openTemporaryStore, type TemporaryStore } from '../../support/temporary-store.js';

/** Enough of each kind that the planner prefers an index where there is one. */
const SIZE = sizeFor(2000);

/** Records a write. */
const BATCH = 2000;

/** What reads all there is of a label or type, or all of the graph. */
const SCANS = /^(AllNodesScan|NodeByLabelScan|\w*NodeByLabelsScan|\w*RelationshipTypeScan|\w*AllRelationshipsScan)/;

const person = { id: personIdAt(7) };
const first = { first: 20, count: true };
const list = (end: NestedQuery['end'], type: 'ATTENDED' | 'MEMBER_OF'): NestedQuery => ({
  ...{ end, types: [type], ranks: ['PREFERRED'], page: first },
});
const attended = { ...list('from', 'ATTENDED'), nested: [list('to', 'ATTENDED')] };

/** Every question that must stay fast however large the graph grows. */
const QUESTIONS: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  'records by id': (store) => store.getRecords([person.id, 'attended/none', 'name/none']),
  'a profile': (store) => store.getEntities([{ id: person.id, nested: [list('from', 'MEMBER_OF'), attended] }]),
  'what a person attended': (store) => store.relationshipsOf([relationshipsAt('from', person, ['ATTENDED'])]),
  'members, committees included': async (store) => {
    const membership = await only(store.relationshipsOf([relationshipsAt('from', person, ['MEMBER_OF'])]));
    const body = { id: String(membership.rows[0]?.other.id) };
    const given = { includeCommittees: true, time: during('2024') };
    await store.relationshipsOf([relationshipsAt('to', body, ['MEMBER_OF'], given)]);
    await store.relationshipsOf([relationshipsAt('onBehalfOf', body, ['ATTENDED'])]);
    await store.met([metBy(body, { includeCommittees: true })]);
  },
  'names about a person': (store) => store.annotationsOf([annotationsAbout(person, 'Name')]),
  'a page of people': (store) => store.find(entitiesOf(['Person'], { nested: [list('from', 'MEMBER_OF')] })),
  'a later page of people': (store) =>
    store.find(entitiesOf(['Person'], { page: { first: 20, count: false, after: { sort: 'm', id: person.id } } })),
  'the newest meetings': (store) => store.find(entitiesOf(['Meeting'], { order: 'NEWEST' })),
  'what changed last': (store) => store.find(entitiesOf(['Person'], { order: 'CHANGED' })),
  'a search': (store) => store.findNames({ words: queryWords('Sal Torber'), types: ['Person', 'Meeting'], limit: 100 }),
  'whom a person met': (store) => store.met([metBy(person)]),
  'the meetings with one counterpart': async (store) => {
    const { rows } = await only(store.met([metBy(person)]));
    await store.encounters([encountersOf(person, { id: String(rows[0]?.counterpart.id) })]);
  },
  'what changed since': (store) => store.changes({ revision: 0, position: 100 }, 10),
  'the first records of a stream': (store) => store.stream(['ATTENDED', 'Person'])[Symbol.asyncIterator]().next(),
  counts: (store) => store.counts(),
  'a small write': async (store) => {
    const [record] = await store.getRecords([person.id]);
    if (record?.type !== 'Person') throw new Error('There is no such person');
    await store.apply([{ kind: 'PUT', record: { ...record, label: 'Someone else' } }], { author: 'test' });
  },
};

describeNeo4j('on a graph of some size no scan', () => {
  let filled: TemporaryStore;
  let driver: Driver;
  let connection: Connection;
  const asked = new Map<string, { readonly query: Query; readonly parameters: object }>();

  beforeAll(async () => {
    filled = await openTemporaryStore(async (store) => {
      const changes = [...generate(SIZE)].map((record) => ({ kind: 'PUT', record }) as const);
      for (let begin = 0; begin < changes.length; begin += BATCH) {
        await store.apply(changes.slice(begin, begin + BATCH), { author: 'test' });
      }
    });
    const { uri, user, password } = testServer();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
    connection = connect(testServer());
    await driver.executeQuery('CALL db.resampleOutdatedIndexes()', {}, { database: testServer().database });
  }, 240_000);
  afterAll(async () => {
    await connection.close();
    await driver.close();
    await filled.dispose();
  });

  /** Takes down what the store asks. */
  function listening(): Connection {
    const heard = (query: Query, parameters: object = {}): void => {
      asked.set(query.text, { query, parameters });
    };
    const hearing = (transaction: Transaction): Transaction => ({
      run: (query, parameters) => {
        heard(query, parameters);
        return transaction.run(query, parameters);
      },
      lock: (query, parameters) => {
        heard(query, parameters);
        return transaction.lock(query, parameters);
      },
    });
    return {
      ...connection,
      read: (query, parameters, signal) => {
        heard(query, parameters);
        return connection.read(query, parameters, signal);
      },
      write: (work) => connection.write((transaction, attempt) => work(hearing(transaction), attempt)),
    };
  }

  async function scansIn({ text }: Query, parameters: object): Promise<string[]> {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters, { database: testServer().database });
    return operators(summary.plan as Plan).filter((operator) => SCANS.test(operator));
  }

  function operators({ operatorType, children }: Plan): string[] {
    return [operatorType, ...children.flatMap(operators)];
  }

  test.each(Object.entries(QUESTIONS))(
    'answers %s',
    async (_, ask) => {
      asked.clear();
      await ask(openNeo4jStore(testServer(), listening()));
      expect(asked.size).toBeGreaterThan(0);
      for (const { query, parameters } of asked.values()) {
        expect({ query: query.name, scans: await scansIn(query, parameters) }).toEqual({
          query: query.name,
          scans: [],
        });
      }
    },
    60_000,
  );

  test('would go unnoticed', async () => {
    const text = 'CYPHER 25 MATCH (person:Person) WHERE person._record CONTAINS $text RETURN person.id';
    expect(await scansIn({ name: 'scan', text }, { text: 'x' })).toHaveLength(1);
  });
});
