import { describe, expect, test } from '@jest/globals';
import { citationId } from '../../../src/model/ids.js';
import type { Citation } from '../../../src/model/records.js';
import { reading, recordsIn, recordsOf } from './dossiers.js';

const ANN = 'person/test/ann';
const SHA256 = '0123456789abcdef'.repeat(4);

function citationsOf(subject: string, text: string): Citation[] {
  return recordsIn({ 'note.yaml': text }, 'Citation').filter((citation) => citation.subject === subject);
}

describe('what a dossier says', () => {
  test('rests on its source as a whole, unquoted, where nothing closer is cited', () => {
    expect(citationsOf(ANN, 'people: [{ id: ann, label: Ann }]')).toEqual([
      {
        ...{
          type: 'Citation',
          id: citationId(ANN, undefined, 'source/test/note', undefined),
          datasets: ['dataset/test'],
        },
        ...{ subject: ANN, sourceId: 'source/test/note', secondHand: false },
      },
    ]);
  });

  test('rests on nothing where the list of citations is empty', () => {
    expect(citationsOf(ANN, 'people: [{ id: ann, label: Ann, cite: [] }]')).toEqual([]);
  });

  test('is cited with span, words, sha256, place, property and distance from the event', () => {
    const cite = `{ span: [4, 9], exact: a b, sha256: ${SHA256}, locator: p. 3, property: birthDate, secondHand: true }`;
    expect(citationsOf(ANN, `people: [{ id: ann, label: Ann, birthDate: 1970, cite: ${cite} }]`)).toEqual([
      {
        ...{
          type: 'Citation',
          id: citationId(ANN, 'birthDate', 'source/test/note', '4-9'),
          datasets: ['dataset/test'],
        },
        ...{ subject: ANN, property: 'birthDate', sourceId: 'source/test/note', start: 4, end: 9, exact: 'a b' },
        ...{ spanSha256: SHA256, locator: 'p. 3', secondHand: true },
      },
    ]);
  });

  test('is cited by the names of passages, one or several, also of one property', () => {
    const text = `passages: { p: { span: [0, 3], exact: Ann }, q: { locator: p. 2 } }
people: [{ id: ann, label: Ann, birthDate: 1970, cite: [p, { passage: q, property: birthDate, secondHand: true }] }]`;
    expect(citationsOf(ANN, text)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ start: 0, end: 3, exact: 'Ann', secondHand: false }),
        expect.objectContaining({ locator: 'p. 2', property: 'birthDate', secondHand: true }),
      ]),
    );
    expect(
      citationsOf(ANN, `passages: { p: { locator: p. 1 } }\npeople: [{ id: ann, label: Ann, cite: p }]`),
    ).toMatchObject([{ locator: 'p. 1' }]);
  });

  test('within an entry rests on the citations of the entry, unless it has its own', () => {
    const text = `organisations: [{ id: guild, label: Guild }, { id: league, label: League }]
committees: [{ id: office, label: Office, partOf: [guild, { id: league, cite: { locator: p. 2 } }], cite: { locator: p. 1 } }]`;
    const read = reading({ 'note.yaml': text });
    const locatorsOf = (to: string) => {
      const id = recordsOf(read, 'PART_OF').find((partOf) => partOf.to === to)?.id;
      return recordsOf(read, 'Citation').flatMap(({ subject, locator }) => (subject === id ? [locator] : []));
    };
    expect(locatorsOf('organisation/test/guild')).toEqual(['p. 1']);
    expect(locatorsOf('organisation/test/league')).toEqual(['p. 2']);
  });

  test('is also the further names, which are cited one by one, and not the label', () => {
    const text = 'people: [{ id: ann, label: Ann, names: [Annie, { value: A., cite: { locator: p. 2 } }] }]';
    const read = reading({ 'note.yaml': text });
    const cited = (value: string) => {
      const id = recordsOf(read, 'Name').find((name) => name.value === value)?.id;
      return recordsOf(read, 'Citation').flatMap(({ subject, locator }) =>
        subject === id ? [locator ?? 'as a whole'] : [],
      );
    };
    expect([cited('Ann'), cited('Annie'), cited('A.')]).toEqual([[], ['as a whole'], ['p. 2']]);
  });

  test('may be one of several values about which sources differ', () => {
    const claims =
      '[{ property: birthDate, value: "1970" }, { property: birthDate, value: "1971", rank: DEPRECATED, reason: a slip }]';
    const text = `people: [{ id: ann, label: Ann, birthDate: 1970, claims: ${claims} }]`;
    const common = {
      type: 'Claim',
      subject: ANN,
      property: 'birthDate',
      sourceId: 'source/test/note',
      datasets: ['dataset/test'],
    };
    expect(recordsIn({ 'note.yaml': text }, 'Claim')).toEqual(
      expect.arrayContaining([
        { ...common, id: expect.any(String), value: '1970', rank: 'PREFERRED' },
        { ...common, id: expect.any(String), value: '1971', rank: 'DEPRECATED', reason: 'a slip' },
      ]),
    );
  });

  test('may be claims about a relationship', () => {
    const text = `people: [{ id: ann, label: Ann }]
organisations: [{ id: guild, label: Guild }]
memberships: [{ member: ann, body: guild, start: 2020, claims: [{ property: start, value: "2020" }] }]`;
    const read = reading({ 'note.yaml': text });
    expect(recordsOf(read, 'Claim')).toMatchObject([
      { subject: recordsOf(read, 'MEMBER_OF')[0]?.id, property: 'start', value: '2020' },
    ]);
  });
});
