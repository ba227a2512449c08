import { openGraph } from '../app.js';
import type { Config } from '../config.js';
import type { Store } from '../store/store.js';

/** What a command is given: the words and options after its name, and the settings. */
export interface Invocation {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly config: Config;
  /** Writes one line to the standard output. */
  readonly print: (line: string) => void;
  /** Tells who watches at a terminal how far the work has come; anybody else is told nothing. */
  readonly progress: (line: string) => void;
}

export interface Command {
  /** Words and options, as `caucus --help` shows them. */
  readonly usage: string;
  readonly summary: string;
  /** How many words it takes. */
  readonly words: number;
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
  /** Gives whether all was well. */
  run(invocation: Invocation): Promise<boolean>;
}

/** The command line was not understood. */
export class UsageError extends Error {}

/** Has a command work on the graph of the settings. */
export function onGraph(
  work: (invocation: Invocation & { readonly store: Store }) => Promise<boolean>,
): Command['run'] {
  return (invocation) => withStore(openGraph(invocation.config), (store) => work({ ...invocation, store }));
}

/** Closes the store after the work, however that ends. */
export async function withStore<Result>(
  opening: Promise<Store>,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await opening;
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
