import * as fc from 'fast-check';
import type { Change } from '../../src/model/change.js';
import type { GraphRecord } from '../../src/model/records.js';
import { entity } from '../support/graph.js';
import { type History, randomHistory } from '../support/store/random-history.js';
import { GATHERINGS, OTHERS, randomRecords } from './random-records.js';
import type { Step } from './sequence.js';
import { shorter, shrinkingBy } from './shrinking.js';

const KEYS = ['first', 'second', 'مفتاح'];
const AUTHORS = ['test', 'importer', 'Ann “💬”'];

/** Nothing leads to it, so that it comes and goes, and comes back as what it must not become. */
const LONE = entity('Topic', 'lone');
const RETURNING: readonly Change[] = [
  { kind: 'PUT', record: LONE },
  { kind: 'DELETE', id: LONE.id },
  { kind: 'PUT', record: entity('Post', 'lone', { id: LONE.id }) },
];

/** Calls of `apply`, with the calls of a history of tests/support among them; they shrink to those that are needed. */
export const randomSequence: fc.Arbitrary<readonly Step[]> = shrinkingBy(
  randomHistory.chain((history) => {
    const graph = recordsIn(history);
    const ids = [...new Set([...graph, ...OTHERS].map(({ id }) => id))];
    const change = fc.oneof(
      { weight: 6, arbitrary: randomRecords(graph).map((record): Change => ({ kind: 'PUT', record })) },
      fc.constantFrom(...ids).map((id): Change => ({ kind: 'DELETE', id })),
      fc.constantFrom(...RETURNING),
      fc
        .tuple(fc.constantFrom(...ids), fc.constantFrom('dataset/test', 'dataset/other', 'dataset/none'))
        .map(([id, dataset]): Change => ({ kind: 'WITHDRAW', id, dataset })),
    );
    const wholes = fc.constantFrom(puts(OTHERS), puts(GATHERINGS));
    // Single changes are mostly taken, where one of several that is refused takes all along.
    const write = fc.oneof(fc.array(change, { maxLength: 1 }), fc.array(change, { maxLength: 5 }), wholes);
    return fc
      .array(fc.tuple(write, fc.nat()), { minLength: 6, maxLength: 14 })
      .map((writes) => writes.reduce(mixed, history))
      .chain((all) => fc.tuple(...all.map((changes) => step(changes, ids))));
  }),
  smaller,
);

/** The history with another write at some place after its first. */
function mixed(history: History, [changes, place]: [readonly Change[], number]): History {
  return history.toSpliced(1 + (place % history.length), 0, changes);
}

function recordsIn(history: History): readonly GraphRecord[] {
  return history.flat().flatMap((change) => (change.kind === 'PUT' ? [change.record] : []));
}

function puts(records: readonly GraphRecord[]): readonly Change[] {
  return records.map((record) => ({ kind: 'PUT', record }));
}

function step(changes: readonly Change[], ids: readonly string[]): fc.Arbitrary<Step> {
  const touched = [...changes.map((change) => (change.kind === 'PUT' ? change.record.id : change.id)), ...ids];
  const offset = fc.constantFrom(0, 0, 0, 0, 1, -1);
  return fc
    .record({
      author: fc.constantFrom(...AUTHORS),
      key: fc.option(fc.constantFrom(...KEYS), { freq: 4, nil: undefined }),
      expected: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        fc.array(fc.tuple(fc.constantFrom(...touched.slice(0, 20)), offset), { maxLength: 3 }),
      ),
      times: fc.constantFrom(1, 1, 1, 2),
    })
    .map(({ author, key, expected, times }) => ({
      changes,
      author,
      ...(key !== undefined && { key }),
      expected: Object.fromEntries(expected),
      times,
    }));
}

/** With fewer steps; then with fewer changes in a step, or with no more than its changes. */
function* smaller(steps: readonly Step[]): Iterable<readonly Step[]> {
  yield* shorter(steps);
  for (const [index, step] of steps.entries()) {
    const { key, times, expected, ...bare } = step;
    if (key !== undefined || times > 1 || Object.keys(expected).length > 0) {
      yield steps.with(index, { ...bare, times: 1, expected: {} });
    }
    for (const changes of shorter(step.changes)) yield steps.with(index, { ...step, changes });
  }
}
