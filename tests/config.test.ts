import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isLoopback, readConfig, settingNames, storeNamed } from '../src/config.js';
import { AppError } from '../src/errors.js';

function mistakesIn(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof AppError) return error.message.split('\n- ').slice(1);
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  test('gives every setting a default', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      store: { kind: 'sqlite', dataFolder: '.data' },
      stores: {
        sqlite: { kind: 'sqlite', dataFolder: '.data' },
        neo4j: { kind: 'neo4j', uri: 'neo4j://127.0.0.1:7687', user: 'neo4j', password: '', database: 'neo4j' },
      },
      textsFolder: undefined,
      seed: 'empty',
      limits: {
        maxEntities: 5000,
        maxDepth: 15,
        maxTokens: 2000,
        maxAliases: 50,
        maxBodyBytes: 100_000,
        maxErrors: 5,
      },
      deadline: 5000,
      corsOrigins: [],
      logLevel: 'info',
      shutdownGrace: 10_000,
    });
  });

  test('reads every setting', () => {
    const config = readConfig({
      HOST: '::1',
      PORT: '0',
      CAUCUS_STORE: 'sqlite',
      CAUCUS_DATA: '/var/lib/caucus',
      CAUCUS_TEXTS: 'texts',
      CAUCUS_SEED: 'never',
      CAUCUS_MAX_ENTITIES: '1',
      CAUCUS_MAX_DEPTH: '2',
      CAUCUS_MAX_TOKENS: '30',
      CAUCUS_MAX_ALIASES: '4',
      CAUCUS_MAX_BODY_BYTES: '5000',
      CAUCUS_MAX_ERRORS: '6',
      CAUCUS_DEADLINE_MS: '7',
      CAUCUS_CORS_ORIGINS: 'https://example.org, http://localhost:5173',
      CAUCUS_LOG_LEVEL: 'silent',
      CAUCUS_SHUTDOWN_MS: '8',
    });
    expect(config).toEqual({
      host: '::1',
      port: 0,
      store: { kind: 'sqlite', dataFolder: '/var/lib/caucus' },
      stores: { sqlite: { kind: 'sqlite', dataFolder: '/var/lib/caucus' }, neo4j: readConfig({}).stores.neo4j },
      textsFolder: 'texts',
      seed: 'never',
      limits: { maxEntities: 1, maxDepth: 2, maxTokens: 30, maxAliases: 4, maxBodyBytes: 5000, maxErrors: 6 },
      deadline: 7,
      corsOrigins: ['https://example.org', 'http://localhost:5173'],
      logLevel: 'silent',
      shutdownGrace: 8,
    });
  });

  test('reads how Neo4j is reached', () => {
    const config = readConfig({
      CAUCUS_STORE: 'neo4j',
      NEO4J_URI: 'neo4j+s://graph.example.org:7688',
      NEO4J_USER: 'caucus',
      NEO4J_PASSWORD: 'hunter2',
      NEO4J_DATABASE: 'actors',
    });
    expect(config.store).toEqual({
      kind: 'neo4j',
      uri: 'neo4j+s://graph.example.org:7688',
      user: 'caucus',
      password: 'hunter2',
      database: 'actors',
    });
  });

  test('looks for Neo4j on this machine, and asks for nothing but its password', () => {
    expect(readConfig({ CAUCUS_STORE: 'neo4j', NEO4J_PASSWORD: 'hunter2' }).store).toEqual({
      kind: 'neo4j',
      uri: 'neo4j://127.0.0.1:7687',
      user: 'neo4j',
      password: 'hunter2',
      database: 'neo4j',
    });
    expect(mistakesIn({ CAUCUS_STORE: 'neo4j', NEO4J_PASSWORD: '' })).toEqual([
      'NEO4J_PASSWORD is not set; the store neo4j needs the password of NEO4J_USER',
    ]);
  });

  test.each([
    'neo4j://localhost',
    'neo4j+s://a1b2c3.databases.example.org',
    'neo4j+ssc://10.0.0.7:7687',
    'bolt://[::1]:7687',
    'bolt+s://core-1:7687',
    'bolt+ssc://core-1',
    'neo4j://core-1:7687?policy=north',
  ])('takes the address %s of a Neo4j', (uri) => {
    expect(mistakesIn({ NEO4J_URI: uri })).toEqual([]);
  });

  test.each(['http://localhost:7474', 'localhost:7687', 'neo4j://', 'neo4j://a:99999', 'neo4j+t://a', 'neo4j://a/b'])(
    'refuses the address %s of a Neo4j',
    (uri) => {
      expect(mistakesIn({ NEO4J_URI: uri })).toEqual([
        `NEO4J_URI is "${uri}"; expected an address such as neo4j://127.0.0.1:7687, its scheme neo4j or bolt, also with +s or +ssc, without user and password`,
      ]);
    },
  );

  test('takes an empty value for unset', () => {
    expect(readConfig({ PORT: '', CAUCUS_CORS_ORIGINS: '', CAUCUS_TEXTS: '' })).toEqual(readConfig({}));
  });

  test('cannot be changed afterwards', () => {
    const config = readConfig({});
    expect(
      [config, config.store, config.stores, config.stores.neo4j, config.limits, config.corsOrigins].every(
        Object.isFrozen,
      ),
    ).toBe(true);
  });

  test.each([
    [{ PORT: '80a' }, 'PORT is "80a"; expected a whole number from 0 to 65535'],
    [{ PORT: '65536' }, 'PORT is "65536"; expected a whole number from 0 to 65535'],
    [{ PORT: '-1' }, 'PORT is "-1"; expected a whole number from 0 to 65535'],
    [{ PORT: '1e3' }, 'PORT is "1e3"; expected a whole number from 0 to 65535'],
    [{ HOST: 'a b' }, 'HOST is "a b"; expected a host name or an address to listen on'],
    [{ CAUCUS_STORE: 'paper' }, 'CAUCUS_STORE is "paper"; expected sqlite or neo4j'],
    [{ NEO4J_DATABASE: 'system' }, /^NEO4J_DATABASE is "system"; expected the name of a database: 3 to 63 letters/],
    [{ NEO4J_DATABASE: 'my_graph' }, /^NEO4J_DATABASE is "my_graph"; expected the name of a database/],
    [{ CAUCUS_SEED: 'always' }, 'CAUCUS_SEED is "always"; expected empty or never'],
    [
      { CAUCUS_LOG_LEVEL: 'loud' },
      'CAUCUS_LOG_LEVEL is "loud"; expected fatal, error, warn, info, debug, trace or silent',
    ],
    [{ CAUCUS_MAX_ENTITIES: '0' }, 'CAUCUS_MAX_ENTITIES is "0"; expected a whole number from 1 to 1000000'],
    [{ CAUCUS_DEADLINE_MS: '2147483648' }, /^CAUCUS_DEADLINE_MS is "2147483648"; expected a whole number/],
    ...['example.org', 'https://example.org/', 'https://example.org/path', '*', 'null', 'https://a.org,,'].map(
      (list): [Record<string, string>, string] => [
        { CAUCUS_CORS_ORIGINS: list },
        `CAUCUS_CORS_ORIGINS is "${list}"; expected origins such as https://example.org, separated by commas`,
      ],
    ),
  ] as [Record<string, string>, string | RegExp][])('refuses %j', (environment, mistake) => {
    expect(mistakesIn(environment)).toEqual([
      expect.stringMatching(mistake instanceof RegExp ? mistake : exactly(mistake)),
    ]);
  });

  test('reports all mistakes at once', () => {
    const mistakes = mistakesIn({ PORT: 'x', CAUCUS_MAX_DEPTH: 'y', CAUCUS_COLOUR: 'z' });
    expect(mistakes.map((mistake) => mistake.split(' ', 1)[0])).toEqual(['PORT', 'CAUCUS_MAX_DEPTH', 'CAUCUS_COLOUR']);
  });

  test.each([
    ['CAUCUS_MAX_ENTITYS', 'CAUCUS_MAX_ENTITYS is not a setting; did you mean CAUCUS_MAX_ENTITIES?'],
    ['CAUCUS_PORT', 'CAUCUS_PORT is not a setting; did you mean PORT?'],
    ['CAUCUS_FAVOURITE_COLOUR', 'CAUCUS_FAVOURITE_COLOUR is not a setting; docs/operations.md lists those that are'],
  ])('refuses the unknown setting %s', (name, mistake) => {
    expect(mistakesIn({ [name]: '1' })).toEqual([mistake]);
  });

  test('never shows the value of an unknown setting, which may be a secret under a mistyped name', () => {
    const [mistake] = mistakesIn({ CAUCUS_TOKNE: 'hunter2' });
    expect(mistake).toContain('CAUCUS_TOKNE');
    expect(mistake).not.toContain('hunter2');
  });

  test('never shows a password of Neo4j, in whichever setting it stands', () => {
    const mistakes = mistakesIn({
      CAUCUS_STORE: 'neo4j',
      NEO4J_URI: 'neo4j://neo4j:hunter2@localhost:7687',
      NEO4J_PASSWORD: 'hunter2',
      NEO4J_DATABASE: '-',
    });
    expect(mistakes).toEqual([
      expect.stringMatching(/^NEO4J_URI is "…@localhost:7687"; .*without user and password$/),
      expect.stringMatching(/^NEO4J_DATABASE/),
    ]);
    expect(mistakes.join()).not.toContain('hunter2');
  });

  test('leaves alone what belongs to others', () => {
    const foreign = {
      PATH: '/bin',
      NEO4J_JAVA_HOME: '/opt/java',
      CAUCUS_TEST_BROWSER: '/usr/bin/chromium',
      CAUCUS_TEST_DATA: '/data',
      CAUCUS_TEST_FAULTS: 'long',
      CAUCUS_TEST_RUNS: '1000',
      CAUCUS_TEST_STORE: 'neo4j',
    };
    expect(mistakesIn(foreign)).toEqual([]);
  });

  test('cuts a long value short', () => {
    const [mistake = ''] = mistakesIn({ PORT: '9'.repeat(10_000) });
    expect(mistake.length).toBeLessThan(200);
  });

  test('knows the settings that docs/operations.md lists, and no others', () => {
    const documentation = readFileSync('docs/operations.md', 'utf8');
    const documented = [...documentation.matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map(([, name]) => name);
    expect(documented).toEqual(settingNames);
  });
});

