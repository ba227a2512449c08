import { AppError } from '../../errors.js';
import { ENTITY_TYPE_TABLE, ENTITY_TYPES } from '../../model/entity-types.js';
import { ANNOTATION_TYPES } from '../../model/records.js';
import { RELATIONSHIP_TYPES } from '../../model/relationship-types.js';
import type { Connection } from './connection.js';
import { type Query, query } from './query.js';

interface Migration {
  readonly name: string;
  /** Statements about the schema, each of which does nothing where its work is done already. */
  readonly statements: readonly Query[];
}

/**
 * Community Edition knows uniqueness and indexes only; that properties are there and of the right type is seen to before they
 * are written. Every index that a page is read from ends in the id, so that its order is total.
 */
const MIGRATIONS: readonly Migration[] = [
  {
    name: 'records, their orders and the bookkeeping',
    statements: [
      unique('Entity', 'id'),
      unique('Annotation', 'id'),
      ...RELATIONSHIP_TYPES.map((type) => uniqueRelationship(type, 'id')),
      unique('Graph', 'name'),
      unique('Event', 'revision'),
      unique('Event', 'write'),
      unique('IdempotencyKey', 'key'),
      unique('Tombstone', 'id'),
      unique('Word', 'text'),
      unique('NameKey', 'key'),
      unique('Migration', 'version'),
      ...ENTITY_TYPES.flatMap((type) => [
        index(type, '_sort', 'id'),
        index(type, 'revision', 'id'),
        ...ENTITY_TYPE_TABLE[type].facets.map((facet) => index(type, facet)),
      ]),
      index('Meeting', '_newest', 'id'),
      ...ANNOTATION_TYPES.map((type) => index(type, 'subject', '_sort', 'id')),
      index('Citation', 'sourceId', '_sort', 'id'),
      index('Claim', 'sourceId', '_sort', 'id'),
      relationshipIndex('MEMBER_OF', 'postId'),
      relationshipIndex('MEMBER_OF', 'onBehalfOf'),
      relationshipIndex('ATTENDED', 'onBehalfOf'),
      relationshipIndex('ATTENDED', 'capacity'),
      index('ChangeList', 'revision', 'position'),
    ],
  },
];

function unique(label: string, property: string): Query {
  const name = nameOf(label, property);
  return query(name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (node:${label}) REQUIRE node.${property} IS UNIQUE`);
}

function uniqueRelationship(type: string, property: string): Query {
  const name = nameOf(type, property);
  return query(name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.${property} IS UNIQUE`);
}

function index(label: string, ...properties: readonly string[]): Query {
  const name = nameOf(label, ...properties);
  return query(name, `CREATE INDEX ${name} IF NOT EXISTS FOR (node:${label}) ON (${listOf('node', properties)})`);
}

function relationshipIndex(type: string, ...properties: readonly string[]): Query {
  const name = nameOf(type, ...properties);
  return query(name, `CREATE INDEX ${name} IF NOT EXISTS FOR ()-[r:${type}]-() ON (${listOf('r', properties)})`);
}

function listOf(variable: string, properties: readonly string[]): string {
  return properties.map((property) => `${variable}.${property}`).join(', ');
}

/** Told apart from what an analyst adds, and by name also which of the two schemas a server's message is about. */
function nameOf(...parts: readonly string[]): string {
  return ['caucus', ...parts].join('_');
}

const STATE = query(
  'state of the database',
  `
  OPTIONAL MATCH (graph:Graph {name: 'caucus'})
  WITH count(graph) > 0 AS isOurs
  OPTIONAL MATCH (migration:Migration)
  RETURN isOurs, coalesce(max(migration.version), 0) AS version, EXISTS { MATCH () } AS isUsed`,
);

const AWAIT_INDEXES = query('await indexes', 'CALL db.awaitIndexes(300)');

/** Locks the node that every write locks, so that two who migrate do so one after the other. */
const RECORD = query(
  'record migrations',
  `
  MERGE (graph:Graph {name: 'caucus'})
    ON CREATE SET graph.revision = 0
  SET graph.writer = 'migration'
  WITH graph
  UNWIND $migrations AS migration
  MERGE (done:Migration {version: migration.version})
    ON CREATE SET done.name = migration.name, done.time = $time`,
);

/** Brings the database to the current schema. Refuses other programs' databases and newer schemas, and leaves them as they are. */
export async function migrate(connection: Connection, now: () => Date): Promise<void> {
  const version = await currentVersion(connection);
  if (version === MIGRATIONS.length) return;
  const missing = MIGRATIONS.map((migration, index) => ({ ...migration, version: index + 1 })).slice(version);
  for (const { statements } of missing) {
    await connection.write(async (transaction) => {
      for (const statement of statements) await transaction.run(statement);
    });
  }
  await connection.schema(AWAIT_INDEXES);
  await connection.write(async (transaction) => {
    const migrations = missing.map(({ name, version }) => ({ name, version }));
    await transaction.run(RECORD, { migrations, time: now().toISOString() });
  });
}

/** Fails with STORE_UNAVAILABLE unless the database has the current schema. */
export async function requireMigrated(connection: Connection, signal?: AbortSignal): Promise<void> {
  const [state] = await connection.read(STATE, {}, signal);
  if (state?.['isOurs'] === true && state['version'] === MIGRATIONS.length) return;
  throw unavailable(connection, 'is not set up yet; start the server, or import into it.');
}

async function currentVersion(connection: Connection): Promise<number> {
  const [state] = await connection.schema(STATE).catch((error) => {
    throw isRefusedStatement(error)
      ? unavailable(connection, 'does not know Cypher 25; use Neo4j 2025.06 or newer.')
      : error;
  });
  const version = Number(state?.['version']);
  if (state?.['isUsed'] === true && state['isOurs'] !== true) {
    throw unavailable(connection, "holds another program's data and was left as it is; name another database.");
  }
  if (version > MIGRATIONS.length) {
    throw unavailable(
      connection,
      `has schema version ${version}, and this program knows up to ${MIGRATIONS.length}. It was left as it is; use the newer program.`,
    );
  }
  return version;
}

/** The server is too old to read the statement. */
function isRefusedStatement(error: unknown): boolean {
  return String((error as { readonly code?: unknown }).code).startsWith('Neo.ClientError.Statement.');
}

function unavailable({ address }: Connection, what: string): AppError {
  return new AppError('STORE_UNAVAILABLE', `${address} ${what}`);
}
