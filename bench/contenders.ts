import type { Question } from './questions.js';
import type { DatabaseSummary } from './sample.js';

export interface Request {
  readonly url: string;
  readonly body: unknown;
}

/** One that answers the questions about the graph over HTTP. */
export interface Contender {
  readonly name: 'ours' | 'floor' | 'peer';
  /** How the question is put to it; nothing where it has no answer. */
  request(question: Question, sample: DatabaseSummary, index: number): Request | undefined;
  /** Its answer in the shape of ours. */
  read(question: Question, data: unknown): unknown;
}

export function ours(address: string): Contender {
  return {
    name: 'ours',
    request: ({ document, variables }, sample, index) => ({
      url: `${address}/graphql`,
      body: { query: document, variables: variables(sample, index) },
    }),
    read: (_question, data) => data,
  };
}

export function floor(address: string): Contender {
  return {
    name: 'floor',
    request: ({ name, floorValues }, sample, index) => ({
      url: `${address}/${name}`,
      body: floorValues(sample, index),
    }),
    read: (_question, data) => data,
  };
}

export function peer(address: string): Contender {
  return {
    name: 'peer',
    request: ({ peer, floorValues }, sample, index) =>
      peer && { url: address, body: { query: peer.document, variables: peer.variables(floorValues(sample, index)) } },
    read: ({ peer }, data) => peer?.read(data),
  };
}
