import { AppError, badInput } from '../../errors.js';
import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.js';
import {
  type Annotation,
  type GraphRecord,
  isEntity,
  isRelationship,
  propertyOf,
  type RecordType,
  type Relationship,
} from '../../model/records.js';
import { endsAllowed, RELATIONSHIP_TYPE_TABLE } from '../../model/relationship-types.js';

/** That a record names another one. */
export interface Naming {
  readonly property: string;
  readonly target: string;
  /** The types of which the target may be; absent where it may be any record. */
  readonly types?: readonly RecordType[];
}

type Visit = (property: string, target: string, types?: readonly RecordType[]) => void;

const DATASET: readonly RecordType[] = ['Dataset'];
const SOURCE: readonly RecordType[] = ['Source'];

/** The other records that a record names, in the order in which they are checked. */
export function namesIn(record: GraphRecord): readonly Naming[] {
  const names: Naming[] = [];
  visitNames(record, (property, target, types) => names.push({ property, target, ...(types && { types }) }));
  return names;
}

/** Without a list, since every record of a write is checked and making lists would show. */
function visitNames(record: GraphRecord, visit: Visit): void {
  for (const dataset of record.datasets) visit('datasets', dataset, DATASET);
  if (isRelationship(record)) visitEnds(record, visit);
  else if (!isEntity(record)) visitAbout(record, visit);
}

function visitEnds(relationship: Relationship, visit: Visit): void {
  const { from, to, references } = RELATIONSHIP_TYPE_TABLE[relationship.type];
  visit('from', relationship.from, from);
  visit('to', relationship.to, to);
  for (const { property, targets } of references) {
    const target = propertyOf(relationship, property);
    if (target !== undefined) visit(property, String(target), targets);
  }
}

function visitAbout(annotation: Annotation, visit: Visit): void {
  if (annotation.type === 'Name') {
    visit('subject', annotation.subject, ENTITY_TYPES);
  } else {
    visit('subject', annotation.subject);
    visit('sourceId', annotation.sourceId, SOURCE);
  }
}

/**
 * Refuses a record that names what will not be there after the write, or what it may not name. `typeOf` gives the type of a
 * record that will be there.
 *
 * @throws AppError BAD_USER_INPUT whose details are the id, the property at fault and the target that it names
 */
export function checkReferences(record: GraphRecord, typeOf: (id: string) => RecordType | undefined): void {
  let fromType: RecordType | undefined;
  visitNames(record, (property, target, types) => {
    const type = typeOf(target);
    if (!type) {
      const message = `"${property}" names ${target}, which is not on record; put it in the same write, or before.`;
      throw faulty(record.id, property, target, message);
    }
    if (types && !types.includes(type)) {
      const message = `"${property}" names ${target}, a ${type}; expected ${types.join(' or ')}.`;
      throw faulty(record.id, property, target, message);
    }
    if (property === 'from') fromType = type;
    if (property === 'to' && isRelationship(record)) checkEnds(record, fromType as EntityType, type as EntityType);
  });
}

function checkEnds({ id, type, from, to }: Relationship, fromType: EntityType, toType: EntityType): void {
  if (!endsAllowed(type, fromType, toType)) {
    throw faulty(id, 'to', to, `${type} does not lead from a ${fromType} (${from}) to a ${toType} (${to}).`);
  }
  if (from === to) throw faulty(id, 'to', to, `${type} leads from ${from} to itself; name another end.`);
}

/** The relationship closes a circle that its type may not have. */
export function cycleError({ id, type, from, to }: Relationship): AppError {
  const { label } = RELATIONSHIP_TYPE_TABLE[type];
  return faulty(id, 'to', to, `${to} already ${label} ${from}; this would run in a circle.`);
}

/** A record is to go to which another one still leads. */
export function danglingError(id: string, referringId: string): AppError {
  return new AppError(
    'CONFLICT',
    `${id} cannot be deleted while ${referringId} leads to it; delete that too, in the same write or before.`,
    { id, referredToBy: referringId },
  );
}

/** The record's property is at fault, which names the target. */
function faulty(id: string, property: string, target: string, message: string): AppError {
  return badInput(`${id}: ${message}`, { id, property, target });
}
