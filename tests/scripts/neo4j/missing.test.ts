import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runScript } from './script.js';

/** A machine with neither Java nor Maven, as far as a test can make one. */
let bare: NodeJS.ProcessEnv;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'caucus-'));
  bare = { PATH: '', NEO4J_JAVA_HOME: join(folder, 'java'), JAVA_HOME: '', XDG_CACHE_HOME: folder, NEO4J_URI: '' };
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('without Java and Maven', () => {
  test.each([
    ['npm run neo4j', 'scripts/neo4j/main.ts'],
    ['npm run test:neo4j', 'scripts/test-neo4j.ts'],
  ])('%s fails and says what to install', async (_command, file) => {
    const { code, output, errors } = await runScript(file, [], bare);
    expect(code).toBe(1);
    expect(output).toBe('');
    expect(errors).toMatch(
      /Neo4j cannot be started here:\n- NEO4J_JAVA_HOME is .*, where there is no Java; install a JDK/,
    );
    expect(errors).toMatch(/\n- there is no Maven here to fetch it; install one \(Debian: maven\)/);
  });

  test('npm run neo4j still shows how it is used', async () => {
    const { code, output } = await runScript('scripts/neo4j/main.ts', ['--help'], bare);
    expect(code).toBe(0);
    expect(output).toMatch(/--port <number>/);
  });

  test('npm run neo4j ends with 2 where it does not understand', async () => {
    const { code, errors } = await runScript('scripts/neo4j/main.ts', ['--colour'], bare);
    expect(code).toBe(2);
    expect(errors).toMatch(/--colour/);
  });
});
