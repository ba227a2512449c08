import { keysOfWord, wordsOfName } from '../../src/model/names.js';
import type { NameCandidate, NameQuery, Store } from '../../src/store/store.js';

/** Finds names as the contract of a store says, by the keys of their words alone, from maps in memory. */
export function nameIndex(candidates: readonly NameCandidate[]): Pick<Store, 'findNames'> {
  const namesByKey = new Map<string, Set<NameCandidate>>();
  const namesByWord = new Map<string, Set<NameCandidate>>();
  const add = (index: Map<string, Set<NameCandidate>>, entry: string, candidate: NameCandidate) =>
    index.set(entry, (index.get(entry) ?? new Set()).add(candidate));
  for (const candidate of candidates) {
    for (const word of wordsOfName(candidate.name.value)) {
      add(namesByWord, word, candidate);
      for (const key of keysOfWord(word)) add(namesByKey, key, candidate);
    }
  }
  return {
    findNames: async ({ words, types, limit }: NameQuery) => {
      const shared = new Map<NameCandidate, number>();
      for (const { word, keys, prefix } of words) {
        const begun = prefix ? [...namesByWord].filter(([stored]) => stored.startsWith(word)) : [];
        const found = new Set(
          [...keys.map((key) => namesByKey.get(key) ?? []), ...begun.map(([, names]) => names)].flatMap((names) => [
            ...names,
          ]),
        );
        for (const candidate of found) shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
      }
      return [...shared]
        .filter(([{ entity }]) => types.includes(entity.type))
        .sort(([one, ones], [other, others]) => others - ones || (one.entity.id < other.entity.id ? -1 : 1))
        .slice(0, limit)
        .map(([candidate]) => candidate);
    },
  };
}
