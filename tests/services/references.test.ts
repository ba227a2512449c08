import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkReferences, type Reference, requireReferences } from '../../src/services/references.js';
import { entity, puts, relationship } from '../support/graph.js';
import { openTemporaryStore, type TemporaryStore } from '../support/temporary-store.js';

const ann = entity('Person', 'ann');
const guild = entity('Organisation', 'guild');
const membership = relationship('MEMBER_OF', ann, guild);
const { signal } = new AbortController();

const toBody = (id: string): Reference => ({ argument: 'through.mine', id, types: ['Organisation', 'Committee'] });
const toPerson: Reference = { argument: 'filter.person', id: ann.id, types: ['Person'] };

let temporary: TemporaryStore;

beforeAll(async () => {
  temporary = await openTemporaryStore();
  await temporary.store.apply(puts(ann, guild, membership), { author: 'test' });
});
afterAll(() => temporary.dispose());

describe('ids that stand in a question', () => {
  test('are accepted where each names a record of a type expected', async () => {
    await expect(requireReferences(temporary.store, [toBody(guild.id), toPerson], signal)).resolves.toBeUndefined();
  });

  test.each([
    ['names nothing', 'organisation/test/none', 'there is no such record'],
    ['is of another type', ann.id, 'that record is of type Person'],
    ['is a relationship', membership.id, 'that record is of type MEMBER_OF'],
    ['is no id', '\u0000 "', 'there is no such record'],
    ['is empty', '', 'there is no such record'],
  ])('are refused where one %s', async (_, id, reason) => {
    await expect(requireReferences(temporary.store, [toPerson, toBody(id)], signal)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: `\`through.mine\` is ${JSON.stringify(id)}: ${reason}. Give the id of a record of type Organisation or Committee.`,
      details: { argument: 'through.mine', id, expected: ['Organisation', 'Committee'] },
    });
  });

  test('are shown in part where they are longer than any id', async () => {
    await expect(requireReferences(temporary.store, [toBody('x'.repeat(5000))], signal)).rejects.toMatchObject({
      details: { id: `${'x'.repeat(300)}…` },
    });
  });

  test('are looked up together, and each question has its own error', async () => {
    const errors = await checkReferences(temporary.store, [[toPerson], [toBody('none')], [], [toBody(ann.id)]], signal);
    expect(errors.map((error) => error?.details['id'])).toEqual([undefined, 'none', undefined, ann.id]);
  });
});