describe('storeNamed', () => {
  const { stores } = readConfig({ CAUCUS_DATA: 'here', NEO4J_USER: 'caucus', NEO4J_PASSWORD: 'hunter2' });

  test('gives a store as the settings have it', () => {
    expect(storeNamed('sqlite', stores)).toEqual({ kind: 'sqlite', dataFolder: 'here' });
    expect(storeNamed('neo4j', stores)).toEqual(stores.neo4j);
  });

  test('gives one in another place', () => {
    expect(storeNamed('sqlite:/var/lib/a:b', stores)).toEqual({ kind: 'sqlite', dataFolder: '/var/lib/a:b' });
    const elsewhere = { ...stores.neo4j, uri: 'neo4j+s://core-1:7687' };
    expect(storeNamed('neo4j:neo4j+s://core-1:7687', stores)).toEqual(elsewhere);
    expect(storeNamed('neo4j+s://core-1:7687', stores)).toEqual(elsewhere);
  });

  test.each(['', 'sqlite:', 'paper', 'neo4j:', 'neo4j:core-1', 'http://core-1'])('does not understand "%s"', (name) => {
    expect(() => storeNamed(name, stores)).toThrow(/^The store "[^"]*" is not understood; expected sqlite, sqlite:/);
  });

  test('shows no password, and asks for the one that is missing', () => {
    expect(() => storeNamed('neo4j://neo4j:hunter2@core-1', stores)).toThrow(/^The store "…@core-1" is not/);
    expect(() => storeNamed('neo4j', readConfig({}).stores)).toThrow('NEO4J_PASSWORD is not set');
  });
});

describe('isLoopback', () => {
  test.each([
    ['127.0.0.1', true],
    ['127.1.2.3', true],
    ['::1', true],
    ['localhost', true],
    ['0.0.0.0', false],
    ['::', false],
    ['192.168.1.2', false],
    ['127.example.org', false],
  ])('of %s is %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^$()[\]{}|/]/g, '\\$&')}$`);
}
