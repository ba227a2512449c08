import type { DatabaseSummary } from './sample.js';

/** One benchmarked question: how it is put to the API, how to the floor, and what both answers must agree on. */
export interface Question {
  readonly name: string;
  readonly document: string;
  readonly variables: (sample: DatabaseSummary, index: number) => Readonly<Record<string, unknown>>;
  readonly floorValues: (sample: DatabaseSummary, index: number) => readonly string[];
  /** Search ranks by other rules than the floor's full-text index; only its shape is compared. */
  readonly sameRows: boolean;
}

const byPerson = (sample: DatabaseSummary, index: number): string => at(sample.people, index);

export const QUESTIONS: readonly Question[] = [
  {
    name: 'profile',
    document: `query Profile($id: ID!) { person(id: $id) { id label
      memberships(first: 20) { nodes { id role body { id label } } }
      participations(first: 10) { nodes { role side meeting { id label date { edtf }
        participations(first: 20) { nodes { role person { id label } } } } } } } }`,
    variables: (sample, index) => ({ id: byPerson(sample, index) }),
    floorValues: (sample, index) => [byPerson(sample, index)],
    sameRows: true,
  },
  {
    name: 'met',
    document: `query Met($id: ID!) { person(id: $id) {
      metWith(sides: ANY, first: 50) { edges { meetingCount node { id label } } } } }`,
    variables: (sample, index) => ({ id: byPerson(sample, index) }),
    floorValues: (sample, index) => [byPerson(sample, index)],
    sameRows: true,
  },
  {
    name: 'list',
    document: `query List($after: String) { people(first: 100, after: $after) { nodes { id label
      memberships(first: 20) { nodes { role body { id label } } } } } }`,
    variables: (sample, index) => ({ after: at(sample.pages, index).cursor }),
    floorValues: (sample, index) => [at(sample.pages, index).label, at(sample.pages, index).id],
    sameRows: true,
  },
  {
    name: 'search',
    document: 'query Search($text: String!) { search(text: $text, first: 10) { edges { score node { id label } } } }',
    variables: (sample, index) => ({ text: at(sample.names, index) }),
    floorValues: (sample, index) => [at(sample.names, index)],
    sameRows: false,
  },
  {
    name: 'point',
    document: 'query Point($id: ID!) { person(id: $id) { id label } }',
    variables: (sample, index) => ({ id: byPerson(sample, index) }),
    floorValues: (sample, index) => [byPerson(sample, index)],
    sameRows: true,
  },
];

function at<Value>(values: readonly Value[], index: number): Value {
  return values[index % values.length] as Value;
}
