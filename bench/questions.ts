import { listOfPeer, metOfPeer, type PeerQuestion, profileOfPeer } from './neo4j/peer-questions.js';
import type { DatabaseSummary } from './sample.js';

/** One benchmarked question: how it is put to the API, how to the floor and the peer, and what all answers must agree on. */
export interface Question {
  readonly name: string;
  readonly document: string;
  readonly variables: (sample: DatabaseSummary, index: number) => Readonly<Record<string, unknown>>;
  readonly floorValues: (sample: DatabaseSummary, index: number) => readonly string[];
  /** Search ranks by other rules than the floor's full-text index; only its shape is compared. */
  readonly sameRows: boolean;
  /** Absent where the peer has nothing of the kind. */
  readonly peer?: PeerQuestion;
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
    peer: profileOfPeer,
  },
  {
    name: 'met',
    document: `query Met($id: ID!) { person(id: $id) {
      metWith(sides: ANY, first: 50) { edges { meetingCount node { id label } } } } }`,
    variables: (sample, index) => ({ id: byPerson(sample, index) }),
    floorValues: (sample, index) => [byPerson(sample, index)],
    sameRows: true,
    peer: metOfPeer,
  },
  {
    name: 'list',
    document: `query List($after: String) { people(first: 100, after: $after) { nodes { id label
      memberships(first: 20) { nodes { role body { id label } } } } } }`,
    variables: (sample, index) => ({ after: at(sample.pages, index).cursor }),
    floorValues: (sample, index) => [at(sample.pages, index).label, at(sample.pages, index).id],
    sameRows: true,
    peer: listOfPeer,
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
