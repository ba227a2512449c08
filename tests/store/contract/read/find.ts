import { expect } from '@jest/globals';
import type { EntityType } from '../../../../src/model/entity-types.js';
import type { FindQuery } from '../../../../src/store/store.js';
import { entity, testDataset } from '../../../support/graph.js';
import { foundLabels } from '../../../support/store/answers.js';
import { during, entitiesOf } from '../../../support/store/questions.js';
import { storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

const other = entity('Dataset', 'other', { id: 'dataset/other', datasets: ['dataset/other'] });
const both = [testDataset.id, other.id];
const spring = entity('Meeting', 'spring', { date: '2024-03-05', kind: 'VISIT' });
const summer = entity('Meeting', 'summer', { date: '2024-06/2024-09', kind: 'CALL', mode: 'ONLINE' });
const undated = entity('Meeting', 'undated', { kind: 'CALL', status: 'PLANNED' });
const records = [
  ...[other, spring, summer, undated, entity('Person', 'ann'), entity('Person', 'bob'), entity('Topic', 'peace')],
  entity('Organisation', 'north', { classification: 'UNION' }),
  entity('Organisation', 'south', { classification: 'PARTY', datasets: both }),
  entity('Committee', 'talks', { classification: 'WORKING_GROUP', datasets: [other.id] }),
  entity('Committee', 'press', { classification: 'OFFICE' }),
  entity('Place', 'hall', { kind: 'VENUE' }),
];

const BODIES: readonly EntityType[] = ['Organisation', 'Committee'];
const meetings = (given: Partial<FindQuery>) => entitiesOf(['Meeting'], given);

type Case = readonly [title: string, query: FindQuery, labels: readonly string[]];

const BY_TYPE: readonly Case[] = [
  ['one type', entitiesOf(['Person']), ['Ann', 'Bob']],
  ['several types in one order', entitiesOf(['Topic', 'Person', 'Place']), ['Ann', 'Bob', 'Hall', 'Peace']],
  ['no type', entitiesOf([]), []],
  ['a type of which there is none', entitiesOf(['Declaration']), []],
];

const BY_FACET: readonly Case[] = [
  ['a facet', meetings({ facets: { kind: ['CALL'] } }), ['Summer', 'Undated']],
  ['any value of a facet', meetings({ facets: { kind: ['VISIT', 'CALL'] } }), ['Spring', 'Summer', 'Undated']],
  ['every facet', meetings({ facets: { kind: ['CALL'], status: ['HELD'], mode: ['ONLINE', 'HYBRID'] } }), ['Summer']],
  ['no value of a facet', meetings({ facets: { kind: [] } }), []],
  [
    'a facet of several types',
    entitiesOf(BODIES, { facets: { classification: ['UNION', 'OFFICE'] } }),
    ['North', 'Press'],
  ],
  ['a facet that one of the types lacks', entitiesOf(['Person', 'Place'], { facets: { kind: ['VENUE'] } }), ['Hall']],
];

const BY_DATASET: readonly Case[] = [
  ['a dataset', entitiesOf([...BODIES, 'Dataset'], { datasets: [other.id] }), ['Other', 'South', 'Talks']],
  ['any of the datasets, once', entitiesOf(['Organisation'], { datasets: both }), ['North', 'South']],
  ['a dataset that is unknown', entitiesOf(['Organisation'], { datasets: ['dataset/none'] }), []],
  ['no dataset', entitiesOf(['Organisation'], { datasets: [] }), []],
];

const BY_TIME: readonly Case[] = [
  ['a time', meetings({ time: during('2024') }), ['Spring', 'Summer', 'Undated']],
  ['what is certainly in a time', meetings({ time: during('2024-01/2024-07', 'YES') }), ['Spring']],
  ['what is possibly in a time', meetings({ time: during('2024-01/2024-07', 'POSSIBLY') }), ['Summer', 'Undated']],
  ['no certainty', meetings({ time: { ...during('2024'), certainty: [] } }), []],
  [
    'a time, which only meetings have',
    entitiesOf(['Meeting', 'Person'], { time: during('2024-03') }),
    ['Spring', 'Undated'],
  ],
  [
    'all at once',
    meetings({ time: during('2024'), datasets: [testDataset.id], facets: { kind: ['CALL'] }, order: 'OLDEST' }),
    ['Summer', 'Undated'],
  ],
];

export function findsEntities(open: OpenStore): void {
  const test = storeTest(open);

  for (const [title, query, labels] of [...BY_TYPE, ...BY_FACET, ...BY_DATASET, ...BY_TIME]) {
    test(`by ${title}`, records, async (store) => {
      expect(await foundLabels(store, query)).toEqual(labels);
    });
  }

  test('a row is the entity with how certainly it is in the time asked about', records, async (store) => {
    const { rows } = await store.find(meetings({ time: during('2024-01/2024-07') }));
    expect(rows).toEqual([
      { entity: { ...spring, revision: 1 }, certainty: 'YES' },
      { entity: { ...summer, revision: 1 }, certainty: 'POSSIBLY' },
      { entity: { ...undated, revision: 1 }, certainty: 'POSSIBLY' },
    ]);
    expect((await store.find(meetings({}))).rows.map(({ certainty }) => certainty)).toEqual(['YES', 'YES', 'YES']);
  });
}
