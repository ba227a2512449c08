import { describe, expect, test } from '@jest/globals';
import { parsePartialDate } from '../../../src/model/partial-date.js';
import { reading, recordsIn, recordsOf } from './dossiers.js';

const ACTORS = `
people: [{ id: ann, label: Ann }, { id: ben, label: Ben }, { id: cem, label: Cem }]
organisations: [{ id: guild, label: Guild }, { id: league, label: League }]
memberships: [{ member: ann, body: guild }, { member: ann, body: guild, role: CHAIR }, { member: ben, body: league }]
places: [{ id: hall, label: hall, kind: VENUE }]
topics: [{ id: trade, label: trade }]
`;

/** A dossier on one meeting of the actors above, of which the fields given are told. */
function talks(fields: string): { readonly 'note.yaml': string } {
  const indented = fields.trim().replaceAll(/^/gm, '    ');
  return { 'note.yaml': `${ACTORS}meetings:\n  - id: talks\n    label: Talks\n${indented}\n` };
}

const TALKS = 'meeting/test/talks';
const STATED = { standing: 'STATED', likelihood: 'CERTAIN', rank: 'PREFERRED' };

describe('a meeting', () => {
  test('has its kind, status, mode, date and outcome', () => {
    const text =
      'kind: VISIT\nstatus: HELD\nmode: ONLINE\ndate: { edtf: 2024-03-05, asStated: on Tuesday }\noutcome: They agreed.';
    expect(recordsIn(talks(text), 'Meeting')).toEqual([
      {
        ...{ type: 'Meeting', id: TALKS, datasets: ['dataset/test'], label: 'Talks', identifiers: [], kind: 'VISIT' },
        ...{
          status: 'HELD',
          mode: 'ONLINE',
          date: parsePartialDate('2024-03-05', 'on Tuesday'),
          outcome: 'They agreed.',
        },
      },
    ]);
  });

  test('has its place, its series and its topics', () => {
    const files = {
      ...talks('at: hall\nseries: dialogue\nabout: [trade, guild]'),
      'b.yaml': 'meetings: [{ id: dialogue, label: D, kind: SERIES }]',
    };
    const read = reading(files);
    expect(recordsOf(read, 'HELD_AT')).toMatchObject([{ ...STATED, from: TALKS, to: 'place/test/hall' }]);
    expect(recordsOf(read, 'PART_OF')).toMatchObject([{ from: TALKS, to: 'meeting/test/dialogue' }]);
    expect(
      recordsOf(read, 'ABOUT')
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['organisation/test/guild', 'topic/test/trade']);
  });

  test('has bodies as parties', () => {
    const parties = recordsIn(
      talks('parties: [league, { body: guild, role: HOST, side: A, descriptor: three of its council, headcount: 3 }]'),
      'PARTY_TO',
    );
    expect(parties).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...{ ...STATED, from: 'organisation/test/guild', to: TALKS, role: 'HOST', side: 'A', sideDerived: false },
          ...{ descriptor: 'three of its council', headcount: 3 },
        }),
        expect.objectContaining({ from: 'organisation/test/league', role: 'PARTICIPANT', sideDerived: true }),
      ]),
    );
    expect(parties.find(({ from }) => from === 'organisation/test/league')).not.toHaveProperty('side');
  });

  test('has declarations, made there, by whom and about what', () => {
    const text = `declarations:
  - { id: d1, kind: AGREED, text: They agreed., by: [guild, ben], about: trade }
  - { id: d2, label: Stress, voice: PASSIVE, text: It was stressed. }`;
    const read = reading(talks(text));
    expect(recordsOf(read, 'Declaration')).toMatchObject([
      { id: 'declaration/test/d1', kind: 'AGREED', voice: 'ACTIVE', text: 'They agreed.', label: 'They agreed.' },
      { id: 'declaration/test/d2', kind: 'OTHER', voice: 'PASSIVE', text: 'It was stressed.', label: 'Stress' },
    ]);
    const ends = (type: 'MADE' | 'MADE_AT' | 'ABOUT') =>
      recordsOf(read, type)
        .map(({ from, to }) => `${from} ${to}`)
        .sort();
    expect(ends('MADE')).toEqual([
      'organisation/test/guild declaration/test/d1',
      'person/test/ben declaration/test/d1',
    ]);
    expect(ends('MADE_AT')).toEqual([`declaration/test/d1 ${TALKS}`, `declaration/test/d2 ${TALKS}`]);
    expect(ends('ABOUT')).toEqual(['declaration/test/d1 topic/test/trade']);
  });
});

