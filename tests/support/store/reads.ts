import type { Store } from '../../../src/store/store.js';
import { annotationsAbout, encountersOf, entitiesOf, metBy, relationshipsAt } from './questions.js';

const ann = { id: 'person/test/ann' };

/** Every method of a store that reads, by name, with a question or with none in its batch. */
export const READS: Readonly<Record<string, (store: Store, signal?: AbortSignal) => Promise<unknown>>> = {
  getRecords: (store, signal) => store.getRecords([ann.id], signal),
  'getRecords of none': (store, signal) => store.getRecords([], signal),
  getEntities: (store, signal) => store.getEntities([{ id: ann.id, nested: [] }], signal),
  'getEntities of none': (store, signal) => store.getEntities([], signal),
  getTexts: (store, signal) => store.getTexts([ann.id], signal),
  'getTexts of none': (store, signal) => store.getTexts([], signal),
  annotationsOf: (store, signal) => store.annotationsOf([annotationsAbout(ann, 'Name')], signal),
  'annotationsOf none': (store, signal) => store.annotationsOf([], signal),
  relationshipsOf: (store, signal) => store.relationshipsOf([relationshipsAt('from', ann, ['MEMBER_OF'])], signal),
  'relationshipsOf none': (store, signal) => store.relationshipsOf([], signal),
  find: (store, signal) => store.find(entitiesOf(['Person']), signal),
  'find of no type': (store, signal) => store.find(entitiesOf([]), signal),
  findNames: (store, signal) => store.findNames({ words: [], types: ['Person'], limit: 1 }, signal),
  met: (store, signal) => store.met([metBy(ann)], signal),
  'met by none': (store, signal) => store.met([], signal),
  encounters: (store, signal) => store.encounters([encountersOf(ann, ann)], signal),
  'encounters of none': (store, signal) => store.encounters([], signal),
  stream: (store, signal) => store.stream(['Person'], signal)[Symbol.asyncIterator]().next(),
  'stream of no type': (store, signal) => store.stream([], signal)[Symbol.asyncIterator]().next(),
  changes: (store, signal) => store.changes({ revision: 0, position: -1 }, 1, signal),
  counts: (store, signal) => store.counts(signal),
  ping: (store, signal) => store.ping(signal),
};
