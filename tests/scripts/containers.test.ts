import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { NEO4J_VERSION } from '../../scripts/neo4j/cache.js';
import { readConfig } from '../../src/config.js';

interface Service {
  readonly image?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

interface Instruction {
  readonly name: string;
  readonly words: string;
}

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const composition = parse(read('docker-compose.yml')) as {
  readonly services: { readonly neo4j: Service; readonly caucus: Service };
  readonly volumes: Readonly<Record<string, unknown>>;
};
const { neo4j, caucus } = composition.services;

const instructions: readonly Instruction[] = read('Dockerfile')
  .replaceAll(/^\s*#.*\n/gm, '')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => ({ name: line.split(' ', 1)[0] ?? '', words: line.slice(line.indexOf(' ') + 1).trim() }));

const wordsOf = (name: string): string[] =>
  instructions.filter((instruction) => instruction.name === name).map(({ words }) => words);

describe('docker-compose.yml', () => {
  test('runs the Neo4j that everything is tested with, and keeps its data', () => {
    expect(neo4j.image).toBe(`neo4j:${NEO4J_VERSION}-community`);
    expect(neo4j.volumes).toEqual(['neo4j:/data']);
    expect(Object.keys(composition.volumes)).toEqual(['neo4j']);
  });

  test('starts the server when Neo4j answers a query', () => {
    expect(neo4j.healthcheck?.test.join(' ')).toMatch(/cypher-shell "RETURN 1"/);
    expect(caucus.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  });

  test('lets only this machine reach either', () => {
    const ports = [...neo4j.ports, ...caucus.ports];
    expect(ports).toHaveLength(3);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  test('has no password of its own and demands one', () => {
    const demanded = /^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/;
    expect(neo4j.environment['NEO4J_AUTH']).toMatch(demanded);
    expect(caucus.environment['NEO4J_PASSWORD']).toMatch(demanded);
  });

  test('gives the server settings that it takes', () => {
    expect(readConfig(caucus.environment)).toMatchObject({
      host: '0.0.0.0',
      store: { kind: 'neo4j', uri: 'neo4j://neo4j:7687', user: 'neo4j', database: 'neo4j' },
    });
  });

  const compose = ['compose', '--file', 'docker-compose.yml', 'config', '--quiet'];
  if (spawnSync('docker', ['compose', 'version']).status === 0) {
    test.each([
      ['takes', 'a-long-password', 0],
      ['refuses', '', 1],
    ])('is a file that docker compose %s with the password "%s"', (_verdict, password, expected) => {
      const { status } = spawnSync('docker', compose, { cwd: ROOT, env: { ...process.env, NEO4J_PASSWORD: password } });
      expect(Math.min(status ?? 1, 1)).toBe(expected);
    });
  } else {
    process.stderr.write('docker-compose.yml was not shown to docker compose, which is not here.\n');
  }
});

describe('Dockerfile', () => {
  test('builds in one stage and runs in another, both on one pinned image', () => {
    const [build, runtime, ...others] = wordsOf('FROM');
    expect(build).toMatch(/^node:\d+\.\d+\.\d+-slim AS build$/);
    expect(build).toBe(`${runtime} AS build`);
    expect(others).toEqual([]);
  });

  test('installs what package-lock.json says, and leaves out what only development needs', () => {
    const runs = wordsOf('RUN').join('\n');
    expect(runs).toMatch(/^npm ci /m);
    expect(runs).toMatch(/npm prune --omit=dev/);
  });

  test('does not run as root', () => {
    expect(wordsOf('USER')).toEqual(['node']);
    const names = instructions.map(({ name }) => name);
    expect(names.lastIndexOf('USER')).toBeGreaterThan(names.lastIndexOf('RUN'));
    expect(names.lastIndexOf('USER')).toBeLessThan(names.lastIndexOf('CMD'));
  });

  test('runs what npm start runs, as the process that gets the signals', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const [command = ''] = wordsOf('CMD');
    expect((JSON.parse(command) as string[]).join(' ')).toBe(scripts['start']?.split(' && ').at(-1));
  });

  test('looks after its health without any other program', () => {
    const [check = ''] = wordsOf('HEALTHCHECK');
    const [program, option, script] = JSON.parse(check.slice(check.indexOf('['))) as string[];
    expect([program, option]).toEqual(['node', '-e']);
    const { status } = spawnSync(process.execPath, ['-e', String(script)], { env: { ...process.env, PORT: '1' } });
    expect(status).toBe(1);
  });

  test('copies only what is not ignored', () => {
    const kept = read('.dockerignore')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    const copied = wordsOf('COPY').flatMap((words) => /\/app\/([\w.-]+)/.exec(words)?.[1] ?? []);
    const made = ['node_modules', 'dist'];
    expect(copied.filter((name) => !kept.includes(name) && !made.includes(name))).toEqual([]);
    expect(kept).not.toContain('.data');
  });
});
