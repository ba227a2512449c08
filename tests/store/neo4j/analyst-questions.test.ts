import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importDossiers } from '../../../src/services/import-dossiers.js';
import { type Connection, connect } from '../../../src/store/neo4j/connection.js';
import { query } from '../../../src/store/neo4j/query.js';
import { describeNeo4j, testServer } from '../../support/describe-neo4j.js';
import { openTemporaryStore, type TemporaryStore } from '../../support/temporary-store.js';

const PAIR = /### (?<question>.+)\n[\s\S]*?```cypher\n(?<cypher>[\s\S]*?)```\s+```json\n(?<answer>[\s\S]*?)```/g;
const pairs = [...readFileSync(pathOf('docs/neo4j.md'), 'utf8').matchAll(PAIR)].map(({ groups }) => groups ?? {});

function pathOf(file: string): string {
  return fileURLToPath(new URL(`../../../${file}`, import.meta.url));
}

describeNeo4j('the questions of docs/neo4j.md', () => {
  let seeded: TemporaryStore;
  let connection: Connection;

  beforeAll(async () => {
    seeded = await openTemporaryStore((store) => importDossiers(store, pathOf('seed'), { author: 'seed' }));
    connection = connect(testServer());
  }, 60_000);
  afterAll(async () => {
    await connection.close();
    await seeded.dispose();
  });

  test('are five', () => {
    expect(pairs).toHaveLength(5);
  });

  test.each(pairs)('$question', async ({ question = '', cypher = '', answer = '' }) => {
    expect(await connection.read(query(question, cypher), {})).toEqual(JSON.parse(answer));
  });
});
