import { relationshipSpan, type Span } from '../../../../model/as-of.js';
import { isRelationship, type Relationship } from '../../../../model/records.js';
import { RELATIONSHIP_TYPE_TABLE, type RelationshipType } from '../../../../model/relationship-types.js';
import type { Step } from '../../../rules/steps.js';
import type { Parameter, Transaction } from '../../connection.js';
import { type Kept, relationshipProperties } from '../../properties.js';
import { type Query, query } from '../../query.js';
import { groupBy, runForEach, runInBatches } from '../batches.js';
import { matchNode, matchRelationship } from '../match.js';
import { keptOf } from './kept.js';

/** A relationship as it is to stand in the database. */
export interface RelationshipRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, Parameter>>;
}

/** Takes out those that go, and those that are to lead elsewhere, which are made anew. */
export async function deleteRelationships(transaction: Transaction, steps: readonly Step[]): Promise<void> {
  const going = steps.filter((step) => step.before && isRelationship(step.before) && !keepsEnds(step));
  for (const [type, group] of groupBy(going, ({ before }) => before?.type as RelationshipType)) {
    await removeRelationships(
      transaction,
      type,
      group.map(({ id }) => id),
    );
  }
}

/** Brings the relationships that come into being or stay to what they are to be. `spans` are those that follow from more. */
export async function putRelationships(
  transaction: Transaction,
  steps: readonly Step[],
  revision: number,
  spans: ReadonlyMap<string, Span>,
): Promise<void> {
  const put = steps.filter(({ after }) => after && isRelationship(after));
  const rowOf = (step: Step): RelationshipRow =>
    relationshipRow(keptOf<Relationship>(step, revision), spans.get(step.id));
  for (const [type, group] of groupBy(put, ({ after }) => after?.type as RelationshipType)) {
    const created = group.filter((step) => !keepsEnds(step));
    await runInBatches(transaction, creationOf(type), created, (batch) => byTarget(batch.map(rowOf)));
    await runForEach(transaction, replacementOf(type), group.filter(keepsEnds), (step) => rowOf(step).properties);
  }
}

/** `span` is that which follows from more than its own dates, where it does. */
export function relationshipRow(kept: Kept<Relationship>, span?: Span): RelationshipRow {
  const { from, to } = kept.record;
  return { from, to, properties: relationshipProperties(kept, span ?? ownSpan(kept.record)) };
}

function ownSpan(relationship: Relationship): Span | undefined {
  return RELATIONSHIP_TYPE_TABLE[relationship.type].meetingTime ? undefined : relationshipSpan(relationship);
}

/** Gives relationships all their properties anew. */
export async function replaceRelationships(
  transaction: Transaction,
  type: RelationshipType,
  properties: readonly RelationshipRow['properties'][],
): Promise<void> {
  await runForEach(transaction, replacementOf(type), properties, (row) => row);
}

export async function removeRelationships(
  transaction: Transaction,
  type: RelationshipType,
  ids: readonly string[],
): Promise<void> {
  await runForEach(transaction, deletionOf(type), ids, (id) => id);
}

export async function createRelationships(
  transaction: Transaction,
  type: RelationshipType,
  rows: readonly RelationshipRow[],
): Promise<void> {
  await runInBatches(transaction, creationOf(type), rows, byTarget);
}

/** What leads to one entity stands together, so that it is looked up once. */
function byTarget(rows: readonly RelationshipRow[]): Parameter[] {
  return [...groupBy(rows, ({ to }) => to)].map(([to, leading]) => ({
    to,
    rows: leading.map(({ from, properties }) => ({ from, properties })),
  }));
}

function keepsEnds({ before, after }: Step): boolean {
  const [former, present] = [before, after] as [Relationship | undefined, Relationship | undefined];
  return former !== undefined && former.from === present?.from && former.to === present.to;
}

function deletionOf(type: RelationshipType): Query {
  return query(
    `delete ${type}`,
    `UNWIND $given.rows AS row ${matchRelationship('relationship', type, 'row')} DELETE relationship`,
  );
}

function creationOf(type: RelationshipType): Query {
  return query(
    `create ${type}`,
    `UNWIND $given.rows AS target ${matchNode('to', 'Entity', 'target.to')}
    UNWIND target.rows AS row ${matchNode('from', 'Entity', 'row.from')}
    CREATE (from)-[relationship:${type}]->(to) SET relationship = row.properties`,
  );
}

function replacementOf(type: RelationshipType): Query {
  return query(
    `replace ${type}`,
    `UNWIND $given.rows AS row ${matchRelationship('relationship', type, 'row.id')} SET relationship = row`,
  );
}
