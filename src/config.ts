import { z } from 'zod';
import { badInput } from './errors.js';

/** What one request may cost; docs/operations.md says why each number is as it is. */
export interface Limits {
  readonly maxEntities: number;
  readonly maxDepth: number;
  readonly maxTokens: number;
  readonly maxAliases: number;
  readonly maxBodyBytes: number;
  readonly maxErrors: number;
}

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

/** Which store holds the graph, and how it is reached. */
export type StoreConfig = SqliteConfig | Neo4jConfig;

export interface SqliteConfig {
  readonly kind: 'sqlite';
  readonly dataFolder: string;
}

export interface Neo4jConfig {
  readonly kind: 'neo4j';
  readonly uri: string;
  readonly user: string;
  /** A secret: never to be logged or shown. Empty where none is set, which `readConfig` allows only if Neo4j is not the store. */
  readonly password: string;
  readonly database: string;
}

/** All settings of one process, read once and never changed. Times are in milliseconds. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly store: StoreConfig;
  /** Both kinds of store as the settings have them, for commands that name a second one. */
  readonly stores: { readonly sqlite: SqliteConfig; readonly neo4j: Neo4jConfig };
  /** Where the operator keeps the texts of sources, if he holds them. */
  readonly textsFolder: string | undefined;
  /** Whether an empty store is filled with the seed at the start. */
  readonly seed: 'empty' | 'never';
  readonly limits: Limits;
  readonly deadline: number;
  readonly corsOrigins: readonly string[];
  readonly logLevel: LogLevel;
  readonly shutdownGrace: number;
}

// The longest delay that a timer of Node can hold.
const longestDelay = 2 ** 31 - 1;

const settings = z.object({
  HOST: text(/^[\w.:-]+$/, 'a host name or an address to listen on').default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(4000),
  CAUCUS_STORE: oneOf('sqlite', 'neo4j').default('sqlite'),
  CAUCUS_DATA: text(/^[^\0]+$/, 'a folder').default('.data'),
  NEO4J_URI: neo4jAddress().default('neo4j://127.0.0.1:7687'),
  NEO4J_USER: text(/^[^\0]+$/, 'the name of a user').default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: text(
    /^(?!system)[a-z\d][a-z\d.-]{2,62}$/i,
    'the name of a database: 3 to 63 letters, digits, dots and dashes, and none of the system',
  ).default('neo4j'),
  CAUCUS_TEXTS: text(/^[^\0]+$/, 'a folder').optional(),
  CAUCUS_SEED: oneOf('empty', 'never').default('empty'),
  CAUCUS_MAX_ENTITIES: wholeNumber(1, 1_000_000).default(5000),
  CAUCUS_MAX_DEPTH: wholeNumber(1, 100).default(15),
  CAUCUS_MAX_TOKENS: wholeNumber(10, 100_000).default(2000),
  CAUCUS_MAX_ALIASES: wholeNumber(0, 10_000).default(50),
  CAUCUS_MAX_BODY_BYTES: wholeNumber(1000, 10_000_000).default(100_000),
  CAUCUS_MAX_ERRORS: wholeNumber(1, 100).default(5),
  CAUCUS_DEADLINE_MS: wholeNumber(1, longestDelay).default(5000),
  CAUCUS_CORS_ORIGINS: origins().default([]),
  CAUCUS_LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent').default('info'),
  CAUCUS_SHUTDOWN_MS: wholeNumber(0, longestDelay).default(10_000),
});

/** The environment variables that are read, in the order of docs/operations.md. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

// Read by the tests alone, which hand their environment on to the processes that they start.
const foreignNames = new Set(['BROWSER', 'DATA', 'FAULTS', 'RUNS', 'STORE'].map((name) => `CAUCUS_TEST_${name}`));

/**
 * Reads the settings from environment variables. An empty value counts as unset, since that is how compose files pass on
 * what they do not know.
 *
 * Throws one BAD_USER_INPUT that lists all mistakes at once; an unknown name that begins with `CAUCUS_` is one. The value of
 * an unknown name is never shown, as it may be a secret under a mistyped name; nor is what an address says before its `@`.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(settingNames.map((name) => [name, environment[name] || undefined]));
  const parsed = settings.safeParse(given);
  const problems = [
    ...(parsed.error?.issues ?? []).map(({ path: [name], message }) => describeMistake(String(name), given, message)),
    ...missingPassword(given),
    ...Object.keys(environment).filter(isUnknownSetting).map(describeUnknown),
  ];
  if (!parsed.success || problems.length > 0) {
    throw badInput(`The settings are not usable:\n${problems.map((problem) => `- ${problem}`).join('\n')}`, {
      problems,
    });
  }
  return toConfig(parsed.data);
}

/**
 * The store that a command names: `sqlite` or `neo4j` as the settings have it, or with its own folder or address,
 * `sqlite:<folder>` or `neo4j:<address>`. An address may also stand alone.
 *
 * @throws AppError BAD_USER_INPUT where the name has another form, or no password is set for Neo4j
 */
