import { parseArgs } from 'node:util';
import { badInput } from '../../src/errors.js';

export interface Neo4jCommand {
  readonly help: boolean;
  /** Whether it is fetched and not started. */
  readonly fetch: boolean;
  readonly dataFolder: string;
  /** A free one unless given. */
  readonly port: number | undefined;
}

export const HELP = `npm run neo4j -- [--port <number>] [--data <folder>] [--fetch]

Runs a Neo4j on this machine until Ctrl-C, for development and tests; fetches it the first time. It needs Java 21 or newer,
and Maven the first time.

  --port <number>  port of Bolt; a free one unless given
  --data <folder>  where its data are; .data/neo4j unless given
  --fetch          only fetches it, and says what is missing here to start it
  --help           shows this`;

/** What the words of the command line ask for. Throws BAD_USER_INPUT for any that it does not know. */
export function readOptions(words: readonly string[]): Neo4jCommand {
  const values = parse(words);
  return {
    help: values.help,
    fetch: values.fetch,
    dataFolder: values.data,
    port: values.port === undefined ? undefined : readPort(values.port),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        port: { type: 'string' },
        data: { type: 'string', default: '.data/neo4j' },
        fetch: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw badInput(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
  }
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw badInput(`--port is "${text}"; expected a whole number from 1 to 65535`);
  return port;
}
