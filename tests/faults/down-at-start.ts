import { expect, test } from '@jest/globals';
import type { Neo4jServer } from '../../scripts/neo4j/server.js';
import { type Program, startProgram } from '../support/program.js';
import { measured, until } from './measures.js';

const MET = '{ person(id: "person/seed/muhammad-hassoun") { metWith { totalCount } } }';

/** Setting up a database that has just started takes seconds on a quiet machine and minutes on a busy one, milliseconds. */
const PREPARATION = 240_000;
const LONGEST_TEST = 600_000;

export function startsWithoutIt(server: () => Neo4jServer): void {
  test(
    'is not there when the program starts: it serves, tells why it is not ready, and is filled and answers once it is',
    async () => {
      await server().kill();
      const program = await startProgram(settingsFor(server()));
      try {
        expect((await fetch(`${program.address}/health`)).status).toBe(200);
        const ready = await fetch(`${program.address}/ready`);
        expect(ready.status).toBe(503);
        expect(await ready.text()).toContain('does not answer; see whether Neo4j runs there');
        for (let call = 0; call < 5; call += 1) {
          const { value, milliseconds } = await measured(() => ask(program));
          expect(value).toMatchObject({ errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] });
          expect(milliseconds).toBeLessThan(1000);
        }
        await server().restart();
        await until(async () => (await fetch(`${program.address}/ready`)).status === 200, PREPARATION);
        await until(async () => (await ask(program)).errors === undefined, PREPARATION);
        expect(await ask(program)).toMatchObject({ data: { person: { metWith: { totalCount: 4 } } } });
      } catch (error) {
        const said = program.log.filter((line) => !line.includes('"msg":"request"'));
        throw new Error(`The program said:\n${said.join('\n')}`, { cause: error });
      } finally {
        expect(await program.stop()).toBe(0);
      }
    },
    LONGEST_TEST,
  );
}

function settingsFor({ uri, user, password }: Neo4jServer): NodeJS.ProcessEnv {
  return {
    CAUCUS_STORE: 'neo4j',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: 'neo4j',
  };
}

async function ask({ address }: Program): Promise<{ readonly errors?: unknown }> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: MET }),
  });
  return (await response.json()) as { readonly errors?: unknown };
}
