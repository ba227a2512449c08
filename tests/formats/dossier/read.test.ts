import { describe, expect, test } from '@jest/globals';
import { readDossiers } from '../../../src/formats/dossier/read.js';
import { nameId, relationshipId } from '../../../src/model/ids.js';
import { parsePartialDate, statedOnly } from '../../../src/model/partial-date.js';
import { problemsIn, reading, recordsIn, recordsOf } from './dossiers.js';

const WORLD = `
people: [{ id: ann, label: Ann }, { id: ben, label: Ben }]
organisations: [{ id: guild, label: Guild }, { id: league, label: League }]
committees: [{ id: office, label: Office, partOf: guild }]
posts: [{ id: chair, label: Chair, role: CHAIR, body: guild }]
places: [{ id: hall, label: hall, kind: VENUE, within: town }, { id: town, label: Town, kind: TOWN }]
topics: [{ id: trade, label: trade }]
`;

/** A dossier with the small world above and more. */
function world(more: string): { readonly 'note.yaml': string } {
  return { 'note.yaml': `${WORLD}${more}` };
}

const TEST = ['dataset/test'];
const CARD = '{"name": "x", "title": "X"}';
const STATED = { standing: 'STATED', likelihood: 'CERTAIN', rank: 'PREFERRED' };

describe('a dossier', () => {
  test('is one source, whose id is the name of the file unless another is given', () => {
    expect(recordsIn({ 'note.yaml': 'source: { title: A note }' }, 'Source')).toEqual([
      {
        type: 'Source',
        id: 'source/test/note',
        datasets: TEST,
        label: 'A note',
        title: 'A note',
        identifiers: [],
        interest: 'UNKNOWN',
      },
    ]);
    expect(recordsIn({ 'a/note.yaml': 'source: { id: n1, title: A note }' }, 'Source')).toMatchObject([
      { id: 'source/test/n1' },
    ]);
  });

  test('needs an id for its source where the name of the file cannot be one', () => {
    expect(problemsIn({ 'my note.yaml': 'source: { title: A note }' })).toEqual([
      expect.objectContaining({ field: 'source', remedy: 'Add "id: …", or rename the file' }),
    ]);
    expect(problemsIn({ 'my note.yaml': 'source: { id: note, title: A note }' })).toEqual([]);
  });

  test('tells of its source where it is, when it was published and when it was fetched', () => {
    const sha256 = 'AB'.repeat(32);
    const text = `source:
      title: A note
      label: The note
      publisher: The Courier
      url: https://example.org/a
      archivedUrl: https://archive.example.org/a
      publishedDate: 2024-03
      retrievedAt: 2024-03-07T08:00:00Z
      language: EN-gb
      interest: INDEPENDENT
      sha256: ${sha256}
      names: [Note]
      identifiers: [{ scheme: doi, value: 10/x }]
      cite: { property: publisher, locator: the last line }`;
    const read = reading({ 'note.yaml': text });
    expect(recordsOf(read, 'Source')).toEqual([
      {
        ...{ type: 'Source', id: 'source/test/note', datasets: TEST, label: 'The note', title: 'A note' },
        ...{ publisher: 'The Courier', url: 'https://example.org/a', archivedUrl: 'https://archive.example.org/a' },
        ...{ publishedDate: parsePartialDate('2024-03'), retrievedAt: '2024-03-07T08:00:00Z', language: 'en-GB' },
        ...{ interest: 'INDEPENDENT', sha256: sha256.toLowerCase(), identifiers: [{ scheme: 'doi', value: '10/x' }] },
      },
    ]);
    expect(
      recordsOf(read, 'Name')
        .map(({ value, kind }) => `${value} ${kind}`)
        .sort(),
    ).toEqual(['Note ALTERNATE', 'The note PREFERRED']);
    expect(recordsOf(read, 'Citation')).toContainEqual(
      expect.objectContaining({ subject: 'source/test/note', property: 'publisher', locator: 'the last line' }),
    );
  });

  test('makes entities with defaults that claim nothing', () => {
    const read = reading(world('meetings: [{ id: talks, label: Talks }]'));
    expect(recordsOf(read, 'Person')[0]).toEqual({
      type: 'Person',
      id: 'person/test/ann',
      datasets: TEST,
      label: 'Ann',
      identifiers: [],
    });
    expect(recordsOf(read, 'Organisation')[0]).toMatchObject({
      id: 'organisation/test/guild',
      classification: 'OTHER',
    });
    expect(recordsOf(read, 'Committee')).toMatchObject([{ id: 'committee/test/office', classification: 'OTHER' }]);
    expect(recordsOf(read, 'Post')).toMatchObject([{ id: 'post/test/chair', role: 'CHAIR' }]);
    expect(recordsOf(read, 'Topic')).toMatchObject([{ id: 'topic/test/trade' }]);
    expect(recordsOf(read, 'Meeting')).toMatchObject([{ kind: 'OTHER', status: 'UNKNOWN', mode: 'UNKNOWN' }]);
  });

  test('keeps dates as they are given, with the words of the source', () => {
    const text = `people: [{ id: x, label: X, birthDate: 196X, deathDate: { edtf: 2020-05, asStated: in May } }]
organisations: [{ id: b, label: B, foundingDate: 1999, dissolutionDate: { asStated: last year } }]`;
    const read = reading({ 'note.yaml': text });
    expect(recordsOf(read, 'Person')).toMatchObject([
      { birthDate: parsePartialDate('196X'), deathDate: parsePartialDate('2020-05', 'in May') },
    ]);
    expect(recordsOf(read, 'Organisation')).toMatchObject([
      { foundingDate: parsePartialDate('1999'), dissolutionDate: statedOnly('last year') },
    ]);
  });

  test('keeps what looks like a number or a truth value as text where text is meant', () => {
    const people = recordsIn({ 'note.yaml': 'people: [{ id: 007, label: 1984 }, { id: no, label: true }]' }, 'Person');
    expect(people).toMatchObject([
      { id: 'person/test/007', label: '1984' },
      { id: 'person/test/no', label: 'true' },
    ]);
  });

  test('names an entity in any language and script', () => {
    const text = `people:
      - id: ann
        label: Ann
        names: [Annie, { value: آن, language: ar, kind: PREFERRED }, { value: A., kind: ACRONYM }]`;
    expect(recordsIn({ 'note.yaml': text }, 'Name').filter(({ subject }) => subject === 'person/test/ann')).toEqual(
      expect.arrayContaining(
        [
          ['Ann', 'en', 'Latn', 'PREFERRED'],
          ['Annie', 'en', 'Latn', 'ALTERNATE'],
          ['آن', 'ar', 'Arab', 'PREFERRED'],
          ['A.', 'en', 'Latn', 'ACRONYM'],
        ].map(([value = '', language, script, kind = '']) => {
          const id = nameId('person/test/ann', value, language, kind);
          return { type: 'Name', id, datasets: TEST, subject: 'person/test/ann', value, language, script, kind };
        }),
      ),
    );
  });

  test('puts a body into its body, a post to its body, a place into its place', () => {
    const read = reading(world(''));
    const ends = (type: 'PART_OF' | 'OF' | 'WITHIN') => recordsOf(read, type).map(({ from, to }) => [from, to]);
    expect(ends('PART_OF')).toEqual([['committee/test/office', 'organisation/test/guild']]);
    expect(ends('OF')).toEqual([['post/test/chair', 'organisation/test/guild']]);
    expect(ends('WITHIN')).toEqual([['place/test/hall', 'place/test/town']]);
  });

  test('says of a link what there is to say, and may link several', () => {
    const text = `committees:
      - id: joint
        label: Joint
        partOf:
          - guild
          - { id: league, start: 2020, standing: INFERRED, likelihood: POSSIBLE, rank: ALTERNATIVE, reason: by its name }`;
    const partOf = recordsIn({ 'a.yaml': WORLD, 'b.yaml': text }, 'PART_OF').filter(
      ({ from }) => from === 'committee/test/joint',
    );
    expect(partOf).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...STATED, to: 'organisation/test/guild' }),
        expect.objectContaining({
          ...{ to: 'organisation/test/league', standing: 'INFERRED', likelihood: 'POSSIBLE', rank: 'ALTERNATIVE' },
          ...{ reason: 'by its name', start: parsePartialDate('2020') },
        }),
      ]),
    );
  });

  test('makes memberships of people and bodies, with post, seat and time', () => {
    const text = `memberships:
      - { member: ann, body: guild }
      - { member: ben, body: guild, role: CHAIR, roleAsStated: chairman, post: chair, for: office, start: 2020, end: 2021, evidencedOn: 2020-06-01 }
      - { member: league, body: guild, endKind: ONGOING }`;
    const byMember = new Map(recordsIn(world(text), 'MEMBER_OF').map((membership) => [membership.from, membership]));
    const common = { ...STATED, type: 'MEMBER_OF', to: 'organisation/test/guild', datasets: TEST };
    const id = (from: string, ...discriminator: (string | undefined)[]) => {
      return relationshipId('MEMBER_OF', from, 'organisation/test/guild', discriminator);
    };
    const ann = 'person/test/ann';
    expect(byMember.get(ann)).toEqual({
      ...{ ...common, id: id(ann, 'MEMBER', undefined, undefined, undefined, undefined), from: ann },
      ...{ role: 'MEMBER', endKind: 'UNKNOWN' },
    });
    const ben = 'person/test/ben';
    const [postId, onBehalfOf] = ['post/test/chair', 'committee/test/office'];
    expect(byMember.get(ben)).toEqual({
      ...{ ...common, id: id(ben, 'CHAIR', 'chairman', postId, onBehalfOf, '2020'), from: ben },
      ...{ role: 'CHAIR', roleAsStated: 'chairman', postId, onBehalfOf },
      ...{ start: parsePartialDate('2020'), end: parsePartialDate('2021'), endKind: 'ENDED' },
      evidencedOn: parsePartialDate('2020-06-01'),
    });
    expect(byMember.get('organisation/test/league')).toMatchObject({ endKind: 'ONGOING' });
  });

  test('makes relations and successions', () => {
    const text = `relations: [{ from: ann, to: ben, kind: FAMILY, roleAsStated: sister }, { from: guild, to: league }]
successions: [{ successor: league, predecessor: guild, kind: RENAMED, start: 2021 }]`;
    const read = reading(world(text));
    expect(recordsOf(read, 'RELATED_TO')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          from: 'person/test/ann',
          to: 'person/test/ben',
          kind: 'FAMILY',
          roleAsStated: 'sister',
        }),
        expect.objectContaining({ from: 'organisation/test/guild', kind: 'OTHER' }),
      ]),
    );
    expect(recordsOf(read, 'SUCCEEDED')).toMatchObject([
      {
        from: 'organisation/test/league',
        to: 'organisation/test/guild',
        kind: 'RENAMED',
        start: parsePartialDate('2021'),
      },
    ]);
  });

  test('may refer to entities of other datasets, and say more of them without changing them', () => {
    const text = `people: [{ id: person/other/cem, names: [Cem], cite: { locator: p. 2 } }]
memberships: [{ member: person/other/cem, body: organisation/other/club }]`;
    const read = reading({ 'note.yaml': text });
    expect(recordsOf(read, 'Person')).toEqual([]);
    expect(recordsOf(read, 'MEMBER_OF')).toMatchObject([{ from: 'person/other/cem', to: 'organisation/other/club' }]);
    expect(recordsOf(read, 'Name')).toContainEqual(
      expect.objectContaining({ subject: 'person/other/cem', value: 'Cem' }),
    );
    expect(recordsOf(read, 'Citation')).toContainEqual(
      expect.objectContaining({ subject: 'person/other/cem', locator: 'p. 2' }),
    );
  });

  test('may use full ids of its own dataset', () => {
    expect(recordsIn(world('memberships: [{ member: person/test/ann, body: guild }]'), 'MEMBER_OF')).toHaveLength(1);
  });
});

