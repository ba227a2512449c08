import { expect } from '@jest/globals';
import type { Store } from '../../../../src/store/store.js';
import { citation, entity, relationship } from '../../../support/graph.js';
import { only } from '../../../support/store/answers.js';
import { during, entitiesOf, relationshipsAt } from '../../../support/store/questions.js';
import { put, remove, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const ann = entity('Person', 'ann');
const north = entity('Organisation', 'north');
const spring = entity('Meeting', 'spring', { date: '2024-03-05' });
const undated = entity('Meeting', 'undated');
const gazette = (publishedDate: string) => entity('Source', 'gazette', { publishedDate });
const membership = relationship('MEMBER_OF', ann, north, { start: '2020-01-01' });
const cited = citation(membership, gazette('2023-06-01'));
const attendance = relationship('ATTENDED', ann, spring, { capacity: membership.id });
const records = [ann, north, spring, undated, gazette('2023-06-01'), membership, cited, attendance];

/** How certainly the membership holds on a day: YES, POSSIBLY or NO. */
async function holds(store: Store, day: string): Promise<string> {
  const query = relationshipsAt('from', ann, ['MEMBER_OF'], { time: during(day) });
  return (await only(store.relationshipsOf([query]))).rows[0]?.certainty ?? 'NO';
}

async function happens(store: Store, period: string): Promise<readonly string[]> {
  const { rows } = await store.find(entitiesOf(['Meeting'], { time: during(period) }));
  return rows.map((row) => `${row.entity.label} ${row.certainty}`);
}

export function keepsSpans(open: OpenStore): void {
  const test = storeTest(open);

  test('a meeting attended in the capacity shows the membership up to its day', records, async (store) => {
    expect([await holds(store, '2024-03-05'), await holds(store, '2024-03-06')]).toEqual(['YES', 'POSSIBLY']);
    expect([await holds(store, '2020-01-01'), await holds(store, '2019-12-31')]).toEqual(['YES', 'NO']);
  });

  for (const [title, meeting] of [
    ['on another day', entity('Meeting', 'spring', { date: '2021-01-01' })],
    ['on a day that is not known', entity('Meeting', 'spring', { date: '2024-03' })],
    ['cancelled', entity('Meeting', 'spring', { date: '2024-03-05', status: 'CANCELLED' })],
    ['a series', entity('Meeting', 'spring', { date: '2024-03-05', kind: 'SERIES' })],
  ] as const) {
    test(`no longer, when it turns out that the meeting was ${title}`, records, async (store) => {
      await put(store, meeting);
      expect(await holds(store, '2024-03-05')).toBe('POSSIBLY');
      await put(store, spring);
      expect(await holds(store, '2024-03-05')).toBe('YES');
    });
  }

  for (const [title, record] of [
    ['was absent', { ...attendance, presence: 'ABSENT' as const }],
    ['is a rival reading', { ...attendance, rank: 'ALTERNATIVE' as const }],
    ['was in no capacity', relationship('ATTENDED', ann, spring)],
    ['was at another meeting', { ...attendance, to: undated.id }],
  ] as const) {
    test(`no longer, when it turns out that the attendance ${title}`, records, async (store) => {
      await put(store, record);
      expect(await holds(store, '2024-03-05')).toBe('POSSIBLY');
      await put(store, attendance);
      expect(await holds(store, '2024-03-05')).toBe('YES');
      await remove(store, attendance);
      expect(await holds(store, '2024-03-05')).toBe('POSSIBLY');
    });
  }

  test('an ongoing one holds to the publication of the latest source that says so', records, async (store) => {
    await remove(store, attendance);
    await put(store, { ...membership, endKind: 'ONGOING' });
    expect([await holds(store, '2023-06-01'), await holds(store, '2023-06-02')]).toEqual(['YES', 'POSSIBLY']);
    await put(store, gazette('2022'));
    expect([await holds(store, '2022-12-31'), await holds(store, '2023-01-01')]).toEqual(['YES', 'POSSIBLY']);
    await remove(store, cited);
    expect(await holds(store, '2021-01-01')).toBe('POSSIBLY');
    await put(store, cited);
    expect(await holds(store, '2022-12-31')).toBe('YES');
  });

  test('the lives of the person and the body end it', records, async (store) => {
    await put(store, entity('Person', 'ann', { birthDate: '1960', deathDate: '2022-05-05' }));
    expect([await holds(store, '2022-05-05'), await holds(store, '2022-05-06')]).toEqual(['POSSIBLY', 'NO']);
    await put(store, ann, entity('Organisation', 'north', { foundingDate: '2021-01-01' }));
    expect([await holds(store, '2020-12-31'), await holds(store, '2021-01-01')]).toEqual(['NO', 'YES']);
    await put(store, entity('Organisation', 'north', { dissolutionDate: '2024-12-31' }));
    expect([await holds(store, '2024-03-05'), await holds(store, '2025-01-01')]).toEqual(['YES', 'NO']);
  });

  test('an undated meeting took place before its earliest source was published', records, async (store) => {
    expect(await happens(store, '2023-06-02')).toEqual(['Undated POSSIBLY']);
    await put(store, citation(undated, gazette('2023')), gazette('2023-06-01'));
    expect(await happens(store, '2023-06-02')).toEqual([]);
    expect(await happens(store, '../2023-06-01')).toEqual(['Undated YES']);
    await put(store, gazette('2023-08-01'));
    expect(await happens(store, '2023-06-02')).toEqual(['Undated POSSIBLY']);
    await remove(store, citation(undated, gazette('2023')));
    expect(await happens(store, '2023-06-02')).toEqual(['Undated POSSIBLY']);
  });
}
