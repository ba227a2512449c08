import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { meetingWeight } from '../../../src/model/met.js';
import { parsePeriod } from '../../../src/model/partial-date.js';
import type { GraphRecord, Stored } from '../../../src/model/records.js';
import type { MetFilter, Store } from '../../../src/store/store.js';
import { puts } from '../../support/graph.js';
import { type Expected, expectedCounterparts } from '../../support/met-oracle.js';
import { ACTOR_IDS, BODY_IDS, PLACE_IDS, randomGraph, TOPIC_IDS } from '../../support/random-graph.js';
import type { OpenStore } from '../contract.js';

const RUNS = Number(process.env['CAUCUS_TEST_RUNS'] ?? 60);

const filter: fc.Arbitrary<MetFilter> = fc.record(
  {
    sides: fc.constantFrom('OPPOSITE', 'SAME', 'ANY'),
    minBasis: fc.constantFrom('CONTEXT', 'CAPACITY', 'EXPLICIT'),
    includeCommittees: fc.boolean(),
    throughMine: fc.constantFrom(...BODY_IDS),
    throughTheirs: fc.constantFrom(...BODY_IDS),
    place: fc.constantFrom(...PLACE_IDS),
    topic: fc.constantFrom(...TOPIC_IDS),
    time: fc.record({
      period: fc.constantFrom('2024-03-01', '2024-03', '2024-02', '2024-03-08/..').map(parsePeriod),
      certainty: fc.constantFrom(['YES'], ['POSSIBLY'], ['YES', 'POSSIBLY']),
    }),
  },
  { requiredKeys: ['sides', 'minBasis', 'includeCommittees'] },
) as fc.Arbitrary<MetFilter>;

export function metAgreesWithItsDefinition(open: OpenStore): void {
  test(`whom everybody met agrees with the definition on ${RUNS} random graphs`, async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph, fc.array(filter, { minLength: 3, maxLength: 3 }), async (graph, filters) => {
        const { store, dispose } = await open();
        try {
          await store.apply(puts(...graph), { author: 'test' });
          const settled = await everything(store, graph);
          for (const asked of filters) {
            for (const id of ACTOR_IDS) {
              const expected = expectedCounterparts(settled, id, asked);
              expect({ id, asked, met: await answered(store, id, asked) }).toEqual({
                id,
                asked,
                met: inOrder(expected),
              });
            }
          }
        } finally {
          await dispose();
        }
      }),
      { seed: 20240305, numRuns: RUNS, endOnFailure: true },
    );
  }, 120_000);
}

/** The records as the store keeps them, with the sides that it settled. */
async function everything(store: Store, graph: readonly GraphRecord[]): Promise<Stored<GraphRecord>[]> {
  const records = await store.getRecords(graph.map(({ id }) => id));
  return records.filter((record) => record !== undefined);
}

interface Row {
  readonly id: string;
  readonly count: number;
  readonly possible: number;
  readonly weight: number;
  readonly meetings: readonly string[];
}

async function answered(store: Store, id: string, asked: MetFilter): Promise<Row[]> {
  const page = { first: 100, count: true };
  const [met] = await store.met([{ id, filter: asked, order: 'MEETING_COUNT', dates: true, page }]);
  const rows = met?.rows ?? [];
  expect(met?.totalCount).toBe(rows.length);
  const encounters = await store.encounters(
    rows.map((row) => ({ id, counterpart: row.counterpart.id, filter: asked, page })),
  );
  return rows.map((row, slot) => ({
    id: row.counterpart.id,
    count: row.meetingCount,
    possible: row.possibleMeetingCount,
    weight: row.weight,
    meetings: (encounters[slot]?.rows ?? []).map(({ meeting }) => meeting.id).sort(),
  }));
}

function inOrder(expected: readonly Expected[]): Row[] {
  return expected
    .map(({ id, meetings }) => ({
      id,
      count: meetings.filter(({ certain }) => certain).length,
      possible: meetings.filter(({ certain }) => !certain).length,
      weight: meetings.reduce((sum, { certain, people }) => sum + (certain ? meetingWeight(people) : 0), 0),
      meetings: meetings.map((meeting) => meeting.id).sort(),
    }))
    .sort((one, other) => other.count - one.count || other.possible - one.possible || (one.id < other.id ? -1 : 1));
}