describe('the changes', () => {
  const files = [
    {
      file: 'dataset.yaml',
      text: 'name: test\ntitle: Tests\nlicence: CC0-1.0\nurl: https://example.org\npublisher: We',
    },
    { file: 'b.yaml', text: `source: { title: B }${WORLD}` },
    { file: 'a.json', text: '{"source": {"title": "A"}, "people": [{"id": "ann", "names": ["Anna"]}]}' },
  ];

  test('begin with the dataset, which stands in itself, and hold no record twice', () => {
    const outcome = readDossiers(files);
    if ('problems' in outcome) throw new Error('the files are right');
    expect(outcome.changes[0]).toEqual({
      kind: 'PUT',
      record: {
        ...{ type: 'Dataset', id: 'dataset/test', datasets: TEST, label: 'Tests', identifiers: [], title: 'Tests' },
        ...{ licence: 'CC0-1.0', url: 'https://example.org', publisher: 'We' },
      },
    });
    const ids = outcome.changes.map((change) => (change.kind === 'PUT' ? change.record.id : ''));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('put entities before relationships and both before what is said of them, each type by id', () => {
    const outcome = readDossiers(files);
    if ('problems' in outcome) throw new Error('the files are right');
    const written = outcome.changes.flatMap((change) => (change.kind === 'PUT' ? [change.record] : []));
    const types = [...new Set(written.map(({ type }) => type))];
    expect(types).toEqual([
      ...[
        'Dataset',
        'Source',
        'Person',
        'Organisation',
        'Committee',
        'Post',
        'Place',
        'Topic',
        'OF',
        'PART_OF',
        'WITHIN',
      ],
      ...['Name', 'Citation'],
    ]);
    const ids = written.map(({ id, type }) => `${types.indexOf(type) + 10} ${id}`);
    expect(ids).toEqual(ids.toSorted());
  });

  test('do not depend on the order of the files', () => {
    expect(JSON.stringify(readDossiers(files.toReversed()))).toBe(JSON.stringify(readDossiers(files)));
  });

  test.each([
    ['is empty', [], ['no dataset.yaml', 'no dossier']],
    ['has a card that is wrong', [{ file: 'dataset.yaml', text: 'name: a b' }], ['"a b"', 'missing', 'no dossier']],
    ['has no card', [{ file: 'a.yaml', text: 'source: { title: A }' }], ['no dataset.yaml']],
    ['has two cards', [...files, { file: 'dataset.json', text: CARD }], ['dataset.json and dataset.yaml']],
    ['has two files of one source', [...files, { file: 'a.yaml', text: 'source: { title: A }' }], ['of a.json too']],
  ])('are refused where the folder %s', (_case, folder, expected) => {
    const outcome = readDossiers(folder);
    const told = 'problems' in outcome ? outcome.problems.map(({ wrong }) => wrong).join('\n') : '';
    for (const words of expected) expect(told).toContain(words);
  });
});
