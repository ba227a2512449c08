import { expect } from '@jest/globals';
import type { Page, PageRequest, Position } from '../../../src/store/store.js';

/** Turns a list's pages of some size to the end and gives all its rows. */
export async function turnPages<Row>(
  first: number,
  read: (page: PageRequest) => Promise<Page<Row>>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const ends = new Set<string>();
  let page = await read({ first, count: false });
  for (;;) {
    rows.push(...page.rows);
    const last = page.positions.at(-1);
    if (!page.hasNextPage || last === undefined) return rows;
    const place = JSON.stringify(last);
    if (ends.has(place)) throw new Error(`Two pages end at ${place}.`);
    ends.add(place);
    page = await read({ first, count: false, after: last });
  }
}

/** Whatever the size of its pages, a list gives each row once, in one order, with its total if that is asked for. */
export async function expectSamePages<Row>(
  read: (page: PageRequest) => Promise<Page<Row>>,
  rows: readonly Row[],
): Promise<void> {
  const whole = await read({ first: rows.length + 1, count: true });
  expect(whole).toEqual({ rows, positions: whole.positions, hasNextPage: false, totalCount: rows.length });
  expect(whole.positions).toHaveLength(rows.length);
  for (let first = 1; first <= rows.length; first += 1) {
    expect({ first, rows: await turnPages(first, read) }).toEqual({ first, rows });
    const page = await read({ first, count: false });
    expect(page).toEqual({
      rows: rows.slice(0, first),
      positions: whole.positions.slice(0, first),
      hasNextPage: first < rows.length,
    });
    expect(page).not.toHaveProperty('totalCount');
  }
}

/** Positions that no page gave, as a client may hand in. */
const STRAY_TEXTS = [
  '',
  '~',
  ' ',
  '"',
  "'",
  '\\',
  '%',
  '\0',
  '\u{10FFFF}',
  '\uD800',
  '9'.repeat(40),
  'é',
  'null',
  '[]',
];

/** Whatever text stands in a position, there is a page for it. */
export async function expectPageForAnyPosition<Row>(read: (page: PageRequest) => Promise<Page<Row>>): Promise<void> {
  const positions: Position[] = STRAY_TEXTS.flatMap((text) => [
    { sort: text, id: '' },
    { sort: '', id: text },
    { sort: text, id: text },
  ]);
  for (const after of positions) {
    const page = await read({ first: 2, count: true, after });
    expect({ after, rows: page.rows.length <= 2 }).toEqual({ after, rows: true });
    expect(page.positions).toHaveLength(page.rows.length);
  }
}
