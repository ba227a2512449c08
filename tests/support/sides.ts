import type { Attendance, Meeting } from '../../src/model/records.js';
import type { Store } from '../../src/store/store.js';
import { only } from './only.js';
import { relationshipsAt } from './questions.js';

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
