import { relationshipSpan, type Span } from '../../../../model/as-of.js';
import { isRelationship, type Relationship } from '../../../../model/records.js';
import type { RelationshipType } from '../../../../model/relationship-types.js';
import type { Step } from '../../../rules/steps.js';
import type { Parameter, Transaction } from '../../connection.js';
import { type Kept, relationshipProperties } from '../../properties.js';
import { type Query, query } from '../../query.js';
import { groupBy, runForEach } from '../batches.js';
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
    await runForEach(
      transaction,
      creationOf(type),
      group.filter((step) => !keepsEnds(step)),
      (step) => ({ ...rowOf(step) }),
    );
    await runForEach(transaction, replacementOf(type), group.filter(keepsEnds), (step) => rowOf(step).properties);
  }
}

/** `span` is that which follows from more than its own dates, where it does. */
export function relationshipRow(kept: Kept<Relationship>, span?: Span): RelationshipRow {
  const { from, to } = kept.record;
  return { from, to, properties: relationshipProperties(kept, span ?? relationshipSpan(kept.record)) };
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
  await runForEach(transaction, creationOf(type), rows, (row) => ({ ...row }));
}

function keepsEnds({ before, after }: Step): boolean {
  const [former, present] = [before, after] as [Relationship | undefined, Relationship | undefined];
  return former !== undefined && former.from === present?.from && former.to === present.to;
}

function deletionOf(type: RelationshipType): Query {
  return query(
    `delete ${type}`,
    `UNWIND $given.rows AS row MATCH ()-[relationship:${type} {id: row}]->() DELETE relationship`,
  );
}

function creationOf(type: RelationshipType): Query {
  return query(
    `create ${type}`,
    `UNWIND $given.rows AS row MATCH (from:Entity {id: row.from}) MATCH (to:Entity {id: row.to})
    CREATE (from)-[relationship:${type}]->(to) SET relationship = row.properties`,
  );
}

function replacementOf(type: RelationshipType): Query {
  return query(
    `replace ${type}`,
    `UNWIND $given.rows AS row MATCH ()-[relationship:${type} {id: row.id}]->() SET relationship = row`,
  );
}
