import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { describeNeo4j } from '../support/describe-neo4j.js';
import { inFolder } from '../support/sqlite-file.js';
import { caucus, ROOT } from './command-line.js';

/** How the Neo4j for tests is reached, as the command line is told. */
function neo4jSettings(): Record<string, string> {
  const names = ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

describeNeo4j('caucus copy to and from Neo4j', () => {
  test('brings a graph there and back, texts included, and nothing is another', async () => {
    const { openTemporaryNeo4j } = await import('../support/neo4j-store.js');
    const { dispose } = await openTemporaryNeo4j(async () => {});
    try {
      await inFolder(async (folder) => {
        const [from, back] = [join(folder, 'from'), join(folder, 'back')];
        const note = join(ROOT, 'tests/fixtures/press-note');
        const run = (...words: readonly string[]) => caucus({ CAUCUS_DATA: from, ...neo4jSettings() }, ...words);
        run('import', join(ROOT, 'seed'));
        run('import', note, '--texts', join(note, 'texts'));

        const there = run('copy', '--from', 'sqlite', '--to', 'neo4j');
        expect(there).toMatchObject({ code: 0, errors: '' });
        expect(run('copy', '--from', 'sqlite', '--to', 'neo4j')).toMatchObject({
          code: 1,
          errors: expect.stringMatching(/^neo4j is not empty: it holds/),
        });
        expect(run('copy', '--from', 'sqlite', '--to', 'neo4j', '--continue').output).toMatch(/^0 records were copied/);

        const andBack = run('copy', '--from', 'neo4j', '--to', `sqlite:${back}`);
        expect(andBack).toMatchObject({ code: 0, errors: '' });
        const sha256 = /sha256 [0-9a-f]{64}/.exec(there.output)?.[0];
        expect(andBack.output).toContain(String(sha256));
        expect(caucus({ CAUCUS_DATA: back }, 'check', '--hash').output).toContain(String(sha256));
        expect(caucus({ CAUCUS_STORE: 'neo4j', ...neo4jSettings() }, 'check', '--hash').output).toContain(
          String(sha256),
        );
      });
    } finally {
      await dispose();
    }
  }, 120_000);
});