export function storeNamed(name: string, { sqlite, neo4j }: Config['stores']): StoreConfig {
  if (name === 'sqlite') return sqlite;
  const [, folder] = /^sqlite:([^\0]+)$/s.exec(name) ?? [];
  if (folder !== undefined) return { ...sqlite, dataFolder: folder };
  const uri = name === 'neo4j' ? neo4j.uri : name.replace(/^neo4j:(?!\/\/)/, '');
  if (!neo4jAddress().safeParse(uri).success) {
    throw badInput(
      `The store ${withoutSecret(name)} is not understood; expected sqlite, sqlite:<folder>, neo4j, or an address such as neo4j://127.0.0.1:7687 without user and password.`,
    );
  }
  if (neo4j.password === '') throw badInput(`NEO4J_PASSWORD is not set; the store ${name} needs it.`);
  return { ...neo4j, uri };
}

/** Whether only programs on this machine can reach a server that listens on the host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function toConfig(values: z.infer<typeof settings>): Config {
  const stores = toStores(values);
  return Object.freeze({
    host: values.HOST,
    port: values.PORT,
    store: stores[values.CAUCUS_STORE],
    stores,
    textsFolder: values.CAUCUS_TEXTS,
    seed: values.CAUCUS_SEED,
    limits: Object.freeze({
      maxEntities: values.CAUCUS_MAX_ENTITIES,
      maxDepth: values.CAUCUS_MAX_DEPTH,
      maxTokens: values.CAUCUS_MAX_TOKENS,
      maxAliases: values.CAUCUS_MAX_ALIASES,
      maxBodyBytes: values.CAUCUS_MAX_BODY_BYTES,
      maxErrors: values.CAUCUS_MAX_ERRORS,
    }),
    deadline: values.CAUCUS_DEADLINE_MS,
    corsOrigins: Object.freeze(values.CAUCUS_CORS_ORIGINS),
    logLevel: values.CAUCUS_LOG_LEVEL,
    shutdownGrace: values.CAUCUS_SHUTDOWN_MS,
  });
}

function toStores(values: z.infer<typeof settings>): Config['stores'] {
  return Object.freeze({
    sqlite: Object.freeze({ kind: 'sqlite', dataFolder: values.CAUCUS_DATA }),
    neo4j: Object.freeze({
      kind: 'neo4j',
      uri: values.NEO4J_URI,
      user: values.NEO4J_USER,
      password: values.NEO4J_PASSWORD ?? '',
      database: values.NEO4J_DATABASE,
    }),
  });
}

function missingPassword(given: Readonly<Record<string, string | undefined>>): string[] {
  if (given['CAUCUS_STORE'] !== 'neo4j' || given['NEO4J_PASSWORD'] !== undefined) return [];
  return ['NEO4J_PASSWORD is not set; the store neo4j needs the password of NEO4J_USER'];
}

function text(pattern: RegExp, expected: string) {
  return z.string().regex(pattern, expected);
}

function wholeNumber(minimum: number, maximum: number) {
  const expected = `a whole number from ${minimum} to ${maximum}`;
  return text(/^\d{1,15}$/, expected)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, expected);
}

function oneOf<const Value extends string>(...values: readonly Value[]) {
  return z.enum(values, { error: values.join(', ').replace(/, (?=[^,]*$)/, ' or ') });
}

function origins() {
  return z
    .string()
    .transform((list) => list.split(',').map((origin) => origin.trim()))
    .refine((list) => list.every(isOrigin), 'origins such as https://example.org, separated by commas');
}

function neo4jAddress() {
  const form = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/([\w.-]+|\[[\da-f:]+\])(:\d{1,5})?(\?[\w.=&-]*)?$/i;
  return z
    .string()
    .refine(
      (value) => form.test(value) && URL.canParse(value),
      'an address such as neo4j://127.0.0.1:7687, its scheme neo4j or bolt, also with +s or +ssc, without user and password',
    );
}

function isOrigin(value: string): boolean {
  return /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value;
}

function describeMistake(name: string, given: Readonly<Record<string, unknown>>, expected: string): string {
  return `${name} is ${withoutSecret(String(given[name]))}; expected ${expected}`;
}

/** A value as it may be shown, without what an address says before its `@`. */
function withoutSecret(value: string): string {
  return JSON.stringify(value).replace(/^.*@/, '"…@').slice(0, 100);
}

function isUnknownSetting(name: string): boolean {
  return name.startsWith('CAUCUS_') && !settingNames.includes(name) && !foreignNames.has(name);
}

function describeUnknown(name: string): string {
  const stem = withoutPrefix(name);
  const [nearest] = settingNames
    .map((candidate) => ({ candidate, distance: editDistance(stem, withoutPrefix(candidate)) }))
    .filter(({ distance }) => distance <= stem.length / 3)
    .sort((left, right) => left.distance - right.distance);
  const remedy = nearest ? `did you mean ${nearest.candidate}?` : 'docs/operations.md lists those that are';
  return `${name.slice(0, 100)} is not a setting; ${remedy}`;
}

function withoutPrefix(name: string): string {
  return name.replace(/^CAUCUS_/, '');
}

/** Levenshtein's distance: how many letters must be changed, added or left out to make one word of the other. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...left].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...right].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
