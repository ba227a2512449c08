import type { Attendance, Entity } from '../../../../model/records.js';
import { canonicalJson, withRevision } from '../../../record-json.js';
import { entityProperties, labelsOf } from '../../properties.js';
import { query } from '../../query.js';
import { groupBy, runForEach } from '../batches.js';
import { deriveClosure } from '../derive/closure.js';
import { deriveMeetings } from '../derive/meetings.js';
import { writeClosure, writePresences } from '../derive/write.js';
import { matchNode } from '../match.js';
import { replaceEntities } from '../records/entities.js';
import { relationshipRow, replaceRelationships } from '../records/relationships.js';
import { View } from '../view.js';
import { differs, type Found, type Inspection, inChunks, keptIn, note, wholeOnes } from './inspection.js';

/** A held text is no property of the record and may be long; how many records stand in a dataset is looked at in the end. */
const ENTITIES = query(
  'checkEntities',
  `MATCH (entity:Entity) USING INDEX SEEK entity:Entity(id) WHERE entity.id > $given.after WITH entity ORDER BY entity.id LIMIT $given.limit
  RETURN collect({id: entity.id, labels: labels(entity), properties:
    CASE WHEN entity:Source THEN entity {.*, text: null} ELSE entity {.*, _records: null} END}) AS rows`,
);

interface FoundEntity extends Found {
  readonly labels: readonly string[];
}

/** Looks at the nodes of entities, at what lies within what, and at who was at which meeting. */
export async function checkEntities(inspection: Inspection): Promise<void> {
  for await (const rows of inChunks<FoundEntity>(inspection.transaction, ENTITIES)) {
    await checkChunk(inspection, rows);
  }
}

async function checkChunk(inspection: Inspection, rows: readonly FoundEntity[]): Promise<void> {
  const { transaction, rebuild } = inspection;
  const view = new View(transaction);
  const kept = await wholeOnes(inspection, view, rows.map(keptIn<Entity>));
  const idsOf = (...types: readonly string[]) =>
    kept.filter(({ record }) => types.includes(record.type)).map(({ record }) => record.id);
  const closure = await deriveClosure(view, idsOf('Organisation', 'Committee'));
  const bodies = new Set([...closure.gone, ...closure.added].map(({ body }) => body));
  note(inspection, 'The derived INSIDE of # bodies does not follow from the records.', bodies.size);
  const { figures, presences, sided } = await deriveMeetings(view, idsOf('Meeting'));
  for (const [type, wrong] of groupBy([...presences.gone, ...presences.added], (presence) => presence.type)) {
    const meetings = new Set(wrong.map(({ meeting }) => meeting));
    note(inspection, `The derived ${type} of # meetings does not follow from the records.`, meetings.size);
  }
  note(inspection, 'The derived side of # attendances does not follow from the bodies.', sided.length);
  const found = new Map(rows.map((row) => [row.id, row]));
  const right = kept.map((one) => entityProperties(one, figures.get(one.record.id)));
  const wrong = right.filter((properties) => differs(found.get(String(properties['id'])), properties));
  note(inspection, 'The properties of # entities do not follow from their records.', wrong.length);
  const mislabelled = kept.filter(({ record }) => !isLabelled(found.get(record.id), record));
  note(inspection, 'The labels of # entities do not follow from their records.', mislabelled.length);
  if (!rebuild) return;
  await writeClosure(transaction, closure);
  await writeSides(inspection, sided);
  await writePresences(transaction, presences);
  await replaceEntities(transaction, wrong);
  await label(
    inspection,
    mislabelled.map(({ record }) => record),
  );
}

/** Not the labels that somebody has added. */
function isLabelled(found: FoundEntity | undefined, { type }: Entity): boolean {
  return labelsOf(type)
    .split(':')
    .every((wanted) => found?.labels.includes(wanted));
}

async function label({ transaction }: Inspection, entities: readonly Entity[]): Promise<void> {
  for (const [labels, group] of groupBy(entities, ({ type }) => labelsOf(type))) {
    const statement = query(
      'label',
      `UNWIND $given.rows AS row ${matchNode('entity', 'Entity', 'row')} SET entity:${labels}`,
    );
    await runForEach(transaction, statement, group, ({ id }) => id);
  }
}

/** Keeps the attendances with the sides that are right. */
async function writeSides({ transaction, revision }: Inspection, sided: readonly Attendance[]): Promise<void> {
  for (const [type, group] of groupBy(sided, (attendance) => attendance.type)) {
    const rows = group.map((record) => {
      const json = withRevision(canonicalJson(record), revision);
      return relationshipRow({ record, json, revision }).properties;
    });
    await replaceRelationships(transaction, type, rows);
  }
}
