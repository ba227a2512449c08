import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createSchema } from '../../src/graphql/schema.js';
import { typeName } from '../../src/graphql/type-names.js';
import { importDossiers } from '../../src/services/import-dossiers.js';
import { asking, type ListField, listFieldsOf } from '../api/list-fields.js';
import { records } from '../fixtures/council.js';
import { type Answer, apiOver } from '../support/api.js';
import { describeNeo4j } from '../support/describe-neo4j.js';
import { puts } from '../support/graph.js';
import type { Fill } from '../support/temporary-store.js';
import { randomDocuments } from './random-documents.js';
import { asText, openTwins, sameAnswer, type Twins } from './twins.js';

const RUNS = Number(process.env['CAUCUS_TEST_RUNS'] ?? 200);
const LONGEST = 300_000 + RUNS * 1000;

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLES = join(ROOT, 'src/web/examples');
const QUERY = /```graphql\n(?<query>[\s\S]*?)```/g;

const schema = createSchema();
const ids = records.map(({ id }) => id);

const examples = readdirSync(EXAMPLES)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length));
const documented = ['README.md', 'docs/questions.md'].flatMap((file) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(QUERY)].map(({ groups }, index) => ({
    place: `${file}, query ${index + 1}`,
    query: String(groups?.['query']),
  })),
);

let twins: Twins;

/** Both stores are filled alike before the tests of a block. */
function over(fill: Fill): void {
  beforeAll(async () => {
    twins = await openTwins();
    await fill(twins.sqlite);
    await fill(twins.neo4j);
  }, LONGEST);
  afterAll(() => twins.dispose());
}

/** Asks both; gives the answer as text. */
async function compare(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  textOf: (answer: Answer) => string = asText,
): Promise<string> {
  const [sqlite, neo4j] = [await apiOver(twins.sqlite)(query, variables), await apiOver(twins.neo4j)(query, variables)];
  return sameAnswer(`${query} with ${asText(variables)}`, textOf(sqlite), textOf(neo4j));
}

/** Of several faults under one field that may not be null GraphQL tells that which shows first, whichever store was asked. */
function withoutFaults({ data, errors }: Answer): string {
  return asText({ data, isWhole: errors.length === 0 });
}

describeNeo4j('SQLite and Neo4j answer alike, to the byte,', () => {
  describe('over the seed', () => {
    over((store) => importDossiers(store, join(ROOT, 'seed'), { author: 'seed' }));

    test.each(examples)(
      'the example %s of the playground',
      async (name) => {
        const query = readFileSync(join(EXAMPLES, `${name}.graphql`), 'utf8');
        const variables = JSON.parse(readFileSync(join(EXAMPLES, `${name}.json`), 'utf8')) as Record<string, unknown>;
        expect(await compare(query, variables)).toContain('"errors":[]');
      },
      LONGEST,
    );

    test.each(documented)(
      '$place',
      async ({ query }) => {
        expect(await compare(query)).toContain('"errors":[]');
      },
      LONGEST,
    );
  });

  describe('over a council and a guild', () => {
    over((store) => store.apply(puts(...records), { author: 'test' }));

    test(
      'every page of every list of every record',
      async () => {
        let pages = 0;
        for (const field of listFieldsOf(schema).filter(({ isConnection }) => isConnection)) {
          const owners = records.filter((record) => typeName({ ...record, revision: 1 }) === field.owner);
          for (const id of field.owner === 'Query' ? [''] : owners.map((owner) => owner.id)) {
            pages += await walk(field, id);
          }
        }
        expect(pages).toBeGreaterThan(500);
      },
      LONGEST,
    );

    test(
      `${RUNS} random queries`,
      async () => {
        let withData = 0;
        await fc.assert(
          fc.asyncProperty(randomDocuments(schema, ids), async (query) => {
            const answer = await compare(query, {}, withoutFaults);
            if (!answer.startsWith('{"data":null')) withData += 1;
          }),
          { seed: 20241124, numRuns: RUNS },
        );
        expect(withData).toBeGreaterThan(RUNS / 2);
      },
      LONGEST,
    );
  });
});

/** Turns the pages of a list, of one row each; gives how many there were. */
async function walk(field: ListField, id: string): Promise<number> {
  const rows = `totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${field.row} } }`;
  let after: string | null = null;
  let pages = 0;
  do {
    const answer = await compare(asking(field, id, `first: 1${after === null ? '' : `, after: "${after}"`}`, rows));
    const { data } = JSON.parse(answer) as Listed;
    const { hasNextPage, endCursor }: PageInfo = (data.list ?? data.node?.list)?.pageInfo ?? END;
    after = hasNextPage ? endCursor : null;
    pages += 1;
  } while (after !== null);
  return pages;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

interface Listed {
  readonly data: {
    readonly list?: { readonly pageInfo: PageInfo };
    readonly node?: { readonly list?: { readonly pageInfo: PageInfo } };
  };
}

const END: PageInfo = { hasNextPage: false, endCursor: null };
