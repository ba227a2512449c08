import * as fc from 'fast-check';
import type { Change } from '../../../src/model/change.js';
import { type GraphRecord, propertyOf } from '../../../src/model/records.js';
import { entity, puts, testDataset } from '../graph.js';
import { randomGraph } from '../random-graph.js';
import { randomMemberships } from './random-memberships.js';

const OTHER = entity('Dataset', 'other', { id: 'dataset/other', datasets: ['dataset/other'] });
const DATASETS = [testDataset.id, OTHER.id];
const END_PROPERTIES = ['from', 'to', 'subject', 'sourceId', 'capacity', 'onBehalfOf'];

/** Writes in their order: a whole graph, then some that put, withdraw and delete parts of it and of another one. */
export type History = readonly (readonly Change[])[];

export const randomHistory: fc.Arbitrary<History> = fc
  .tuple(randomGraph, randomMemberships, randomGraph, randomMemberships)
  .chain(([graph, memberships, otherGraph, otherMemberships]) => {
    const pool = [...graph, ...memberships, ...otherGraph, ...otherMemberships];
    const record = fc.constantFrom(...pool);
    const dataset = fc.constantFrom(...DATASETS);
    const write = fc.oneof(
      fc.array(fc.oneof(record.map(put), fc.tuple(record, dataset).map(putInto)), { minLength: 1, maxLength: 12 }),
      fc.array(fc.oneof(record.map(put), record.map(remove), fc.tuple(record, dataset).map(withdraw)), {
        maxLength: 4,
      }),
      // With all that may lead to it, in whatever order.
      record.map(({ id }) => [{ kind: 'DELETE', id } as const, ...pool.filter((one) => names(one, id)).map(remove)]),
    );
    const first = [put(OTHER), ...puts(...distinct([...graph, ...memberships]))];
    return fc.array(write, { minLength: 4, maxLength: 10 }).map((writes) => [first, ...writes]);
  });

function put(record: GraphRecord): Change {
  return { kind: 'PUT', record };
}

function putInto([record, dataset]: [GraphRecord, string]): Change {
  return { kind: 'PUT', record: { ...record, datasets: [dataset] } };
}

function remove({ id }: GraphRecord): Change {
  return { kind: 'DELETE', id };
}

function withdraw([{ id }, dataset]: [GraphRecord, string]): Change {
  return { kind: 'WITHDRAW', id, dataset };
}

function names(record: GraphRecord, id: string): boolean {
  return END_PROPERTIES.some((property) => propertyOf(record, property) === id);
}

/** Of several with one id the last counts. */
function distinct(records: readonly GraphRecord[]): readonly GraphRecord[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
