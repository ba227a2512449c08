import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { NEO4J_VERSION } from '../../../scripts/neo4j/cache.js';
import { type Neo4jServer, reasonsAgainstNeo4j, startNeo4j } from '../../../scripts/neo4j/server.js';
import { runScript, startScript } from './script.js';

const START = 240_000;
const reasons = process.env['CAUCUS_TEST_STORE'] === 'neo4j' ? await reasonsAgainstNeo4j() : ['run npm run test:neo4j'];

async function ask<Answer>(server: Neo4jServer, query: string): Promise<Answer[]> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    connectionTimeout: 2000,
    connectionAcquisitionTimeout: 2000,
    maxTransactionRetryTime: 0,
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(query, {}, { database: 'neo4j' });
    return records.map((record) => record.get(0) as Answer);
  } finally {
    await driver.close();
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Ends when nobody listens there any more. */
async function untilClosed(address: string): Promise<void> {
  for (;;) {
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    const isClosed = await new Promise((resolve) =>
      socket.once('error', () => resolve(true)).once('connect', () => resolve(false)),
    );
    socket.destroy();
    if (isClosed) return;
    await wait(100);
  }
}

describe('reasons against a Neo4j', () => {
  const { NEO4J_JAVA_HOME } = process.env;

  afterAll(() => {
    if (NEO4J_JAVA_HOME === undefined) delete process.env['NEO4J_JAVA_HOME'];
    else process.env['NEO4J_JAVA_HOME'] = NEO4J_JAVA_HOME;
  });

  test('say what is missing', async () => {
    process.env['NEO4J_JAVA_HOME'] = '/nowhere';
    const reason = expect.stringMatching(/^NEO4J_JAVA_HOME is "\/nowhere", where there is no Java; install a JDK/);
    expect(await reasonsAgainstNeo4j()).toContainEqual(reason);
    await expect(startNeo4j()).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/^Neo4j cannot be started here:\n- NEO4J_JAVA_HOME is/),
    });
  });
});

