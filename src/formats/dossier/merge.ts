import { isDeepStrictEqual } from 'node:util';
import { claimId } from '../../model/ids.js';
import { type Claim, type GraphRecord, type Identifier, propertyOf } from '../../model/records.js';
import type { Rank } from '../../model/vocabulary.js';
import { type Problem, quoted } from '../problem.js';
import type { Contribution } from './draft.js';

/** One record, from all that the files say of it. */
export interface Merged {
  readonly record: GraphRecord;
  /** The properties that some file gives; the others have their defaults. */
  readonly given: ReadonlySet<string>;
  /** The first that is said of it, where problems with the whole are reported. */
  readonly first: Contribution;
}

/** A source's own words: another source has others without contradicting it, so that both are kept. */
const WORDINGS: ReadonlySet<string> = new Set(['nameAsStated', 'titleAsStated']);

/**
 * Joins what is said of each record in any place of any file. A property that one place gives stands over the default of another.
 * Where two places give different values the author has to decide; identifiers add up, and the words of different sources
 * become claims.
 */
export function mergeContributions(contributions: readonly Contribution[], problems: Problem[]): Merged[] {
  const groups = new Map<string, [Contribution, ...Contribution[]]>();
  for (const contribution of contributions) {
    const group = groups.get(contribution.record.id);
    if (group) group.push(contribution);
    else groups.set(contribution.record.id, [contribution]);
  }
  const claims: Merged[] = [];
  const merged = new Map<string, Merged>();
  for (const [id, group] of groups) merged.set(id, join(group, claims, problems));
  // A claim that an author writes says more than the one that is made here of the same words.
  for (const claim of claims) if (!merged.has(claim.record.id)) merged.set(claim.record.id, claim);
  return [...merged.values()];
}

/** The record; what differs between sources is added to the claims if it is their wording, else to the problems. */
function join(group: readonly [Contribution, ...Contribution[]], claims: Merged[], problems: Problem[]): Merged {
  const [first] = group;
  const given = new Set(group.flatMap((each) => [...each.given]));
  if (group.length === 1) return { record: first.record, given, first };
  const chosen: [string, unknown][] = [];
  for (const property of given) {
    const givers = group.filter((each) => each.given.has(property));
    const leader = givers.find(({ leading }) => leading) ?? givers[0] ?? first;
    const value = propertyOf(leader.record, property);
    chosen.push([property, property === 'identifiers' ? identifiersOf(givers) : value]);
    const differing = givers.filter((each) => !isDeepStrictEqual(propertyOf(each.record, property), value));
    if (differing.length === 0 || property === 'identifiers') continue;
    if (WORDINGS.has(property) && differing.every(({ dossier }) => dossier.sourceId !== leader.dossier.sourceId)) {
      claims.push(claimOf(leader, property, 'PREFERRED'));
      claims.push(...differing.map((each) => claimOf(each, property, 'ALTERNATIVE')));
    } else {
      problems.push(...differing.map((each) => contradiction(each, leader, property)));
    }
  }
  // All have one id and therefore one type, which the compiler cannot see.
  const record = { ...first.record, ...Object.fromEntries(chosen) } as GraphRecord;
  return { record, given, first };
}

function identifiersOf(givers: readonly Contribution[]): Identifier[] {
  const all = givers.flatMap(({ record }) => ('identifiers' in record ? record.identifiers : []));
  return [...new Map(all.map((identifier) => [JSON.stringify(identifier), identifier])).values()];
}

function claimOf(contribution: Contribution, property: string, rank: Rank): Merged {
  const { record, dossier } = contribution;
  const value = String(propertyOf(record, property));
  const claim: Claim = {
    id: claimId(record.id, property, dossier.sourceId, value),
    type: 'Claim',
    datasets: dossier.datasets,
    subject: record.id,
    property,
    value,
    sourceId: dossier.sourceId,
    rank,
  };
  return { record: claim, given: new Set(Object.keys(claim)), first: contribution };
}

function contradiction(one: Contribution, other: Contribution, property: string): Problem {
  const there = other.dossier.parsed.locate([...other.path, property]);
  const [here, elsewhere] = [one, other].map((each) => quoted(spelled(propertyOf(each.record, property))));
  return {
    ...one.dossier.parsed.locate([...one.path, property]),
    wrong: `${property} is ${here} here and ${elsewhere} in ${there.file}:${there.line}`,
    expected: 'one value wherever the same thing is told',
    remedy: 'Write it in one place only; what the other source says goes under claims',
  };
}

function spelled(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return 'edtf' in value ? String(value.edtf) : JSON.stringify(value);
}
