import { ENTITY_TYPE_TABLE } from '../../model/entity-types.js';
import { earliestDay, latestDay, type PartialDate } from '../../model/partial-date.js';
import {
  type Entity,
  type GraphRecord,
  isEntity,
  isRelationship,
  propertyOf,
  type Relationship,
} from '../../model/records.js';
import type { RelationshipType } from '../../model/relationship-types.js';
import type { Problem } from '../problem.js';
import type { Merged } from './merge.js';

type Refuse = (property: string, wrong: string, expected: string, remedy: string) => void;

/** What happens at one meeting and never at a series of them. */
const AT_ONE_MEETING: ReadonlySet<RelationshipType> = new Set(['ATTENDED', 'PARTY_TO', 'HELD_AT', 'MADE_AT']);

/** What must hold of each record as a whole, once every file has said its part. */
export function checkRecords(merged: readonly Merged[]): Problem[] {
  const problems: Problem[] = [];
  const records = new Map(merged.map(({ record }) => [record.id, record]));
  for (const { record, given, first } of merged) {
    const refuse: Refuse = (property, wrong, expected, remedy) => {
      problems.push({ ...first.dossier.parsed.locate([...first.path, property]), wrong, expected, remedy });
    };
    if (isEntity(record)) checkEntity(record, given, refuse);
    if (isRelationship(record)) checkRelationship(record, records, refuse);
  }
  return problems;
}

function checkEntity(record: Entity, given: ReadonlySet<string>, refuse: Refuse): void {
  const demand = (property: string, example: string) => {
    if (given.has(property)) return;
    refuse(
      'id',
      `no file gives ${record.id} a ${property}`,
      `a ${property} in one of them`,
      `Add "${property}: ${example}"`,
    );
  };
  demand('label', 'its neutral name');
  if (record.type === 'Place') {
    demand('kind', 'TOWN');
    if ((record.latitude === undefined) !== (record.longitude === undefined)) {
      refuse('id', 'one of latitude and longitude is missing', 'both or none', 'Add the other one');
    }
  }
  if (record.type === 'Declaration') demand('text', 'what was said, in neutral words');
  if (record.type === 'Meeting' && record.kind === 'SERIES' && given.has('status')) {
    refuse('status', 'a series has no status', 'a status on each of its meetings', 'Remove it here');
  }
  const [born, died] = ENTITY_TYPE_TABLE[record.type].life ?? [];
  if (born !== undefined && died !== undefined) checkOrder(record, born, died, refuse);
}

function checkRelationship(record: Relationship, records: ReadonlyMap<string, GraphRecord>, refuse: Refuse): void {
  checkOrder(record, 'start', 'end', refuse);
  const { rank, standing, reason } = record;
  if (reason === undefined && (rank !== 'PREFERRED' || standing === 'INFERRED')) {
    const word = rank === 'PREFERRED' ? standing : rank;
    refuse('reason', `it is ${word} without a reason`, 'why it is', 'Add "reason: …"');
  }
  if (record.type === 'MEMBER_OF' && record.endKind === 'ONGOING' && record.end) {
    refuse('endKind', 'it is ONGOING and has an end', 'one of the two', 'Remove "end", or write ENDED');
  }
  const meeting = records.get(record.to);
  if (meeting?.type !== 'Meeting') return;
  const happened = AT_ONE_MEETING.has(record.type);
  if (meeting.kind === 'SERIES' && happened) {
    const wrong = `${meeting.id} is a series, at which nothing happens by itself`;
    refuse('', wrong, 'a single meeting', 'Add the meeting, with "series" to name the series');
  }
  if (meeting.kind !== 'SERIES' && record.type === 'PART_OF') {
    refuse('id', `${meeting.id} is a single meeting`, 'a meeting of kind SERIES', 'Write "kind: SERIES" there');
  }
}

function checkOrder(record: Entity | Relationship, first: string, last: string, refuse: Refuse): void {
  const [start, end] = [first, last].map((property) => dateOf(record, property));
  if (!start || !end || earliestDay(start) <= latestDay(end)) return;
  refuse(last, `${last} is before ${first}`, 'the days in their order', 'Correct one of the two');
}

function dateOf(record: GraphRecord, property: string): PartialDate | undefined {
  const value = propertyOf(record, property);
  return typeof value === 'object' && value !== null ? value : undefined;
}
