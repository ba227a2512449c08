import { describe, expect, test } from '@jest/globals';
import type { GraphRecord } from '../../../src/model/records.js';
import { canonicalJson } from '../../../src/store/record-json.js';
import { type Known, Steps } from '../../../src/store/rules/steps.js';
import { entity, name } from '../../support/graph.js';

const [ann, bob] = [entity('Person', 'ann'), entity('Person', 'bob')];
const called = name(ann, 'Ann');

/** A write to a store that holds the records; `asked` are the ids that were looked up. */
function writeOn(...records: readonly GraphRecord[]): { readonly steps: Steps; readonly asked: readonly string[] } {
  const known = new Map(records.map((record): [string, Known] => [record.id, knownAs(record)]));
  const asked: string[] = [];
  const steps = new Steps((id) => {
    asked.push(id);
    return known.get(id);
  });
  return { steps, asked };
}

function knownAs(record: GraphRecord): Known {
  return { type: record.type, json: canonicalJson(record) };
}

const idsOf = (steps: readonly { readonly id: string }[]): readonly string[] => steps.map(({ id }) => id);
const always = (): boolean => true;
const never = (): boolean => false;

describe('the steps of a write', () => {
  test('look each record up once', () => {
    const { steps, asked } = writeOn(ann);
    for (const label of ['Anna', 'Anne']) steps.take({ kind: 'PUT', record: { ...ann, label } });
    steps.take({ kind: 'DELETE', id: bob.id });
    steps.settle(ann);
    expect(asked).toEqual([ann.id, bob.id]);
  });

  test('are those that change something, in the order in which the write comes to them', () => {
    const { steps } = writeOn(ann, called);
    for (const record of [bob, called, { ...ann, label: 'Anna' }]) steps.take({ kind: 'PUT', record });
    expect(idsOf(steps.changed(never))).toEqual([bob.id, ann.id]);
    steps.take({ kind: 'PUT', record: ann });
    expect(idsOf(steps.changed(never))).toEqual([bob.id]);
  });

  test('come and go in one write without a trace', () => {
    const { steps } = writeOn();
    steps.take({ kind: 'PUT', record: ann });
    steps.take({ kind: 'DELETE', id: ann.id });
    expect([steps.going(), steps.changed(always)]).toEqual([[], []]);
  });

  test('ask for a text that is held only where they bring one', () => {
    const gazette = entity('Source', 'gazette');
    const { steps } = writeOn(ann, gazette);
    steps.take({ kind: 'PUT', record: ann });
    expect(steps.changed(always)).toEqual([]);
    steps.take({ kind: 'PUT', record: { ...gazette, text: 'Ann met Bob.' } });
    expect(steps.changed(never)).toEqual([]);
    expect(steps.changed(always)).toMatchObject([{ id: gazette.id, after: gazette, text: 'Ann met Bob.' }]);
  });

  test('take along what is about a record, unless it is about another one afterwards', () => {
    const [moved, gone] = [name(ann, 'Bob'), name(ann, 'Annie')];
    const { steps } = writeOn(ann, bob, called, moved, gone);
    steps.take({ kind: 'DELETE', id: gone.id });
    steps.take({ kind: 'PUT', record: { ...moved, subject: bob.id } });
    steps.take({ kind: 'DELETE', id: ann.id });
    const about = steps.deleteAbout(
      [steps.get(ann.id)].flatMap((step) => step ?? []),
      () => idsOf([moved, gone, called]),
    );
    expect(idsOf(about)).toEqual([called.id]);
    expect(idsOf(steps.going())).toEqual(idsOf([gone, ann, called]));
  });

  test('tell of what is settled only where that changes anything', () => {
    const { steps } = writeOn(ann);
    expect(steps.settle(ann)).toBeUndefined();
    expect(steps.settle({ ...ann, label: 'Anna' })).toMatchObject({ before: ann, after: { label: 'Anna' } });
  });
});
