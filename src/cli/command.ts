import type { Config } from '../config.js';
import type { Store } from '../store/store.js';

/** What a command is given: the words and options after its name, and an open, migrated store. */
export interface Invocation {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly config: Config;
  readonly store: Store;
  /** Writes one line to the standard output. */
  readonly print: (line: string) => void;
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
