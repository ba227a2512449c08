import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Example, readExample } from '../../src/web/example.js';
import { type Program, startProgram } from '../support/program.js';

/** Debian's place for it, and the one that CAUCUS_TEST_BROWSER names. */
const BROWSER = process.env['CAUCUS_TEST_BROWSER'] ?? '/usr/bin/chromium';
const FOLDER = join(import.meta.dirname, '../../src/web/examples');

const examples: readonly Example[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length))
  .map((name) => {
    const read = (ending: string): string => readFileSync(join(FOLDER, name + ending), 'utf8');
    return readExample(name, read('.graphql'), read('.json'));
  });

let program: Program;

beforeAll(async () => {
  program = await startProgram();
});

afterAll(async () => {
  await program.stop();
});

describe('every example of the playground', () => {
  test.each(examples)('$name gives an answer from the seed', async ({ query, variables, operationName }) => {
    const response = await fetch(`${program.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName, variables: JSON.parse(variables) }),
    });
    const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
    expect(errors).toBeUndefined();
    for (const answer of Object.values(data)) expect(answer).not.toBeNull();
    expect(JSON.stringify(data)).toMatch(/"label":"/);
  });
});

if (existsSync(BROWSER)) {
  describe('the playground in a browser', () => {
    let browser: Browser;
    let page: Page;
    const foreign: string[] = [];
    const complaints: string[] = [];

    beforeAll(async () => {
      browser = await chromium.launch({
        executablePath: BROWSER,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      });
      page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      page.on('request', (request) => {
        if (!request.url().startsWith(program.address) && !/^(data|blob):/.test(request.url()))
          foreign.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(program.address);
      await page.getByRole('region', { name: 'Operation Editor' }).locator('.view-line').first().waitFor();
    }, 60_000);

    afterAll(async () => {
      await browser.close();
    });

    test.each(examples)(
      'answers “$title” after one click',
      async ({ title }) => {
        const answered = page.waitForResponse(
          (response) => response.url().endsWith('/graphql') && response.request().method() === 'POST',
        );
        await page.getByRole('button', { name: title, exact: true }).click();
        const { data, errors } = (await (await answered).json()) as { data?: unknown; errors?: unknown };
        expect(errors).toBeUndefined();
        expect(data).toBeDefined();
        await page.getByRole('region', { name: 'Result Window' }).getByText('"data"').first().waitFor();
      },
      30_000,
    );

    test('speaks to this server alone and has nothing to complain of', () => {
      expect(foreign).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });
} else {
  process.stderr.write(
    `Tests in a browser were left out: ${BROWSER} is not there; set CAUCUS_TEST_BROWSER to a Chromium.\n`,
  );
}
