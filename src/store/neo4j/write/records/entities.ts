import { type Entity, isEntity } from '../../../../model/records.js';
import type { Step } from '../../../rules/steps.js';
import type { Parameter, Transaction } from '../../connection.js';
import { entityProperties, labelsOf, type MeetingFigures } from '../../properties.js';
import { query } from '../../query.js';
import { groupBy, runForEach } from '../batches.js';
import { matchNode } from '../match.js';
import { keptOf } from './kept.js';

const REPLACE = query(
  'replaceEntities',
  `UNWIND $given.rows AS row ${matchNode('entity', 'Entity', 'row.properties.id')}
  WITH entity, row, entity._records AS records, CASE WHEN row.keepsText THEN entity.text END AS held
  SET entity = row.properties, entity._records = records, entity.text = coalesce(row.properties.text, held)`,
);

const DELETE = query(
  'deleteEntities',
  `UNWIND $given.rows AS row ${matchNode('entity', 'Entity', 'row')} DETACH DELETE entity`,
);

/** Brings the nodes of entities that come into being or stay to what they are to be. */
export async function putEntities(
  transaction: Transaction,
  steps: readonly Step[],
  revision: number,
  figures: ReadonlyMap<string, MeetingFigures>,
): Promise<void> {
  const put = steps.filter(({ after }) => after && isEntity(after));
  const propertiesOf = (step: Step): Record<string, Parameter> => ({
    ...entityProperties(keptOf<Entity>(step, revision), figures.get(step.id)),
    ...(step.text !== undefined && { text: step.text.toWellFormed() }),
  });
  const created = put.filter(({ before }) => !before);
  for (const [labels, group] of groupBy(created, ({ after }) => labelsOf((after as Entity).type))) {
    const statement = query(`create ${labels}`, `UNWIND $given.rows AS row CREATE (entity:${labels}) SET entity = row`);
    await runForEach(transaction, statement, group, propertiesOf);
  }
  const updated = put.filter(({ before }) => before);
  await runForEach(transaction, REPLACE, updated, (step) => ({
    properties: propertiesOf(step),
    keepsText: keepsText(step),
  }));
}

/** Gives nodes all their properties anew; a held text stays. */
export async function replaceEntities(
  transaction: Transaction,
  properties: readonly Readonly<Record<string, Parameter>>[],
): Promise<void> {
  await runForEach(transaction, REPLACE, properties, (row) => ({ properties: row, keepsText: true }));
}

/** Takes the nodes of entities that go out, and whatever private data still leads to them. */
export async function deleteEntities(transaction: Transaction, steps: readonly Step[]): Promise<void> {
  const going = steps.filter(({ before, after }) => before && isEntity(before) && !after);
  await runForEach(transaction, DELETE, going, ({ id }) => id);
}

/** A text that is held stays as long as the source is of the same bytes. */
function keepsText({ before, after }: Step): boolean {
  return before?.type === 'Source' && after?.type === 'Source' && before.sha256 === after.sha256;
}
