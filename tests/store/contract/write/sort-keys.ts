import { expect } from '@jest/globals';
import type { RelationshipQuery, Store } from '../../../../src/store/store.js';
import { entity, relationship } from '../../../support/graph.js';
import { only } from '../../../support/store/answers.js';
import { entitiesOf, relationshipsAt } from '../../../support/store/questions.js';
import { put, storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const [ann, bob] = [entity('Person', 'ann'), entity('Person', 'bob')];
const north = entity('Organisation', 'north');
const [spring, summer] = [
  entity('Meeting', 'spring', { date: '2024-03-05' }),
  entity('Meeting', 'summer', { date: '2024-07-01' }),
];
const records = [
  ...[ann, bob, north, spring, summer],
  ...[ann, bob].map((person) => relationship('MEMBER_OF', person, north)),
  ...[spring, summer].map((meeting) => relationship('ATTENDED', ann, meeting, { onBehalfOf: north.id })),
];

async function others(store: Store, query: RelationshipQuery): Promise<readonly string[]> {
  return (await only(store.relationshipsOf([query]))).rows.map(({ other }) => other.id);
}

export function keepsOrders(open: OpenStore): void {
  const test = storeTest(open);

  test('relationships follow the label of the other end', records, async (store) => {
    const members = relationshipsAt('to', north, ['MEMBER_OF']);
    expect(await others(store, members)).toEqual([ann.id, bob.id]);
    await put(store, { ...ann, label: 'Zoe' });
    expect(await others(store, members)).toEqual([bob.id, ann.id]);
    await put(store, { ...bob, label: '!' });
    expect(await others(store, members)).toEqual([ann.id, bob.id]);
  });

  test('relationships to a meeting follow its date', records, async (store) => {
    const meetings = relationshipsAt('from', ann, ['ATTENDED']);
    expect(await others(store, meetings)).toEqual([summer.id, spring.id]);
    await put(store, entity('Meeting', 'spring', { date: '2025' }));
    expect(await others(store, meetings)).toEqual([spring.id, summer.id]);
    await put(store, entity('Meeting', 'spring'));
    expect(await others(store, meetings)).toEqual([summer.id, spring.id]);
  });

  test('a label that a meeting changes moves nothing', records, async (store) => {
    await put(store, { ...summer, label: 'Aaa' }, { ...spring, label: 'Zzz' });
    expect(await others(store, relationshipsAt('from', ann, ['ATTENDED']))).toEqual([summer.id, spring.id]);
  });

  test(
    'a relationship that is put again keeps its place, and one that is turned to another end takes that one’s',
    records,
    async (store) => {
      const [toSpring] = await store.getRecords([relationship('ATTENDED', ann, spring, { onBehalfOf: north.id }).id]);
      const autumn = entity('Meeting', 'autumn', { date: '2024-10-01' });
      if (toSpring?.type === 'ATTENDED') {
        await put(store, { ...toSpring, nameAsStated: 'A.' });
        expect(await others(store, relationshipsAt('from', ann, ['ATTENDED']))).toEqual([summer.id, spring.id]);
        await put(store, autumn, { ...toSpring, to: autumn.id });
      }
      expect(await others(store, relationshipsAt('from', ann, ['ATTENDED']))).toEqual([autumn.id, summer.id]);
      expect(await others(store, relationshipsAt('to', spring, ['ATTENDED']))).toEqual([]);
    },
  );

  test('lists of entities follow their labels and dates', records, async (store) => {
    await put(store, { ...ann, label: 'Zoe' }, entity('Meeting', 'spring', { date: '2025' }));
    const found = async (...query: Parameters<typeof entitiesOf>) =>
      (await store.find(entitiesOf(...query))).rows.map((row) => row.entity.id);
    expect(await found(['Person'])).toEqual([bob.id, ann.id]);
    expect(await found(['Meeting'], { order: 'NEWEST' })).toEqual([spring.id, summer.id]);
  });
}
