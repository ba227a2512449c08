import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Connection, connect } from '../../../src/store/neo4j/connection.js';
import { migrate, requireMigrated } from '../../../src/store/neo4j/migrations.js';
import { query } from '../../../src/store/neo4j/query.js';
import { describeNeo4j, testServer } from '../../support/describe-neo4j.js';

const MIGRATED_ON = new Date('2024-03-05T12:00:00.000Z');
const LATER = new Date('2025-01-01T00:00:00.000Z');

const SCHEMA = query(
  'schema',
  'SHOW INDEXES YIELD name, state, type WHERE type <> "LOOKUP" WITH name, state ORDER BY name RETURN collect([name, state]) AS indexes',
);
const NODES = query(
  'nodes',
  'MATCH (node) WITH labels(node)[0] AS label, properties(node) AS node ORDER BY label, node.version RETURN collect([label, node]) AS nodes',
);

describeNeo4j('migrating a Neo4j database', () => {
  let connection: Connection;

  beforeAll(() => {
    connection = connect(testServer());
  });
  beforeEach(beginEmpty);
  afterAll(async () => {
    await beginEmpty();
    await connection.close();
  });

  async function column(statement: ReturnType<typeof query>): Promise<readonly unknown[]> {
    const [row] = await connection.read(statement, {});
    return Object.values(row ?? {})[0] as readonly unknown[];
  }

  function change(text: string): Promise<unknown> {
    return connection.write((transaction) => transaction.run(query('change', text)));
  }

  /** No node, no constraint, no index of ours. */
  async function beginEmpty(): Promise<void> {
    await change('MATCH (node) DETACH DELETE node');
    const schema = query('schema of ours', 'SHOW INDEXES YIELD name, owningConstraint AS owner RETURN name, owner');
    const ours = (await connection.read(schema, {})).filter(({ name }) => String(name).startsWith('caucus_'));
    await connection.write(async (transaction) => {
      for (const { name, owner } of ours) {
        await transaction.run(query('drop', `DROP ${owner === null ? 'INDEX' : 'CONSTRAINT'} ${name}`));
      }
    });
  }

  test('makes constraints and indexes, all of them online, and the graph at revision 0', async () => {
    await migrate(connection, () => MIGRATED_ON);
    const indexes = (await column(SCHEMA)) as [string, string][];
    const names = indexes.map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining(['caucus_Entity_id', 'caucus_ATTENDED_id', 'caucus_Meeting__newest_id']),
    );
    expect(new Set(indexes.map(([, state]) => state))).toEqual(new Set(['ONLINE']));
    expect(await column(NODES)).toEqual([
      ['Graph', { name: 'caucus', revision: 0, writer: 'migration' }],
      ['Migration', { version: 1, name: expect.any(String), time: MIGRATED_ON.toISOString() }],
    ]);
    await expect(requireMigrated(connection)).resolves.toBeUndefined();
  });

  test('keeps ids from being given twice', async () => {
    await migrate(connection, () => MIGRATED_ON);
    for (const text of [
      "CREATE (:Entity {id: 'a'})",
      "CREATE ()-[:OF {id: 'a'}]->()",
      'CREATE (:Event {revision: 1})',
    ]) {
      await change(text);
      await expect(change(text)).rejects.toMatchObject({ code: 'Neo.ClientError.Schema.ConstraintValidationFailed' });
    }
  });

  test('changes nothing when it is done again', async () => {
    await migrate(connection, () => MIGRATED_ON);
    await change("MATCH (graph:Graph) SET graph.revision = 7 CREATE (:Entity:Person {id: 'a'})");
    const before = [await column(SCHEMA), await column(NODES)];
    await migrate(connection, () => LATER);
    expect([await column(SCHEMA), await column(NODES)]).toEqual(before);
  });

  test('done by several at once comes to the same', async () => {
    const others = [connect(testServer()), connect(testServer())];
    try {
      await Promise.all([connection, ...others].map((each) => migrate(each, () => MIGRATED_ON)));
    } finally {
      for (const other of others) await other.close();
    }
    expect(await column(NODES)).toHaveLength(2);
    await expect(requireMigrated(connection)).resolves.toBeUndefined();
  });

  test('goes on where it was broken off after its schema was made', async () => {
    await migrate(connection, () => MIGRATED_ON);
    await change('MATCH (node) DELETE node');
    await migrate(connection, () => LATER);
    expect(await column(NODES)).toHaveLength(2);
  });

  test.each([
    ['data', "CREATE (:Film {title: 'Heat'})"],
    ['data and migrations of its own', 'CREATE (:Migration {version: 1})'],
  ])("leaves another program's %s as it is", async (_what, text) => {
    await change(text);
    const before = [await column(SCHEMA), await column(NODES)];
    await expect(migrate(connection, () => MIGRATED_ON)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/ holds another program's data and was left as it is; name another database\.$/),
    });
    expect([await column(SCHEMA), await column(NODES)]).toEqual(before);
  });

  test('leaves a newer schema as it is', async () => {
    await migrate(connection, () => MIGRATED_ON);
    await change("CREATE (:Migration {version: 2, name: 'of the future'})");
    const before = [await column(SCHEMA), await column(NODES)];
    await expect(migrate(connection, () => LATER)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(
        / has schema version 2, and this program knows up to 1\..* use the newer program\.$/,
      ),
    });
    await expect(requireMigrated(connection)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect([await column(SCHEMA), await column(NODES)]).toEqual(before);
  });

  test('a database that was not migrated is not ready', async () => {
    await expect(requireMigrated(connection)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('is not set up yet'),
    });
  });
});
