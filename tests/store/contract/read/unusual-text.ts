import { expect } from '@jest/globals';
import { queryWords } from '../../../../src/model/names.js';
import { citation, entity, name, relationship } from '../../../support/graph.js';
import { only } from '../../../support/store/answers.js';
import { everythingIn } from '../../../support/store/everything-in.js';
import {
  annotationsAbout,
  encountersOf,
  entitiesOf,
  metBy,
  relationshipsAt,
} from '../../../support/store/questions.js';
import { storeTest } from '../../../support/store/store-test.js';
import type { OpenStore } from '../../contract.js';

/** Characters that stand for something in JSON, SQL or Cypher, or are easily lost on the way. */
const ODD = `"'\\$\`{}[],:;--%_\u2028💬ش`;

const ann = entity('Person', `ann${ODD}`, { label: `Ann\n\t${ODD}` });
const bob = entity('Person', `bob${ODD}`);
const north = entity('Organisation', `north${ODD}`);
const spring = entity('Meeting', `spring${ODD}`, { date: '2024-03-05', outcome: ODD });
const gazette = entity('Source', `gazette${ODD}`, { publisher: ODD, title: `\0${ODD}` });
const annAtSpring = relationship('ATTENDED', ann, spring, { id: `attended/${ODD}`, onBehalfOf: north.id, side: ODD });
const bobAtSpring = relationship('ATTENDED', bob, spring, { side: 'B' });
const called = name(ann, `Ann ${ODD}`, { id: `name/${ODD}` });
const cited = citation(spring, gazette, { id: `citation/${ODD}`, exact: ODD });
const records = [ann, bob, north, spring, gazette, annAtSpring, bobAtSpring, called, cited];

const asStored = <Kind extends object>(record: Kind) => ({ ...record, revision: 1 });

export function keepsUnusualText(open: OpenStore): void {
  const test = storeTest(open);

  test('records come back as they were put, by id and in a stream', records, async (store) => {
    expect(await store.getRecords(records.map(({ id }) => id))).toEqual(records.map(asStored));
    expect(await everythingIn(store, ['ATTENDED', 'Citation', 'Name', 'Person'])).toEqual(
      expect.arrayContaining([ann, bob, annAtSpring, bobAtSpring, called, cited].map(asStored)),
    );
  });

  test('they stand in lists, under their ids', records, async (store) => {
    const found = await store.find(entitiesOf(['Source'], { facets: { publisher: [ODD] } }));
    expect(found.rows).toEqual([{ entity: asStored(gazette), certainty: 'YES' }]);
    expect(found.positions).toEqual([{ sort: expect.any(String), id: gazette.id }]);
    const related = await only(store.relationshipsOf([relationshipsAt('onBehalfOf', north, ['ATTENDED'])]));
    expect(related.rows).toEqual([{ relationship: asStored(annAtSpring), other: asStored(ann), certainty: 'YES' }]);
    expect(related.positions.map(({ id }) => id)).toEqual([annAtSpring.id]);
    const citations = await only(store.annotationsOf([annotationsAbout(spring, 'Citation')]));
    expect(citations.rows).toEqual([asStored(cited)]);
    expect(citations.positions.map(({ id }) => id)).toEqual([cited.id]);
  });

  test('they meet, and are found by name', records, async (store) => {
    const met = await only(store.met([metBy(bob, { sides: 'OPPOSITE', throughTheirs: north.id })]));
    expect(met.rows).toMatchObject([{ counterpart: asStored(ann), firstMet: spring.id, lastMet: spring.id }]);
    const { rows, positions } = await only(store.encounters([encountersOf(bob, ann)]));
    expect(rows).toMatchObject([{ meeting: asStored(spring), theirs: [asStored(annAtSpring)] }]);
    expect(positions.map(({ id }) => id)).toEqual([spring.id]);
    const candidates = await store.findNames({ words: queryWords('Ann'), types: ['Person'], limit: 9 });
    expect(candidates.map(({ entity: { id } }) => id)).toEqual([ann.id]);
  });

  test('they are deleted, and the change is told under their ids', records, async (store) => {
    await store.apply([{ kind: 'DELETE', id: annAtSpring.id }], { author: ODD });
    expect(await store.changes({ revision: 1, position: 99 }, 9)).toMatchObject([
      { kind: 'DELETED', id: annAtSpring.id, author: ODD },
    ]);
  });
}
