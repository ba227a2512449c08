import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { AppError } from '../../src/errors.js';
import type { GraphRecord } from '../../src/model/records.js';
import { contentHash } from '../../src/services/content-hash.js';
import { type CopyReport, copyGraph } from '../../src/services/copy-graph.js';
import type { Store } from '../../src/store/store.js';
import { citation, claim, entity, name, relationship } from '../support/graph.js';
import { randomGraph } from '../support/random-graph.js';
import { counterparts } from '../support/store/answers.js';
import { came, tookPart } from '../support/store/attendance.js';
import { everythingIn, withoutRevisions } from '../support/store/everything-in.js';
import { metBy } from '../support/store/questions.js';
import { put, remove } from '../support/store/store-test.js';
import { openTemporaryFile } from '../support/temporary-store.js';

const [north, talks] = [entity('Organisation', 'north'), entity('Committee', 'talks')];
const [ann, bob] = [entity('Person', 'ann'), entity('Person', 'bob')];
const spring = entity('Meeting', 'spring', { date: '2024-03-05' });
const gazette = { ...entity('Source', 'gazette', { sha256: 'a'.repeat(64) }), text: 'Ann met Bob.' };
const membership = relationship('MEMBER_OF', ann, talks);
const attendance = came(ann, spring, talks, { capacity: membership.id });
const annsName = name(ann, 'Ann Hassoun');
const dateClaim = claim(spring, gazette, 'date', '2024');
const records: readonly GraphRecord[] = [
  ...[north, talks, ann, bob, spring, gazette, membership, relationship('PART_OF', talks, north)],
  ...[attendance, came(bob, spring), tookPart(north, spring, { side: 'A' })],
  ...[annsName, citation(membership, gazette), dateClaim],
];

const RUNS = Number(process.env['CAUCUS_TEST_RUNS'] ?? 5);

/** Two stores, of which the first holds the records. */
async function onTwo(held: readonly GraphRecord[], work: (from: Store, to: Store) => Promise<void>): Promise<void> {
  const [source, target] = [await openTemporaryFile(), await openTemporaryFile()];
  try {
    await put(source.store, ...held);
    await work(source.store, target.store);
  } finally {
    await source.dispose();
    await target.dispose();
  }
}

function copy(
  from: Store,
  to: Store,
  options: { continued?: boolean; onProgress?: () => void } = {},
): Promise<CopyReport> {
  return copyGraph(from, to, { targetName: 'the target', continued: false, onProgress: () => {}, ...options });
}

async function contentIn(store: Store): Promise<readonly GraphRecord[]> {
  return withoutRevisions(await everythingIn(store));
}

/** A store of which every write from a certain one on fails, as at a power cut. */
function failingFrom(count: number, store: Store): Store {
  let writes = 0;
  return {
    ...store,
    apply: async (changes, options) => {
      writes += 1;
      if (writes >= count) throw new AppError('STORE_UNAVAILABLE', 'The disk is full.');
      return store.apply(changes, options);
    },
  };
}

