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

/** All settings of one process, read once and never changed. Times are in milliseconds. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly store: 'sqlite';
  readonly dataFolder: string;
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
  CAUCUS_STORE: oneOf('sqlite').default('sqlite'),
  CAUCUS_DATA: text(/^[^\0]+$/, 'a folder').default('.data'),
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
const foreignNames = new Set(['CAUCUS_TEST_DATA']);

/**
 * Reads the settings from environment variables. An empty value counts as unset, since that is how compose files pass on
 * what they do not know.
 *
 * Throws one BAD_USER_INPUT that lists all mistakes at once; an unknown name that begins with `CAUCUS_` is one. The value of
 * an unknown name is never shown, as it may be a secret under a mistyped name.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(settingNames.map((name) => [name, environment[name] || undefined]));
  const parsed = settings.safeParse(given);
  const problems = [
    ...(parsed.error?.issues ?? []).map(({ path: [name], message }) => describeMistake(String(name), given, message)),
    ...Object.keys(environment).filter(isUnknownSetting).map(describeUnknown),
  ];
  if (!parsed.success || problems.length > 0) {
    throw badInput(`The settings are not usable:\n${problems.map((problem) => `- ${problem}`).join('\n')}`, {
      problems,
    });
  }
  return toConfig(parsed.data);
}

/** Whether only programs on this machine can reach a server that listens on the host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function toConfig(values: z.infer<typeof settings>): Config {
  return Object.freeze({
    host: values.HOST,
    port: values.PORT,
    store: values.CAUCUS_STORE,
    dataFolder: values.CAUCUS_DATA,
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

function isOrigin(value: string): boolean {
  return /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value;
}

function describeMistake(name: string, given: Readonly<Record<string, unknown>>, expected: string): string {
  return `${name} is ${JSON.stringify(given[name])?.slice(0, 100)}; expected ${expected}`;
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
