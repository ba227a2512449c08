import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { describeNeo4j } from '../support/describe-neo4j.js';
import { type Question, questionsAbout } from './questions.js';
import { randomSpread, type Spread } from './random-questions.js';
import { randomSequence } from './random-sequence.js';
import { perform, type Step } from './sequence.js';
import { asText, openTwins, sameAnswer, type Twins } from './twins.js';

const RUNS = Number(process.env['CAUCUS_TEST_RUNS'] ?? 40);
/** A sequence takes less than a second, and to make a failing one short takes hundreds of them. */
const LONGEST = 600_000 + RUNS * 3000;

describeNeo4j('SQLite and Neo4j', () => {
  test(
    `answer every question alike, to the byte, after each of ${RUNS} random sequences of writes`,
    async () => {
      await fc.assert(
        fc.asyncProperty(randomSequence, randomSpread, async (steps, spread) => {
          const twins = await openTwins();
          try {
            await perform(twins, steps);
            await compareChecks(twins, spread);
            for (const question of questionsAbout(idsIn(steps), spread)) await compare(twins, question);
          } finally {
            await twins.dispose();
          }
        }),
        { seed: 20241124, numRuns: RUNS, interruptAfterTimeLimit: LONGEST - 60_000, markInterruptAsFailure: true },
      );
    },
    LONGEST,
  );
});

/** Neither finds fault with what it has derived, before and after it is derived anew. */
async function compareChecks({ sqlite, neo4j }: Twins, spread: Spread): Promise<void> {
  for (const rebuild of spread.rebuild ? [false, true] : [false]) {
    const reports = { sqlite: await sqlite.check({ rebuild }), neo4j: await neo4j.check({ rebuild }) };
    expect(reports).toEqual({ sqlite: { problems: [] }, neo4j: { problems: [] } });
  }
}

async function compare({ sqlite, neo4j }: Twins, { name, asked, answers }: Question): Promise<void> {
  const [first, second] = [await answers(sqlite), await answers(neo4j)];
  for (const [slot, one] of asked.entries()) {
    sameAnswer(`${name}(${asText(one)})`, asText(first[slot]), asText(second[slot]));
  }
  sameAnswer(`${name}, how many were asked`, String(first.length), String(second.length));
}

function idsIn(steps: readonly Step[]): readonly string[] {
  const ids = steps.flatMap(({ changes }) =>
    changes.map((change) => (change.kind === 'PUT' ? change.record.id : change.id)),
  );
  return [...new Set(ids)].sort();
}