describe('a copy of a graph', () => {
  test('holds every record and text, and what follows from them', () =>
    onTwo(records, async (from, to) => {
      const report = await copy(from, to);
      expect(report).toEqual({ total: 15, written: 15, hash: await contentHash(from) });
      expect(await contentHash(to)).toBe(report.hash);
      expect(await contentIn(to)).toEqual(await contentIn(from));
      expect(await to.getTexts([gazette.id])).toEqual([gazette.text]);
      expect(await to.getRecords([attendance.id])).toEqual([expect.objectContaining({ side: 'A', sideDerived: true })]);
      expect(await counterparts(to, metBy(ann))).toEqual(['Bob 1+0']);
      expect(await to.check({ rebuild: false })).toEqual({ problems: [] });
      const [{ author } = { author: '' }] = await to.changes({ revision: 0, position: -1 }, 1);
      expect(author).toBe('copy');
    }));

  test(
    'of any graph has the hash of that, and another one when a record is another',
    () =>
      fc.assert(
        fc.asyncProperty(randomGraph, (graph) =>
          onTwo(graph, async (from, to) => {
            const { hash } = await copy(from, to);
            expect(await contentIn(to)).toEqual(await contentIn(from));
            expect(await contentHash(to)).toBe(hash);
            await put(to, { ...(graph[0] as GraphRecord), reason: 'changed' } as GraphRecord);
            expect(await contentHash(to)).not.toBe(hash);
          }),
        ),
        { numRuns: RUNS },
      ),
    RUNS * 10_000,
  );

  test('of an empty graph is empty', async () => {
    const [source, target] = [await openTemporaryFile(), await openTemporaryFile()];
    try {
      expect(await copy(source.store, target.store)).toMatchObject({ total: 0, written: 0 });
    } finally {
      await source.dispose();
      await target.dispose();
    }
  });

  test('has what is about annotations, though that leads in a circle', () => {
    const [first, second] = [citation(dateClaim, gazette), citation(annsName, gazette)];
    const third = citation(second, gazette, { locator: 'page 3' });
    const doubt = claim(third as never, gazette, 'locator', 'page 4');
    const circle = { ...citation(doubt, gazette), id: 'citation/circle' };
    const inCircle = { ...doubt, id: 'claim/circle', subject: circle.id };
    return onTwo(
      [
        ...records,
        first,
        second,
        third,
        doubt,
        { ...circle, subject: inCircle.id },
        inCircle,
        citation(doubt, gazette),
      ],
      async (from, to) => {
        await copy(from, to);
        expect(await contentIn(to)).toEqual(await contentIn(from));
      },
    );
  });

  test('has datasets that stand in one another, and ids in any script', () => {
    const [one, other] = ['one', 'other'].map((key) => entity('Dataset', key, { id: `dataset/${key}` }));
    const standing = [
      { ...one, datasets: ['dataset/other'] },
      { ...other, datasets: ['dataset/one'] },
    ] as readonly GraphRecord[];
    const topics = ['\u{1F600}', '\uFF5E', 'é', 'z'].map((key) => entity('Topic', key));
    return onTwo([...standing, ...topics], async (from, to) => {
      expect(await copy(from, to)).toMatchObject({ written: 7 });
      expect(await copy(from, to, { continued: true })).toMatchObject({ total: 7, written: 0 });
    });
  });

  test('is written in parts, also where few records have long texts', () => {
    const sources = ['first', 'second', 'third'].map((key) => ({
      ...entity('Source', key, { sha256: 'b'.repeat(64) }),
      text: key.repeat(2_000_000),
    }));
    return onTwo(sources, async (from, to) => {
      const told: unknown[] = [];
      const onProgress = (done: number, total: number): void => {
        told.push([done, total]);
      };
      await copyGraph(from, to, { targetName: 'the target', continued: false, onProgress });
      expect(told).toEqual([1, 3, 4].map((done) => [done, 4]));
      expect(await to.counts()).toEqual({ revision: 3, byType: { Dataset: 1, Source: 3 } });
    });
  });

  test('is of one state, whatever is written meanwhile', () =>
    onTwo(records, async (from, to) => {
      const before = await contentIn(from);
      const writes: Promise<unknown>[] = [];
      const onProgress = (): void => {
        writes.push(put(from, { ...ann, label: `Ann ${writes.length}` }, came(bob, entityOf(writes.length))));
      };
      const entityOf = (index: number) => entity('Meeting', `later-${index}`);
      const putMeetings = [...Array(9).keys()].map(entityOf);
      await put(from, ...putMeetings);
      const known = await contentIn(from);
      await copy(from, to, { onProgress });
      await Promise.all(writes);
      expect(writes.length).toBeGreaterThan(4);
      expect(known.length).toBe(before.length + putMeetings.length);
      expect(await contentIn(to)).toEqual(known);
    }));
});

