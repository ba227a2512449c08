import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { AppError } from '../../../src/errors.js';
import type { Change } from '../../../src/model/change.js';
import { type GraphRecord, isAttendance, type Stored } from '../../../src/model/records.js';
import type { Store } from '../../../src/store/store.js';
import { ACTOR_IDS } from '../../support/random-graph.js';
import { ApplyModel } from '../../support/store/apply-model.js';
import { everythingIn, withoutRevisions } from '../../support/store/everything-in.js';
import { metBy } from '../../support/store/questions.js';
import { type History, randomHistory } from '../../support/store/random-history.js';
import { onStore } from '../../support/store/store-test.js';
import type { OpenStore } from '../contract.js';

const RUNS = Number(process.env['CAUCUS_TEST_RUNS'] ?? 60);

export function survivesAnyHistory(open: OpenStore): void {
  test(`after ${RUNS} random histories the records are those of the model, and all that is derived follows from them`, async () => {
    await fc.assert(
      fc.asyncProperty(randomHistory, (history) =>
        onStore(open, [], async (store) => {
          const model = await live(store, history);
          const records = withoutRevisions(await everythingIn(store));
          expect(records.map(withoutDerivedSide)).toEqual(model.all().map(withoutDerivedSide));
          expect(await store.check({ rebuild: false })).toEqual({ problems: [] });
          await expectEqualToOneWrite(open, records, await everyAnswer(store));
        }),
      ),
      { seed: 20240310, numRuns: RUNS, endOnFailure: true },
    );
  }, 240_000);
}

/** Applies every write to the store and to the model, which must take and refuse the same ones. */
async function live(store: Store, history: History): Promise<ApplyModel> {
  const model = new ApplyModel();
  for (const changes of history) {
    const before = await stateOf(store);
    const taken = await isTaken(store, changes);
    expect({ changes, taken }).toEqual({ changes, taken: model.apply(changes) });
    const after = await stateOf(store);
    const differences = differencesBetween(before, after);
    expect(after.revision).toBe(before.revision + (differences.length > 0 ? 1 : 0));
    const told = await store.changes({ revision: before.revision, position: Number.MAX_SAFE_INTEGER }, 999);
    expect(told.map(({ revision, kind, id }) => `${revision} ${kind} ${id}`).sort()).toEqual(differences);
    if (!taken) expect(after).toEqual(before);
  }
  return model;
}

interface State {
  readonly revision: number;
  readonly records: ReadonlyMap<string, Stored<GraphRecord>>;
}

async function stateOf(store: Store): Promise<State> {
  const records = new Map((await everythingIn(store)).map((record) => [record.id, record]));
  return { revision: (await store.counts()).revision, records };
}

/** The changes that lead from one state to the next, which are one event. A record has its new revision if it has new content. */
function differencesBetween(before: State, after: State): readonly string[] {
  const ids = [...new Set([...before.records.keys(), ...after.records.keys()])];
  return ids
    .flatMap((id) => {
      const [{ revision: then, ...old } = NOTHING, { revision: now, ...present } = NOTHING] = [
        before.records.get(id),
        after.records.get(id),
      ];
      if (isDeepStrictEqual(old, present)) {
        expect([id, now]).toEqual([id, then]);
        return [];
      }
      const kind = !before.records.has(id) ? 'CREATED' : after.records.has(id) ? 'UPDATED' : 'DELETED';
      if (kind !== 'DELETED') expect([id, now]).toEqual([id, after.revision]);
      return [`${after.revision} ${kind} ${id}`];
    })
    .sort();
}

const NOTHING: { readonly revision: number } = { revision: 0 };

async function isTaken(store: Store, changes: readonly Change[]): Promise<boolean> {
  try {
    await store.apply(changes, { author: 'test' });
    return true;
  } catch (error) {
    if (error instanceof AppError && (error.code === 'CONFLICT' || error.code === 'BAD_USER_INPUT')) return false;
    throw error;
  }
}

/** A store to which the records are given at once holds the same, derived sides included, and answers alike. */
async function expectEqualToOneWrite(
  open: OpenStore,
  records: readonly GraphRecord[],
  answers: unknown,
): Promise<void> {
  const fresh = await open();
  try {
    await fresh.store.apply(
      records.map((record) => ({ kind: 'PUT', record })),
      { author: 'test' },
    );
    expect(withoutRevisions(await everythingIn(fresh.store))).toEqual(records);
    expect(await everyAnswer(fresh.store)).toEqual(answers);
  } finally {
    await fresh.dispose();
  }
}

async function everyAnswer(store: Store): Promise<unknown> {
  const pages = await store.met(ACTOR_IDS.map((id) => metBy({ id }, { includeCommittees: true })));
  return pages.map(({ rows }) => rows.map(({ counterpart, ...row }) => ({ ...row, counterpart: counterpart.id })));
}

function withoutDerivedSide(record: GraphRecord): GraphRecord {
  if (!isAttendance(record) || !record.sideDerived) return record;
  const { side: _side, ...rest } = record;
  return rest;
}