if (reasons.length === 0) {
  describe('a server of Neo4j', () => {
    let server: Neo4jServer;
    let folder: string;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'caucus-'));
      server = await startNeo4j({ extraSettings: { 'db.logs.query.enabled': 'INFO' } });
    }, START);

    afterAll(async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
      expect(existsSync(server.dataFolder)).toBe(false);
      expect(isAlive(server.pid)).toBe(false);
    }, START);

    test('answers at its address, by its password, with the settings asked for', async () => {
      expect(server.uri).toBe(`neo4j://127.0.0.1:${server.port}`);
      expect(await ask(server, 'CREATE (person:Person {label: "Muhammad Hassoun"}) RETURN person.label')).toEqual([
        'Muhammad Hassoun',
      ]);
      expect(await ask(server, `SHOW SETTINGS 'db.logs.query.enabled' YIELD value RETURN value`)).toEqual(['INFO']);
      expect(statSync(join(server.dataFolder, 'password')).mode & 0o077).toBe(0);
    });

    test(
      'keeps what was acknowledged when it is killed, and starts again in the same place',
      async () => {
        const { pid, port } = server;
        await server.kill();
        expect(isAlive(pid)).toBe(false);
        await expect(ask(server, 'RETURN 1')).rejects.toThrow();
        await server.restart();
        expect(server.pid).not.toBe(pid);
        expect(server.port).toBe(port);
        expect(await ask(server, 'MATCH (person:Person) RETURN person.label')).toEqual(['Muhammad Hassoun']);
      },
      START,
    );

    test(
      'answers nothing while it is frozen, and again when it is thawed',
      async () => {
        server.freeze();
        await expect(ask(server, 'RETURN 1')).rejects.toThrow();
        server.thaw();
        expect(await ask(server, 'RETURN 1')).toEqual([1]);
      },
      START,
    );

    test('refuses a port that is taken', async () => {
      await expect(startNeo4j({ dataFolder: folder, port: server.port })).rejects.toThrow(
        `Port ${server.port} of 127.0.0.1 is in use; choose another.`,
      );
    });

    test(
      'that cannot start tells what it said last',
      async () => {
        const broken = startNeo4j({ dataFolder: join(folder, 'broken'), heap: '1k' });
        await expect(broken).rejects.toThrow(/did not start: it ended before it answered. It said last:\n.*heap/s);
      },
      START,
    );

    test(
      'refuses a password without showing it',
      async () => {
        const refused = startNeo4j({ dataFolder: join(folder, 'refused'), password: 'hunter2' });
        await expect(refused).rejects.toThrow(/could not set a password in .*at least 8 characters/);
        await expect(refused).rejects.not.toThrow(/hunter2/);
      },
      START,
    );

    describe('beside the tests', () => {
      const run = (...words: string[]) =>
        runScript('scripts/test-neo4j.ts', words, {
          NEO4J_URI: server.uri,
          NEO4J_USER: server.user,
          NEO4J_PASSWORD: server.password,
          NEO4J_DATABASE: 'neo4j',
        });

      test(
        'is not wiped by them unless they are told to',
        async () => {
          const { code, output, errors } = await run();
          expect({ code, output }).toEqual({ code: 1, output: '' });
          expect(errors).toBe(
            `The database neo4j at ${server.uri} is not empty, and the tests would delete what it holds (nodes: 1); add --wipe to allow it.\n`,
          );
          expect(await ask(server, 'MATCH (node) RETURN count(node)')).toEqual([1]);
        },
        START,
      );

      test.each([
        ['told to', ['--wipe']],
        ['empty', []],
      ])(
        'is taken where it is %s, and jest gets the other words',
        async (_case, words) => {
          if (words.length === 0) await ask(server, 'MATCH (node) DETACH DELETE node');
          const { code, output } = await run(...words, '--listTests');
          expect(code).toBe(0);
          expect(output).toMatch(/tests\/api\/met\.test\.ts/);
          expect(output).not.toMatch(/tests\/model\//);
        },
        START,
      );
    });
  });

  describe('npm run neo4j', () => {
    let folder: string;

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'caucus-'));
    });

    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    test('says why a fetch failed, and keeps nothing of it', async () => {
      const mavenFolder = join(folder, 'maven');
      const failing = `#!/bin/sh
        for option; do case $option in -DoutputDirectory=*) mkdir "\${option#*=}"; touch "\${option#*=}/neo4j.jar" ;; esac; done
        echo '[ERROR] the network is down'
        exit 1`;
      mkdirSync(mavenFolder);
      writeFileSync(join(mavenFolder, 'mvn'), failing, { mode: 0o755 });
      const { code, errors } = await runScript('scripts/neo4j/main.ts', ['--fetch'], {
        PATH: [mavenFolder, process.env['PATH']].join(delimiter),
        XDG_CACHE_HOME: folder,
      });
      expect(code).toBe(1);
      expect(errors).toBe(`Maven could not fetch Neo4j ${NEO4J_VERSION}:\n[ERROR] the network is down\n`);
      expect(readdirSync(join(folder, 'caucus'))).toEqual([]);
    });

    async function start() {
      const child = startScript('scripts/neo4j/main.ts', ['--data', join(folder, 'data')], {});
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
      for await (const line of createInterface({ input: child.stdout })) {
        const { uri, password } =
          /^CAUCUS_STORE=neo4j NEO4J_URI=(?<uri>\S+) NEO4J_PASSWORD=(?<password>\S+)$/.exec(line)?.groups ?? {};
        return { child, ended, uri: String(uri), password: String(password) };
      }
      throw new Error(`ended with ${await ended} before it printed the settings`);
    }

    test(
      'prints the settings to use, ends on a signal, and keeps password and data',
      async () => {
        const first = await start();
        const driver = neo4j.driver(first.uri, neo4j.auth.basic('neo4j', first.password));
        await driver.executeQuery('CREATE (:Person)', {}, { database: 'neo4j' });
        await driver.close();
        first.child.kill('SIGINT');
        expect(await first.ended).toBe(0);

        const second = await start();
        expect(second.password).toBe(first.password);
        second.child.kill('SIGTERM');
        expect(await second.ended).toBe(0);
      },
      START,
    );

    test(
      'leaves no server behind when it is killed',
      async () => {
        const { child, ended, uri } = await start();
        child.kill('SIGKILL');
        expect(await ended).toBeNull();
        await untilClosed(uri);
      },
      START,
    );
  });
} else {
  process.stderr.write(`Tests of a real Neo4j were left out: ${reasons.join('; ')}.\n`);
}