describe('an attendee', () => {
  test('is by default a participant who was present, with the least basis and no side', () => {
    const [attended] = recordsIn(talks('attendees: [ann]'), 'ATTENDED');
    expect(attended).toMatchObject({
      ...{ ...STATED, from: 'person/test/ann', to: TALKS, role: 'PARTICIPANT', presence: 'PRESENT' },
      ...{ basis: 'CONTEXT', sideDerived: true },
    });
    for (const property of ['side', 'onBehalfOf', 'capacity', 'nameAsStated'])
      expect(attended).not.toHaveProperty(property);
  });

  test('has role, presence, side, body, basis, names and standing as they are given', () => {
    const text = `attendees:
  - person: ben
    role: CHAIR
    presence: REMOTE
    side: B
    for: league
    basis: EXPLICIT
    capacity: league
    nameAsStated: Mr Ben
    titleAsStated: Member of the League
    likelihood: PROBABLE`;
    const read = reading(talks(text));
    const membership = recordsOf(read, 'MEMBER_OF').find(({ from }) => from === 'person/test/ben');
    expect(recordsOf(read, 'ATTENDED')).toMatchObject([
      {
        ...{ role: 'CHAIR', presence: 'REMOTE', side: 'B', sideDerived: false, onBehalfOf: 'organisation/test/league' },
        ...{ basis: 'EXPLICIT', capacity: membership?.id, nameAsStated: 'Mr Ben', likelihood: 'PROBABLE' },
        titleAsStated: 'Member of the League',
      },
    ]);
  });

  test('bears the name that the source prints, if it is another than the label', () => {
    const names = recordsIn(
      talks('attendees: [{ person: ann, nameAsStated: Ann }, { person: ben, nameAsStated: Mr Ben }]'),
      'Name',
    );
    const stated = names.filter(({ kind }) => kind === 'AS_STATED');
    expect(stated).toMatchObject([{ subject: 'person/test/ben', value: 'Mr Ben', language: 'en', script: 'Latn' }]);
  });

  test.each([
    ['body and role', '{ body: guild, role: CHAIR }'],
    ['role alone', '{ role: CHAIR }'],
  ])('comes in the membership found by %s', (_case, capacity) => {
    const read = reading(talks(`attendees: [{ person: ann, capacity: ${capacity} }]`));
    const chair = recordsOf(read, 'MEMBER_OF').find(({ role }) => role === 'CHAIR');
    expect(recordsOf(read, 'ATTENDED')).toMatchObject([{ capacity: chair?.id }]);
  });

  test('may come in a membership of another dataset', () => {
    const id = `member-of/${'0'.repeat(32)}`;
    const read = recordsIn(talks(`attendees: [{ person: ann, capacity: { membership: ${id} } }]`), 'ATTENDED');
    expect(read).toMatchObject([{ capacity: id }]);
  });

  test('comes in the preferred reading where a rival one fits too', () => {
    const rival =
      'memberships: [{ member: ben, body: league, role: TRUSTEE, rank: ALTERNATIVE, reason: the other page }]';
    const read = reading({ ...talks('attendees: [{ person: ben, capacity: league }]'), 'b.yaml': rival });
    const preferred = recordsOf(read, 'MEMBER_OF').find(
      ({ from, rank }) => from === 'person/test/ben' && rank === 'PREFERRED',
    );
    expect(recordsOf(read, 'ATTENDED')).toMatchObject([{ capacity: preferred?.id }]);
  });

  test('who came for two bodies is there twice', () => {
    const attended = recordsIn(
      talks('attendees: [{ person: ann, for: guild }, { person: ann, for: league }]'),
      'ATTENDED',
    );
    expect(attended.map(({ onBehalfOf }) => onBehalfOf).sort()).toEqual([
      'organisation/test/guild',
      'organisation/test/league',
    ]);
  });

  test('may be a group of which nobody is named', () => {
    const read = reading(
      talks('attendees: [{ group: { id: traders, descriptor: local traders, headcount: 4 }, role: OBSERVER }]'),
    );
    expect(recordsOf(read, 'UnnamedGroup')).toMatchObject([
      { id: 'unnamed-group/test/traders', label: 'local traders', descriptor: 'local traders', headcount: 4 },
    ]);
    expect(recordsOf(read, 'ATTENDED')).toMatchObject([{ from: 'unnamed-group/test/traders', role: 'OBSERVER' }]);
  });
});

describe('a delegation', () => {
  const text = `delegations:
  - side: A
    for: guild
    basis: CAPACITY
    presence: REMOTE
    cite: { locator: p. 1 }
    people:
      - ann
      - { person: ben, side: B, for: league, basis: EXPLICIT, presence: PRESENT, cite: { locator: p. 2 } }`;

  test('gives its people side, body, basis and presence, unless they have their own', () => {
    const byPerson = new Map(recordsIn(talks(text), 'ATTENDED').map((attended) => [attended.from, attended]));
    expect(byPerson.get('person/test/ann')).toMatchObject({
      ...{
        side: 'A',
        sideDerived: false,
        onBehalfOf: 'organisation/test/guild',
        basis: 'CAPACITY',
        presence: 'REMOTE',
      },
    });
    expect(byPerson.get('person/test/ben')).toMatchObject({
      ...{ side: 'B', onBehalfOf: 'organisation/test/league', basis: 'EXPLICIT', presence: 'PRESENT' },
    });
  });

  test('shares its citations with its people, besides their own', () => {
    const read = reading(talks(text));
    const locators = (person: string) => {
      const id = recordsOf(read, 'ATTENDED').find(({ from }) => from === person)?.id;
      return recordsOf(read, 'Citation')
        .flatMap(({ subject, locator }) => (subject === id ? [locator] : []))
        .sort();
    };
    expect(locators('person/test/ann')).toEqual(['p. 1']);
    expect(locators('person/test/ben')).toEqual(['p. 1', 'p. 2']);
  });
});
