import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Certainty } from '../../../src/model/as-of.js';
import { parsePeriod } from '../../../src/model/partial-date.js';
import type { RelationshipQuery, Store } from '../../../src/store/store.js';
import { only } from '../../support/store/answers.js';
import { MembershipOracle, weaker } from '../../support/store/membership-oracle.js';
import { during, relationshipsAt } from '../../support/store/questions.js';
import { randomMemberships } from '../../support/store/random-memberships.js';
import { onStore } from '../../support/store/store-test.js';
import type { OpenStore } from '../contract.js';

const RUNS = Number(process.env['CAUCUS_TEST_RUNS'] ?? 60);
const PERIODS = ['2024-02-28', '2024-03-01', '2024-03-08', '2024-03', '2024-04-01/..', '../2024-02', '2024'];
const PEOPLE = ['person/test/ann', 'person/test/bob'];
const north = { id: 'organisation/test/north' };

export function membershipsAgreeWithTheModel(open: OpenStore): void {
  test(`when memberships hold agrees with the model on ${RUNS} random graphs`, async () => {
    await fc.assert(
      fc.asyncProperty(randomMemberships, (graph) =>
        onStore(open, graph, async (store) => {
          const oracle = new MembershipOracle(graph);
          for (const edtf of PERIODS) await agree(store, oracle, edtf);
        }),
      ),
      { seed: 20240301, numRuns: RUNS, endOnFailure: true },
    );
  }, 120_000);
}

/** Certainty by the id of each membership that may hold. */
type Answer = Readonly<Record<string, Certainty>>;

async function agree(store: Store, oracle: MembershipOracle, edtf: string): Promise<void> {
  const period = parsePeriod(edtf);
  const memberships = oracle.all('MEMBER_OF');
  for (const id of PEOPLE) {
    const query = relationshipsAt('from', { id }, ['MEMBER_OF']);
    const expected = memberships
      .filter(({ from }) => from === id)
      .map((membership) => [membership.id, oracle.holds(membership, period)] as const);
    await agreeOn(store, query, edtf, expected);
  }
  if (period.from !== period.to) return;
  const query = relationshipsAt('to', north, ['MEMBER_OF'], { includeCommittees: true });
  const expected = memberships.map((membership) => {
    const within = oracle.liesWithin(membership.to, north.id, period.from);
    return [membership.id, weaker(oracle.holds(membership, period), within)] as const;
  });
  await agreeOn(store, query, edtf, expected);
}

async function agreeOn(
  store: Store,
  query: RelationshipQuery,
  edtf: string,
  all: readonly (readonly [id: string, certainty: Certainty])[],
): Promise<void> {
  for (const wanted of [['YES'], ['POSSIBLY'], ['YES', 'POSSIBLY']] as const) {
    const { rows, totalCount } = await only(store.relationshipsOf([{ ...query, time: during(edtf, ...wanted) }]));
    const answer: Answer = Object.fromEntries(rows.map(({ relationship, certainty }) => [relationship.id, certainty]));
    const expected: Answer = Object.fromEntries(all.filter(([, certainty]) => wanted.some((one) => one === certainty)));
    expect({ edtf, id: query.id, answer, totalCount }).toEqual({
      edtf,
      id: query.id,
      answer: expected,
      totalCount: rows.length,
    });
  }
}
