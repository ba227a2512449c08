import { describe, expect, test } from '@jest/globals';
import { citation, claim, entity, name, relationship } from '../../support/graph.js';
import { tamperWith } from '../../support/sqlite-file.js';
import { counterparts } from '../../support/store/answers.js';
import { came, tookPart } from '../../support/store/attendance.js';
import { everythingIn } from '../../support/store/everything-in.js';
import { metBy } from '../../support/store/questions.js';
import { put } from '../../support/store/store-test.js';
import { openTemporaryFile, type TemporaryFile } from '../../support/temporary-store.js';

const [north, talks] = [entity('Organisation', 'north'), entity('Committee', 'talks')];
const [ann, bob] = [entity('Person', 'ann'), entity('Person', 'bob')];
const spring = entity('Meeting', 'spring', { date: '2024-03-05' });
const gazette = entity('Source', 'gazette');
const membership = relationship('MEMBER_OF', ann, talks);
const records = [
  ...[north, talks, ann, bob, spring, gazette, membership, relationship('PART_OF', talks, north)],
  ...[came(ann, spring, talks, { capacity: membership.id }), came(bob, spring), tookPart(north, spring, { side: 'A' })],
  ...[name(ann, 'Ann Hassoun'), citation(membership, gazette), claim(spring, gazette, 'date', '2024')],
];

/** One way to damage each derived table, as a fault of the program or of the disk might. */
const DAMAGE: Readonly<Record<string, string>> = {
  tally: "UPDATE tally SET count = count + 1 WHERE type = 'Person'",
  record_dataset: 'DELETE FROM record_dataset WHERE record = 3',
  reference: "DELETE FROM reference WHERE property = 'capacity'",
  entity: "UPDATE entity SET sort = 'zzz' WHERE type = 'Person'",
  relationship: "UPDATE relationship SET certain_to = certain_to + 1 WHERE type = 'MEMBER_OF'",
  annotation: "DELETE FROM annotation WHERE type = 'Citation'",
  closure: 'DELETE FROM closure WHERE depth = 1',
  meeting: 'UPDATE meeting SET weight = weight + 1',
  presence: 'DELETE FROM presence',
  representation: 'UPDATE representation SET basis = 0',
  name_word: 'DELETE FROM name_word',
  word_code: "DELETE FROM word_code WHERE code LIKE 's:%'",
  attendances: `UPDATE record SET data = replace(data, '"side":"A","sideDerived":true', '"side":"B","sideDerived":true')`,
};

async function onDamaged(sql: string, work: (opened: TemporaryFile) => Promise<void>): Promise<void> {
  const opened = await openTemporaryFile();
  try {
    await put(opened.store, ...records);
    tamperWith(opened.file, sql);
    await work(opened);
  } finally {
    await opened.dispose();
  }
}

describe('a check of the embedded store', () => {
  test.each(Object.entries(DAMAGE))('finds what is wrong with "%s", and mends it if asked', (table, sql) =>
    onDamaged(sql, async ({ store }) => {
      const before = await everythingIn(store);
      const { problems } = await store.check({ rebuild: false });
      expect(problems).toEqual(expect.arrayContaining([expect.stringContaining(table)]));
      expect(await store.check({ rebuild: false })).toEqual({ problems });
      expect(await everythingIn(store)).toEqual(before);
      expect(await store.check({ rebuild: true })).toEqual({ problems });
      expect(await store.check({ rebuild: false })).toEqual({ problems: [] });
    }),
  );

  test('gives back the answers that were lost', () =>
    onDamaged(
      'DELETE FROM presence; DELETE FROM closure; DELETE FROM name_word; DELETE FROM tally',
      async ({ store }) => {
        expect(await counterparts(store, metBy(ann))).toEqual([]);
        await store.check({ rebuild: true });
        expect(await counterparts(store, metBy(ann))).toEqual(['Bob 1+0']);
        expect(await store.counts()).toMatchObject({ revision: 1, byType: { Person: 2, ATTENDED: 2 } });
        expect(await put(store, { ...bob, label: 'Bobby' })).toMatchObject({ revision: 2, updated: 1 });
        expect(await store.check({ rebuild: false })).toEqual({ problems: [] });
      },
    ));
});
