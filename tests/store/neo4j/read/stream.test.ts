import { expect, test } from '@jest/globals';
import type { Change } from '../../../../src/model/change.js';
import type { Stored, Topic } from '../../../../src/model/records.js';
import { describeNeo4j } from '../../../support/describe-neo4j.js';
import { citation, entity, name, puts, relationship } from '../../../support/graph.js';
import { everythingIn, RECORD_TYPES } from '../../../support/store/everything-in.js';
import { onStore, put, remove } from '../../../support/store/store-test.js';
import { openTemporaryStore } from '../../../support/temporary-store.js';

const ann = entity('Person', 'ann');
const bob = entity('Person', 'bob');
const north = entity('Organisation', 'north');
const gazette = entity('Source', 'gazette');
const membership = relationship('MEMBER_OF', ann, north);
const called = name(ann, 'Ann');
const cited = citation(membership, gazette);
/** JavaScript and the database put these the other way round. */
const strange = [entity('Topic', '～'), entity('Topic', '😀')];
const many = Array.from({ length: 3000 }, (_, index) => entity('Topic', `t${index}`, { label: 'Round 0' }));
/** In every chunk some. */
const labelled = many.filter((_, index) => index % 60 === 0);
const fleeting = many.filter((_, index) => index % 60 === 1);

/** The labelled say in which round they were written, and the fleeting are there after every second one. */
function changesIn(round: number): readonly Change[] {
  return [
    ...puts(...labelled.map((topic) => ({ ...topic, label: `Round ${round}` }))),
    ...(round % 2 === 0 ? puts(...fleeting) : fleeting.map(({ id }) => ({ kind: 'DELETE', id }) as const)),
  ];
}

describeNeo4j('a stream from Neo4j', () => {
  const everywhere = [ann, bob, north, gazette, membership, called, cited, ...strange, entity('Topic', 'war')];

  test('puts back whatever changed, as it was at the beginning, however often it changed since', async () => {
    await onStore(
      () => openTemporaryStore(),
      everywhere,
      async (store) => {
        const expected = await everythingIn(store);
        const seen: unknown[] = [];
        for await (const record of store.stream(RECORD_TYPES)) {
          if (seen.length === 0) {
            for (let round = 0; round < 12; round += 1) await put(store, { ...bob, label: `Bob ${round}` });
            await put(store, { ...membership, role: 'CHAIR' }, entity('Topic', 'peace'), entity('Topic', 'trade'));
            await remove(store, cited, membership, called, ...strange);
            await put(store, { ...called, language: 'en' }, { ...gazette, title: 'Another' });
            await remove(store, called, entity('Topic', 'peace'));
          }
          seen.push(record);
        }
        expect(seen).toEqual(expected);
      },
    );
  });

  test('goes by code points where what changed is put back among the rest', async () => {
    await onStore(
      () => openTemporaryStore(),
      everywhere,
      async (store) => {
        const expected = await everythingIn(store, ['Person', 'Topic']);
        const seen: unknown[] = [];
        for await (const record of store.stream(['Topic', 'Person'])) {
          if (seen.length === 0) await put(store, { ...strange[0], label: 'New' } as (typeof strange)[0]);
          seen.push(record);
        }
        expect(seen).toEqual(expected);
      },
    );
  });

  test('shows one state while another writes all the time', async () => {
    await onStore(
      () => openTemporaryStore(),
      many,
      async (store) => {
        let isOver = false;
        const write = async (): Promise<number> => {
          for (let round = 1; ; round += 1) {
            if (isOver) return round;
            await store.apply(changesIn(round), { author: 'test' });
          }
        };
        const writing = write();
        const isLabelled = new Set(labelled.map(({ id }) => id));
        const look = async () => {
          const topics = (await everythingIn(store, ['Topic'])) as Stored<Topic>[];
          const labels = new Set(topics.filter(({ id }) => isLabelled.has(id)).map(({ label }) => label));
          return [...labels, topics.length];
        };
        const states: (readonly unknown[])[] = [];
        try {
          while (states.length < 10) states.push(await look());
        } finally {
          isOver = true;
        }
        const rounds = await writing;
        const possible = Array.from({ length: rounds }, (_, round) => [
          `Round ${round}`,
          many.length - (round % 2 === 0 ? 0 : fleeting.length),
        ]);
        expect(possible).toEqual(expect.arrayContaining(states));
        expect(rounds).toBeGreaterThan(3);
      },
    );
  });
});
