import { AppError } from '../../src/errors.js';
import type { Store } from '../../src/store/store.js';
import { openTemporaryNeo4j } from '../support/neo4j-store.js';
import { openTemporaryFile } from '../support/temporary-store.js';

/** An embedded store and one on Neo4j, empty at first, to which the same is done and of which the same is asked. */
export interface Twins {
  readonly sqlite: Store;
  readonly neo4j: Store;
  /** Lets both have a later time for their next write. */
  tick(): void;
  dispose(): Promise<void>;
}

const START = Date.UTC(2024, 2, 10, 9, 30);
/** No whole second, so that instants of every form are written. */
const BETWEEN_WRITES = 1500;

/** Of a server that has other work to do and has not met the statement yet, milliseconds. */
const LONGEST_STATEMENT = 60_000;

export async function openTwins(): Promise<Twins> {
  let time = START;
  const now = () => new Date(time);
  const file = await openTemporaryFile({ now });
  try {
    const server = await openTemporaryNeo4j(async () => {}, { now, statementTimeout: LONGEST_STATEMENT });
    return {
      sqlite: file.store,
      neo4j: server.store,
      tick: () => {
        time += BETWEEN_WRITES;
      },
      dispose: async () => {
        await server.dispose();
        await file.dispose();
      },
    };
  } catch (error) {
    await file.dispose();
    throw error;
  }
}

/** Fails unless the second answer to the question is the first to the byte; gives it. */
export function sameAnswer(question: string, sqlite: string, neo4j: string): string {
  if (sqlite === neo4j) return sqlite;
  throw new Error(`The stores answer differently to ${question}\nsqlite: ${sqlite}\nneo4j:  ${neo4j}`);
}

/** An answer or error as text, with the order of its keys and what is undefined in it. */
export async function told(answer: () => Promise<unknown>): Promise<string> {
  try {
    return asText(await answer());
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { code, message, details } = error;
    return asText({ code, message, details });
  }
}

export function asText(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) => (inner === undefined ? '(undefined)' : inner)) ?? '(undefined)'
  );
}
