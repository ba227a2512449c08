import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, badInput } from '../../src/errors.js';
import { createErrorFormatter } from '../../src/graphql/errors.js';
import { createLog } from '../../src/observability/log.js';
import { post, startTestServer, type TestServer } from '../http/test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

interface Reply {
  readonly status: number;
  readonly data?: unknown;
  readonly errors: GraphQLFormattedError[];
  readonly extensions?: Record<string, unknown>;
}

async function ask(query: string, variables?: unknown, on = server): Promise<Reply> {
  const { status, text } = await post(on, { query, variables });
  expect(text).not.toMatch(/node_modules|stacktrace|secret/);
  return { status, errors: [], ...JSON.parse(text) };
}

async function firstError(
  query: string,
  variables?: unknown,
): Promise<[status: number, code: unknown, message: string]> {
  const { status, errors } = await ask(query, variables);
  const [error] = errors;
  return [status, error?.extensions?.['code'], error?.message ?? ''];
}

describe('errors of the client', () => {
  test.each([
    ['a document that cannot be parsed', '{', 'GRAPHQL_PARSE_FAILED'],
    ['more than 2,000 tokens', `{ ${'hello '.repeat(2000)}}`, 'GRAPHQL_PARSE_FAILED'],
    ['40,000 open brackets', '{'.repeat(40_000), 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', '{ helo }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a fragment that contains itself', '{ ...A } fragment A on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an operation that cannot be chosen', 'query A { hello } query B { hello }', 'OPERATION_RESOLUTION_FAILURE'],
    ['no operation', 'fragment A on Query { hello }', 'GRAPHQL_VALIDATION_FAILED'],
    ['introspection in a circle', introspectionInACircle(), 'GRAPHQL_VALIDATION_FAILED'],
    ['too deep a query', `{ people { ${'knows { '.repeat(15)}id${' }'.repeat(15)} } }`, 'QUERY_TOO_EXPENSIVE'],
    ['too many entities', '{ people(first: 100) { knows(first: 100) { id } } }', 'QUERY_TOO_EXPENSIVE'],
    [
      '51 aliases',
      `{ ${Array.from({ length: 51 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
      'QUERY_TOO_EXPENSIVE',
    ],
    ['a NUL in a literal', '{ echo(text: "\\u0000") }', 'BAD_USER_INPUT'],
    ['a kind of operation that the API lacks', 'subscription { hello }', 'BAD_USER_INPUT'],
  ])('%s is refused with a code', async (_what, query, code) => {
    expect((await firstError(query)).slice(0, 2)).toEqual([400, code]);
  });

  test.each([
    ['a variable of the wrong type', 'query($n: Int) { people(first: $n) { id } }', { n: 'x' }],
    ['a variable that is out of range', 'query($n: Int) { people(first: $n) { id } }', { n: 2 ** 31 }],
    ['a variable that is missing', 'query($n: Int!) { people(first: $n) { id } }', {}],
    ['a variable that is null', 'query($n: Int!) { people(first: $n) { id } }', { n: null }],
    ['a NUL in a variable', 'query($t: String) { echo(text: $t) }', { t: '\0' }],
    ['a NUL in a variable that nothing uses', '{ hello }', { t: ['\0'] }],
  ])('%s is BAD_USER_INPUT', async (_what, query, variables) => {
    expect((await firstError(query, variables)).slice(0, 2)).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('a null variable where only the default may be left out is BAD_USER_INPUT of that field', async () => {
    const { status, data, errors } = await ask('query($n: Int) { hello echo(text: "x", count: $n) }', { n: null });
    expect([status, data]).toEqual([200, { hello: 'world', echo: null }]);
    expect(errors).toMatchObject([{ path: ['echo'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('a null condition is BAD_USER_INPUT', async () => {
    const [, code] = await firstError('query($yes: Boolean = true) { hello @include(if: $yes) }', { yes: null });
    expect(code).toBe('BAD_USER_INPUT');
  });

  test('suggestions are given, since the schema is no secret', async () => {
    expect((await firstError('{ helo }'))[2]).toContain('Did you mean "hello"?');
  });

  test('a long value is not echoed, and what is wrong with it is still said', async () => {
    const [, , message] = await firstError('query($n: Int) { people(first: $n) { id } }', { n: 'v'.repeat(50_000) });
    expect(message.length).toBeLessThanOrEqual(500);
    expect(message).toMatch(/^Variable "\$n" got invalid value .* … .*Int cannot represent non-integer value/);
  });

  test('an AppError keeps code, message and details', async () => {
    expect((await ask('{ notFound }')).errors).toEqual([
      {
        message: 'There is no person "x"; look it up with search',
        locations: [{ line: 1, column: 3 }],
        path: ['notFound'],
        extensions: { code: 'NOT_FOUND', id: 'x' },
      },
    ]);
  });
});

describe('errors of ours', () => {
  test('are the only ones in the log', async () => {
    await ask('{ helo }');
    await ask('query($n: Int) { people(first: $n) { id } }', { n: 'x' });
    await ask(...fortyFaultyVariables());
    await ask('{ notFound }');
    expect(server.records().filter(({ level }) => level !== 'info')).toEqual([]);
  });

  test('are masked, and logged under the id that the client gets', async () => {
    const { status, data, errors } = await ask('{ hello fail }');
    expect([status, data]).toEqual([200, { hello: 'world', fail: null }]);
    const { errorId, ...extensions } = errors[0]?.extensions ?? {};
    expect(extensions).toEqual({ code: 'INTERNAL' });
    expect(errors[0]?.message).toBe(`An internal error occurred; quote error id ${errorId}`);
    const record = server.records().find((candidate) => candidate['errorId'] === errorId);
    expect(record).toMatchObject({
      level: 'error',
      path: ['fail'],
      err: { message: 'SELECT secret FROM person', stack: expect.stringContaining('test-server.ts') },
    });
  });

  test('include a null that the schema does not allow', async () => {
    expect((await firstError('{ missing }')).slice(0, 2)).toEqual([200, 'INTERNAL']);
  });

  test('that are one error at many fields have one id and one record', async () => {
    const { errors, extensions } = await ask('{ failTogether }');
    const ids = new Set(errors.map((error) => error.extensions?.['errorId']));
    expect(ids.size).toBe(1);
    expect(extensions).toMatchObject({ errorsLeftOut: 15 });
    expect(server.records().filter(({ errorId }) => ids.has(errorId))).toHaveLength(1);
  });
});

describe('the number of errors', () => {
  test('of a document is limited', async () => {
    const { errors, extensions } = await ask(`{ ${Array.from({ length: 900 }, (_, index) => `x${index}`).join(' ')} }`);
    expect(errors).toHaveLength(5);
    expect(extensions).toEqual({ cost: { computed: 0, limit: 5000 }, errorsLeftOut: 1 });
  });

  test('of variables is limited', async () => {
    const { errors } = await ask(...fortyFaultyVariables());
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(Array(5).fill('BAD_USER_INPUT'));
  });

  test('follows the setting', async () => {
    const strict = await startTestServer({ CAUCUS_MAX_ERRORS: '1' });
    const { errors, extensions } = await ask('{ a b c }', {}, strict);
    expect(errors).toHaveLength(1);
    expect(extensions).toMatchObject({ errorsLeftOut: 1 });
    await strict.close();
  });
});

describe('extensions.cost', () => {
  test.each([
    ['the cost of an answer', '{ people(first: 7) { id } }', 7],
    ['the cost of an answer with errors', '{ people(first: 7) { id } fail }', 7],
    ['the cost for which a query was refused', '{ people(first: 100) { knows(first: 100) { id } } }', 10_100],
    ['0 where the query was never understood', '{', 0],
  ])('is %s', async (_what, query, computed) => {
    expect((await ask(query)).extensions).toEqual({ cost: { computed, limit: 5000 } });
  });

  test('follows the variables of each request, though the document is the same', async () => {
    const query = 'query($n: Int) { people(first: $n) { id } }';
    const costs: Reply['extensions'][] = [];
    for (const variables of [{ n: 3 }, { n: 8 }, {}]) costs.push((await ask(query, variables)).extensions);
    expect(costs.map((extensions) => extensions?.['cost'])).toMatchObject([
      { computed: 3 },
      { computed: 8 },
      { computed: 20 },
    ]);
  });

  test('is refused by variables too, also for a document that passed before', async () => {
    const query = 'query($n: Int) { people(first: $n) { knows(first: $n) { id } } }';
    expect((await ask(query, { n: 2 })).errors).toEqual([]);
    const { status, errors } = await ask(query, { n: 90 });
    expect(status).toBe(400);
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('the limit is 5000. Ask for at most 54 at "people.knows" (first: 54)'),
      extensions: {
        code: 'QUERY_TOO_EXPENSIVE',
        cost: 8190,
        limit: 5000,
        path: 'people.knows',
        shorten: { path: 'people.knows', largestFirst: 54 },
      },
    });
  });
});

describe('createErrorFormatter', () => {
  function format(error: GraphQLError) {
    const records: string[] = [];
    const formatError = createErrorFormatter(createLog('error', { write: (line) => records.push(line) }));
    const formatted = { ...error.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR', ...error.extensions } };
    return { formatted: formatError(formatted, error), records };
  }

  test('finds the AppError under errors that wrap it', () => {
    const inner = new GraphQLError('inner', {
      originalError: badInput('first is 0; ask for 1 to 100', { limit: 100 }),
    });
    const { formatted, records } = format(new GraphQLError('outer', { originalError: inner }));
    expect(formatted).toEqual({
      message: 'first is 0; ask for 1 to 100',
      extensions: { code: 'BAD_USER_INPUT', limit: 100 },
    });
    expect(records).toEqual([]);
  });

  test('masks an AppError that is itself INTERNAL', () => {
    const { formatted, records } = format(
      new GraphQLError('x', { originalError: new AppError('INTERNAL', 'the index is corrupt at page 7') }),
    );
    expect(formatted.message).toMatch(/^An internal error occurred; quote error id [0-9a-f-]{36}$/);
    expect(records).toHaveLength(1);
  });

  test('lets details override neither code nor message', () => {
    const error = new AppError('CONFLICT', 'changed meanwhile', { code: 'OTHER', message: 'other' });
    expect(format(new GraphQLError('x', { originalError: error })).formatted).toMatchObject({
      message: 'changed meanwhile',
      extensions: { code: 'CONFLICT' },
    });
  });

  test('cuts a message without tearing a character in two', () => {
    const { formatted } = format(new GraphQLError('🎼'.repeat(1000), { extensions: { code: 'BAD_USER_INPUT' } }));
    expect(formatted.message.length).toBeLessThanOrEqual(500);
    expect(formatted.message.isWellFormed()).toBe(true);
  });
});

function fortyFaultyVariables(): [query: string, variables: Record<string, string>] {
  const names = Array.from({ length: 40 }, (_, index) => `v${index}`);
  const definitions = names.map((name) => `$${name}: Boolean!`).join(' ');
  const uses = names.map((name) => `... @include(if: $${name}) { hello }`).join(' ');
  return [`query(${definitions}) { ${uses} }`, Object.fromEntries(names.map((name) => [name, 'x']))];
}

function introspectionInACircle(): string {
  const circle = (depth: number): string => (depth === 0 ? 'name' : `fields { type { ${circle(depth - 1)} } }`);
  return `{ __schema { types { ${circle(4)} } } }`;
}
