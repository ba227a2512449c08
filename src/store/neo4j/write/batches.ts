import type { Parameter, Parameters, Row, Transaction } from '../connection.js';
import type { Query } from '../query.js';

/** Rows a statement: enough that a round trip is spread over many, few enough that the rows need little memory at once. */
const ROWS_A_STATEMENT = 2000;

export function* inBatches<Item>(items: readonly Item[], size: number = ROWS_A_STATEMENT): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/** The items by what they have in common, in the order in which they come. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * Runs a statement whose parameters are in one map, `$given`. Neo4j plans a statement anew for each order of magnitude of a text or
 * list that is a parameter of its own, which takes longer than to run it.
 */
export function runGiven(transaction: Transaction, statement: Query, given: Parameters): Promise<Row[]> {
  return transaction.run(statement, { given });
}

/** Runs a statement that has a list of `rows`, one for each of the items, as often as their number needs it. */
export function runForEach<Item>(
  transaction: Transaction,
  statement: Query,
  items: readonly Item[],
  rowOf: (item: Item) => Parameter,
): Promise<void> {
  return runInBatches(transaction, statement, items, (batch) => batch.map(rowOf));
}

/** Rows that are on their way while others are made: the server need not wait for them, and they need little memory. */
const STATEMENTS_ON_THEIR_WAY = 2;

/** As `runForEach`, where the rows are not one for each of the items. */
export async function runInBatches<Item>(
  transaction: Transaction,
  statement: Query,
  items: readonly Item[],
  rowsOf: (batch: readonly Item[]) => readonly Parameter[],
): Promise<void> {
  const running: Promise<unknown>[] = [];
  for (const batch of inBatches(items)) {
    if (running.length === STATEMENTS_ON_THEIR_WAY) await running.shift();
    const next = runGiven(transaction, statement, { rows: rowsOf(batch) });
    // One that fails is heard of when its turn comes; those after it fail with it.
    next.catch(() => {});
    running.push(next);
  }
  await Promise.all(running);
}

/** What a statement answers in its column `rows` about the values, asked as often as their number needs it. */
export async function askAbout<Answer>(
  transaction: Transaction,
  statement: Query,
  values: readonly string[],
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const batch of inBatches(values)) {
    const [row] = await runGiven(transaction, statement, { values: batch });
    for (const answer of (row?.['rows'] ?? []) as readonly Answer[]) answers.push(answer);
  }
  return answers;
}
