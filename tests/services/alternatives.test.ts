import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Alternatives, createAlternatives } from '../../src/services/alternatives.js';
import type { Page, Position, RelatedRow } from '../../src/store/store.js';
import { entity, puts, relationship } from '../support/graph.js';
import { openTemporaryStore, type TemporaryStore } from '../support/temporary-store.js';

const { signal } = new AbortController();
const guild = entity('Organisation', 'guild');
const bodies = ['alpha', 'beta', 'gamma'].map((label) => entity('Organisation', label));
const people = ['ann', 'ben'].map((label) => entity('Person', label));
const talks = entity('Meeting', 'talks', { date: '2024' });

const begun = bodies.map((body) => relationship('MEMBER_OF', guild, body, { rank: 'ALTERNATIVE' }));
const attended = relationship('PARTY_TO', guild, talks, { rank: 'DEPRECATED' });
const led = people.map((person) => relationship('MEMBER_OF', person, guild, { rank: 'ALTERNATIVE' }));
const preferred = relationship('PART_OF', guild, bodies[0]?.id ?? '');

/** The label “talks” gives way to the meeting’s date, whose digits come before letters. */
const EXPECTED = [attended, ...begun, ...led].map(({ id }) => id);

let temporary: TemporaryStore;
let alternatives: Alternatives;

beforeAll(async () => {
  temporary = await openTemporaryStore();
  const records = [guild, ...bodies, ...people, talks, ...begun, attended, ...led, preferred];
  await temporary.store.apply(puts(...records), { author: 'test' });
  alternatives = createAlternatives(temporary.store);
});
afterAll(() => temporary.dispose());

describe('readings that are not preferred', () => {
  test('list first what begins at an entity, then what leads to it', async () => {
    const page = await ask(guild.id, 100);
    expect(page).toMatchObject({ hasNextPage: false, totalCount: EXPECTED.length });
    expect(idsIn(page)).toEqual(EXPECTED);
  });

  test.each([1, 2, 3, 4, 5])('are complete in pages of %d', async (first) => {
    const found: string[] = [];
    let after: Position | undefined;
    for (;;) {
      const page = await ask(guild.id, first, after);
      expect(page.totalCount).toBe(EXPECTED.length);
      expect(page.positions).toHaveLength(page.rows.length);
      found.push(...idsIn(page));
      if (!page.hasNextPage) break;
      expect(page.rows).toHaveLength(first);
      after = page.positions.at(-1);
    }
    expect(found).toEqual(EXPECTED);
  });

  test('are none for an unknown entity', async () => {
    expect(await ask('organisation/test/none', 20)).toEqual({
      rows: [],
      positions: [],
      hasNextPage: false,
      totalCount: 0,
    });
  });

  test('are counted only where that is asked for', async () => {
    const [page] = await alternatives.pages([{ alternativesOf: guild.id, page: { first: 1, count: false } }], signal);
    expect(page).not.toHaveProperty('totalCount');
  });

  test('of several entities are told apart', async () => {
    const entities = [people[0], guild, talks].map((one) => one?.id ?? '');
    const page = { first: 20, count: false };
    const pages = await alternatives.pages(
      entities.map((alternativesOf) => ({ alternativesOf, page })),
      signal,
    );
    expect(pages.map(idsIn)).toEqual([[led[0]?.id], EXPECTED, [attended.id]]);
  });
});

async function ask(id: string, first: number, after?: Position): Promise<Page<RelatedRow>> {
  const page = { first, count: true, ...(after && { after }) };
  const [answer] = await alternatives.pages([{ alternativesOf: id, page }], signal);
  if (answer === undefined) throw new Error('every query has an answer');
  return answer;
}

function idsIn({ rows }: Page<RelatedRow>): string[] {
  return rows.map(({ relationship: { id } }) => id);
}
