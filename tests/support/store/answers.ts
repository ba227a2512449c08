import { expect } from '@jest/globals';
import type { Attendance, Meeting } from '../../../src/model/records.js';
import type { FindQuery, MetQuery, Store } from '../../../src/store/store.js';
import { relationshipsAt } from './questions.js';

/* What a store answers, as short as most tests want to compare it. */

/** The answer to a batch of one question. */
export async function only<Answer>(answers: Promise<readonly Answer[]>): Promise<Answer> {
  const [answer, ...others] = await answers;
  if (answer === undefined || others.length > 0) throw new Error('one answer was expected');
  return answer;
}

/** The labels found, all in one page, which the total must agree with. */
export async function foundLabels(store: Store, query: FindQuery): Promise<readonly string[]> {
  const { rows, totalCount, hasNextPage } = await store.find(query);
  expect({ totalCount, hasNextPage }).toEqual({ totalCount: rows.length, hasNextPage: false });
  return rows.map(({ entity: { label } }) => label);
}

/** Label, certain and possible meetings of each counterpart, in the order of the answer: "Ann 2+1". */
export async function counterparts(store: Store, query: MetQuery): Promise<readonly string[]> {
  const { rows } = await only(store.met([query]));
  return rows.map(
    ({ counterpart, meetingCount, possibleMeetingCount }) =>
      `${counterpart.label} ${meetingCount}+${possibleMeetingCount}`,
  );
}

/** The side of everyone at a meeting by label; a label ends in "?" where the side is derived, and the side is null where unknown. */
export async function sidesAt(store: Store, meeting: Meeting): Promise<Readonly<Record<string, string | null>>> {
  const query = relationshipsAt('to', meeting, ['ATTENDED', 'PARTY_TO'], { ranks: ['PREFERRED', 'ALTERNATIVE'] });
  const { rows } = await only(store.relationshipsOf([query]));
  return Object.fromEntries(
    rows.map(({ relationship, other }) => {
      const { side, sideDerived } = relationship as Attendance;
      return [sideDerived ? `${other.label}?` : other.label, side ?? null];
    }),
  );
}
