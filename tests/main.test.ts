import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Program, runToEnd, startProgram } from './support/program.js';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function answerTo(address: string, query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

async function ask(address: string, query: string): Promise<unknown> {
  return (await answerTo(address, query)).data;
}

describe('the program', () => {
  let folder: string;
  let program: Program;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'caucus-'));
    program = await startProgram({ CAUCUS_DATA: folder });
  });

  afterAll(async () => {
    await program.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('fills an empty store with the seed and answers whom somebody met', async () => {
    const data = await ask(
      program.address,
      '{ person(id: "person/seed/muhammad-hassoun") { metWith { totalCount } } }',
    );
    expect(data).toEqual({ person: { metWith: { totalCount: 4 } } });
  });

  test.each([
    ['a day that does not exist', 'EDTF', '2023-02-30', 'person(id: "x") { memberships(asOf: VALUE) { totalCount } }'],
    ['a page size of nought', 'Int', 0, 'people(first: VALUE) { totalCount }'],
    ['a cursor of no list', 'String', 'zzz', 'people(after: VALUE) { totalCount }'],
    ['a text with NUL', 'String!', 'a\u0000b', 'search(text: VALUE) { totalCount }'],
  ])(
    'refuses %s with one code, be it written in the query or given as a variable',
    async (_fault, type, value, field) => {
      const written = await answerTo(program.address, `{ ${field.replace('VALUE', JSON.stringify(value))} }`);
      const given = await answerTo(program.address, `query ($value: ${type}) { ${field.replace('VALUE', '$value')} }`, {
        value,
      });
      for (const { errors } of [written, given])
        expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    },
  );

  test.each([
    ['NUL, escaped', '"a\\u0000b"'],
    ['NUL itself', '"a\u0000b"'],
    ['a lone surrogate, escaped', '"a\\ud800"'],
    ['a lone surrogate, escaped in braces', '"a\\u{D800}"'],
    ['a lone surrogate itself', '"a\ud800"'],
  ])('refuses text with %s, written in a query, as it does in a variable', async (_fault, text) => {
    const { errors } = await answerTo(program.address, `{ person(id: ${text}) { label } }`);
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/remove it/), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test.each(['/health', '/ready'])('%s says that all is well', async (path) => {
    const response = await fetch(program.address + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/json/);
  });

  test('serves the playground at /, under a policy that lets it speak to this server only', async () => {
    const response = await fetch(program.address);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'self'/);
    expect(await response.text()).toMatch(/<title>Caucus playground<\/title>/);
  });

  test('ends with 0 on SIGTERM, its log one JSON object a line and without the variables of a query', async () => {
    const body = JSON.stringify({
      query: 'query Who($id: ID!) { person(id: $id) { label } }',
      operationName: 'Who',
      variables: { id: 'person/secret/somebody' },
    });
    const headers = { 'content-type': 'application/json' };
    await fetch(`${program.address}/graphql`, { method: 'POST', headers, body });
    expect(await program.stop()).toBe(0);
    const records = program.log.map((line) => JSON.parse(line) as { operationName?: string });
    expect(records.some(({ operationName }) => operationName === 'Who')).toBe(true);
    expect(program.log.join('\n')).not.toMatch(/secret/);
  });

  test('finds the store as it was at the next start and adds nothing', async () => {
    program = await startProgram({ CAUCUS_DATA: folder });
    expect(await ask(program.address, '{ dataset(id: "dataset/seed") { revision } }')).toEqual({
      dataset: { revision: 1 },
    });
    expect(program.log.filter((line) => line.includes('seed'))).toEqual([]);
  });

  test('refuses settings that it cannot use, all at once', async () => {
    const { code, errors } = await runToEnd({ PORT: 'many', CAUCUS_STORE: 'paper' });
    expect(code).toBe(1);
    expect(errors).toMatch(/PORT.*many/);
    expect(errors).toMatch(/CAUCUS_STORE.*paper/);
  });

  test('says which port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const { code, errors } = await runToEnd({ PORT: String(port), CAUCUS_DATA: folder });
    other.close();
    expect(code).toBe(1);
    expect(errors).toMatch(new RegExp(`Port ${port} of 127.0.0.1 is in use`));
  });
});
