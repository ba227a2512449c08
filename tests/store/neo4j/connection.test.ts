import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { CalendarDay, type Connection, connect } from '../../../src/store/neo4j/connection.js';
import { query } from '../../../src/store/neo4j/query.js';
import { describeNeo4j, testServer } from '../../support/describe-neo4j.js';

const ONE = query('one', 'RETURN 1 AS one');
const ENDLESS = query('endless', 'UNWIND range(1, 1000000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n)');
const RUNNING = query(
  'running',
  'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $text RETURN count(*) AS count',
);
const CLEAN = query('clean', 'MATCH (node:Try) DETACH DELETE node');
const MAKE = query('make', 'CREATE (:Try {name: $name, count: 0})');
const NAMES = query('names', 'MATCH (node:Try) WITH node.name AS name ORDER BY name RETURN collect(name) AS names');
const COUNTS = query('counts', 'MATCH (node:Try) RETURN collect(node.count) AS counts');
const COUNT_UP = query('count up', 'MATCH (node:Try {name: $name}) SET node.count = node.count + 1');

describeNeo4j('the connection to Neo4j', () => {
  let connection: Connection;

  beforeAll(() => {
    connection = connect(testServer());
  });
  beforeEach(() => connection.write((transaction) => transaction.run(CLEAN)));
  afterAll(async () => {
    await connection.write((transaction) => transaction.run(CLEAN));
    await connection.close();
  });

  async function onConnection(
    options: Partial<ReturnType<typeof testServer>>,
    work: (other: Connection) => Promise<void>,
  ): Promise<void> {
    const other = connect({ ...testServer(), ...options });
    try {
      await work(other);
    } finally {
      await other.close();
    }
  }

  /** Waits until the server has ended what was given up; that it never does makes the test run out of time. */
  async function nothingRuns(): Promise<void> {
    for (;;) {
      const [row] = await connection.read(RUNNING, { text: ENDLESS.text });
      if (row?.['count'] === 0) return;
      await pause(20);
    }
  }

  test('sends whole numbers as INTEGER, others as FLOAT, and days as DATE', async () => {
    const text = `RETURN valueType($whole) AS whole, valueType($part) AS part, valueType($list[0]) AS inList,
      valueType($map.deep[0].n) AS inMap, toString($day) AS day, valueType($day) AS dayType, $none IS NULL AS isNull`;
    const day = new CalendarDay(2024, 3, 5);
    const parameters = { whole: 2 ** 40, part: 0.5, list: [1], map: { deep: [{ n: 1 }] }, day, none: null };
    expect(await connection.read(query('types', text), parameters)).toEqual([
      {
        whole: 'INTEGER NOT NULL',
        part: 'FLOAT NOT NULL',
        inList: 'INTEGER NOT NULL',
        inMap: 'INTEGER NOT NULL',
        day: '2024-03-05',
        dayType: 'DATE NOT NULL',
        isNull: true,
      },
    ]);
  });

  test('gives integers as numbers, also deep within lists and maps', async () => {
    const text = 'RETURN -9007199254740991 AS least, [1, [2]] AS list, {n: 3, deep: {n: [4]}} AS map, 0.5 AS part';
    expect(await connection.read(query('numbers', text), {})).toEqual([
      { least: Number.MIN_SAFE_INTEGER, list: [1, [2]], map: { n: 3, deep: { n: [4] } }, part: 0.5 },
    ]);
  });

  test.each(['9007199254740993', '[1, 9007199254740993]', '{deep: [-9007199254740993]}'])(
    'gives no number that is not exact (%s)',
    async (value) => {
      await expect(connection.read(query('inexact', `RETURN ${value} AS value`), {})).rejects.toThrow(RangeError);
    },
  );

  test('a question that takes too long is given up, and the server ends it', async () => {
    await onConnection({ statementTimeout: 300 }, async (hasty) => {
      await expect(hasty.read(ENDLESS, {})).rejects.toMatchObject({
        code: 'DEADLINE_EXCEEDED',
        message: 'The question took too long; narrow it by time, body or page size.',
      });
      await nothingRuns();
    });
  });

  test('a question whose caller has gone is given up, and the server ends it', async () => {
    const caller = new AbortController();
    const answer = connection.read(ENDLESS, {}, caller.signal);
    setTimeout(() => caller.abort(), 100);
    await expect(answer).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
      message: 'The time for this request has passed; ask for less at once.',
    });
    await nothingRuns();
  });

  test('more questions given up than there are connections leave all connections free', async () => {
    const caller = new AbortController();
    const answers = Array.from({ length: 80 }, () => connection.read(ENDLESS, {}, caller.signal));
    setTimeout(() => caller.abort(), 100);
    const settled = await Promise.allSettled(answers);
    expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(80);
    await nothingRuns();
    const asked = await Promise.all(Array.from({ length: 80 }, () => connection.read(ONE, {})));
    expect(asked).toEqual(Array.from({ length: 80 }, () => [{ one: 1 }]));
  });

  test('a write is kept, and seen by the next question', async () => {
    const result = await connection.write(async (transaction, attempt) => {
      await transaction.run(MAKE, { name: 'kept' });
      const [row] = await transaction.run(NAMES);
      return [attempt, row?.['names']];
    });
    expect(result).toEqual([1, ['kept']]);
    expect(await connection.read(NAMES, {})).toEqual([{ names: ['kept'] }]);
  });

  test('nothing is kept of a write whose work fails, and its error passes through', async () => {
    const error = new Error('mine');
    const write = connection.write(async (transaction) => {
      await transaction.run(MAKE, { name: 'lost' });
      throw error;
    });
    await expect(write).rejects.toBe(error);
    expect(await connection.read(NAMES, {})).toEqual([{ names: [] }]);
  });

  test('a read cannot write', async () => {
    await expect(connection.read(MAKE, { name: 'lost' })).rejects.toBeDefined();
    expect(await connection.read(NAMES, {})).toEqual([{ names: [] }]);
  });

  test('of two writes that lock each other out one is tried again, and both are kept', async () => {
    for (const name of ['a', 'b']) await connection.write((transaction) => transaction.run(MAKE, { name }));
    const attempts: number[] = [];
    const met = barrier(2);
    const countUp = (first: string, second: string) =>
      connection.write(async (transaction, attempt) => {
        attempts.push(attempt);
        await transaction.run(COUNT_UP, { name: first });
        if (attempt === 1) await met();
        await transaction.run(COUNT_UP, { name: second });
      });
    await Promise.all([countUp('a', 'b'), countUp('b', 'a')]);
    expect(attempts.sort()).toEqual([1, 1, 2]);
    expect(await connection.read(COUNTS, {})).toEqual([{ counts: [2, 2] }]);
  });

  test('a writer waits for the lock as long as it may, and is then told that the store is busy', async () => {
    await connection.write((transaction) => transaction.run(MAKE, { name: 'lock' }));
    await onConnection({ lockTimeout: 300 }, async (other) => {
      await connection.write(async (transaction) => {
        await transaction.lock(COUNT_UP, { name: 'lock' });
        const waiting = other.write((second) => second.lock(COUNT_UP, { name: 'lock' }));
        await expect(waiting).rejects.toMatchObject({
          code: 'STORE_BUSY',
          message: expect.stringContaining('Another process is writing to'),
        });
      });
      await other.write((second) => second.lock(COUNT_UP, { name: 'lock' }));
    });
    expect(await connection.read(COUNTS, {})).toEqual([{ counts: [2] }]);
  });

  test('a statement of a write that takes too long ends the write', async () => {
    await onConnection({ writeStatementTimeout: 1000 }, async (hasty) => {
      const write = hasty.write(async (transaction) => {
        await transaction.run(MAKE, { name: 'lost' });
        await transaction.run(ENDLESS);
      });
      await expect(write).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
      await nothingRuns();
    });
    expect(await connection.read(NAMES, {})).toEqual([{ names: [] }]);
  });

  test('a user that the server does not know is refused, naming the settings', async () => {
    await onConnection({ user: 'nobody', password: 'not-a-secret' }, async (other) => {
      const refusal = await other.read(ONE, {}).catch((error: unknown) => error);
      expect(refusal).toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: expect.stringMatching(/NEO4J_USER and NEO4J_PASSWORD/),
      });
      expect(String(refusal)).not.toContain('not-a-secret');
    });
  });

  test('a database that is not there is refused, naming the setting', async () => {
    await onConnection({ database: 'elsewhere' }, async (other) => {
      await expect(other.read(ONE, {})).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: expect.stringMatching(/"elsewhere".*NEO4J_DATABASE/),
      });
    });
  });

  test('closing ends at once what is waited for, and may be done twice', async () => {
    const other = connect(testServer());
    await other.ping();
    const closed = { code: 'STORE_UNAVAILABLE', message: 'The store is closed; open it again to use it.' };
    const calls = [other.read(ENDLESS, {}), other.write((transaction) => transaction.run(ENDLESS))];
    const ended = Promise.all(calls.map((call) => expect(call).rejects.toMatchObject(closed)));
    await pause(100);
    await other.close();
    await ended;
    await other.close();
    for (const call of [other.read(ONE, {}), other.write(async () => 1), other.schema(ONE), other.ping()]) {
      await expect(call).rejects.toMatchObject(closed);
    }
    await nothingRuns();
  });
});

/** Gives a function that returns when it was called so many times. */
function barrier(count: number): () => Promise<void> {
  let missing = count;
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    missing -= 1;
    if (missing === 0) open();
    return opened;
  };
}