describe('a copy into a store that is not empty', () => {
  test('is refused, telling what that holds', () =>
    onTwo(records, async (from, to) => {
      await put(to, bob);
      await expect(copy(from, to)).rejects.toMatchObject({
        code: 'CONFLICT',
        message: expect.stringMatching(/^the target is not empty: it holds 2 records \(Dataset 1, Person 1\)/),
      });
      expect(await to.counts()).toMatchObject({ revision: 1 });
    }));

  test('goes on where it was broken off, if asked', () =>
    onTwo(records, async (from, to) => {
      await expect(copy(from, failingFrom(4, to))).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: 'The disk is full. 8 records were copied; repeat with --continue to go on from there.',
      });
      await expect(copy(from, to)).rejects.toMatchObject({ message: expect.stringContaining('--continue') });
      expect(await copy(from, to, { continued: true })).toMatchObject({ total: 15, written: 7 });
      expect(await contentIn(to)).toEqual(await contentIn(from));
      expect(await copy(from, to, { continued: true })).toMatchObject({ written: 0 });
    }));

  test('goes on from whichever part', async () => {
    for (let writes = 1; writes <= 7; writes += 1) {
      await onTwo(records, async (from, to) => {
        await expect(copy(from, failingFrom(writes, to))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
        await copy(from, to, { continued: true });
        expect(await contentIn(to)).toEqual(await contentIn(from));
      });
    }
  });

  test('brings a text that the target lacks', () =>
    onTwo(records, async (from, to) => {
      const { text: _text, ...withoutText } = gazette;
      await put(to, withoutText);
      expect(await copy(from, to, { continued: true })).toMatchObject({ written: 14 });
      expect(await to.getTexts([gazette.id])).toEqual([gazette.text]);
    }));

  test.each([
    ['does not have', entity('Person', 'zoe')],
    ['has otherwise', { ...ann, label: 'Anna' }],
  ])('does not go on where that holds what the graph %s', (why, record) =>
    onTwo(records, async (from, to) => {
      await put(to, record);
      await expect(copy(from, to, { continued: true })).rejects.toMatchObject({
        code: 'CONFLICT',
        message: expect.stringContaining(`the target holds ${record.id}, which the graph to be copied ${why}`),
      });
      expect(await to.counts()).toMatchObject({ revision: 1 });
    }),
  );
});

describe('two that differ in the end', () => {
  test('are told by the first record that differs', () =>
    onTwo(records, async (from, to) => {
      let writes = 0;
      const disturbed: Store = {
        ...to,
        apply: async (changes, options) => {
          const result = await to.apply(changes, options);
          writes += 1;
          if (writes === 7) await put(to, { ...bob, label: 'Bobby' }, entity('Topic', 'more'));
          return result;
        },
      };
      const refusal = await copy(from, disturbed).catch((error: unknown) => error);
      expect(refusal).toMatchObject({
        code: 'CONFLICT',
        message: expect.stringMatching(
          /^the target is no true copy.*the first record that differs is person\/test\/bob/,
        ),
        details: { id: bob.id, expected: await contentHash(from), found: await contentHash(to) },
      });
    }));

  test('differ by a text that one of them holds', () =>
    onTwo(records, async (from, to) => {
      await copy(from, to);
      await put(to, { ...gazette, text: 'Ann met Bob' });
      expect(await contentHash(to)).not.toBe(await contentHash(from));
      await put(to, gazette);
      expect(await contentHash(to)).toBe(await contentHash(from));
    }));

  test('are the same again when what was added is gone', () =>
    onTwo(records, async (from, to) => {
      const { hash } = await copy(from, to);
      await put(to, entity('Topic', 'more'));
      await remove(to, entity('Topic', 'more'));
      expect(await contentHash(to)).toBe(hash);
    }));
});
