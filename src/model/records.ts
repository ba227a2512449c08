import { ENTITY_TYPE_TABLE, type EntityType } from './entity-types.js';
import type { PartialDate } from './partial-date.js';
import { RELATIONSHIP_TYPE_TABLE, type RelationshipType } from './relationship-types.js';
import type * as Word from './vocabulary.js';

/** What every record has. `datasets` are ids, sorted; a record lives as long as it stands in one of them. */
interface RecordBase {
  readonly id: string;
  readonly datasets: readonly string[];
}

interface EntityBase extends RecordBase {
  /** Neutral display name in the project's own words or the most usual spelling. */
  readonly label: string;
  readonly identifiers: readonly Identifier[];
}

/** An id that others use for the same thing, e.g. scheme `wikidata`, value `Q42`. */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

export interface Person extends EntityBase {
  readonly type: 'Person';
  readonly birthDate?: PartialDate;
  readonly deathDate?: PartialDate;
}

interface BodyBase extends EntityBase {
  readonly classification: Word.Classification;
  readonly foundingDate?: PartialDate;
  readonly dissolutionDate?: PartialDate;
}

export interface Organisation extends BodyBase {
  readonly type: 'Organisation';
}

/** A body inside a body; `classification` says of which sort. */
export interface Committee extends BodyBase {
  readonly type: 'Committee';
}

/** An office apart from its holder. */
export interface Post extends EntityBase {
  readonly type: 'Post';
  readonly role: Word.PostRole;
}

/** One meeting, or (kind SERIES) a run of meetings, which has no status and at which nobody is counted as met. */
export interface Meeting extends EntityBase {
  readonly type: 'Meeting';
  readonly kind: Word.MeetingKind;
  /** Absent for a SERIES only. */
  readonly status?: Word.MeetingStatus;
  readonly mode: Word.MeetingMode;
  readonly date?: PartialDate;
  readonly outcome?: string;
}

/** People at a meeting of whom neither name nor body is told. */
export interface UnnamedGroup extends EntityBase {
  readonly type: 'UnnamedGroup';
  readonly descriptor?: string;
  readonly headcount?: number;
}

export interface Place extends EntityBase {
  readonly type: 'Place';
  readonly kind: Word.PlaceKind;
  readonly latitude?: number;
  readonly longitude?: number;
}

export interface Topic extends EntityBase {
  readonly type: 'Topic';
}

/** What was said or agreed at a meeting, in our own neutral words. */
export interface Declaration extends EntityBase {
  readonly type: 'Declaration';
  readonly kind: Word.DeclarationKind;
  readonly voice: Word.Voice;
  readonly text: string;
}

/** A text that supports records. `text` is kept only where the operator holds it; `sha256` is that of its bytes. */
export interface Source extends EntityBase {
  readonly type: 'Source';
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly archivedUrl?: string;
  readonly publishedDate?: PartialDate;
  /** ISO 8601 day or instant, told by the data and never by the clock. */
  readonly retrievedAt?: string;
  readonly language?: string;
  readonly interest: Word.Interest;
  readonly sha256?: string;
  readonly text?: string;
}

/** A named batch of sources. It stands in itself, so that withdrawing it removes it with its last record. */
export interface Dataset extends EntityBase {
  readonly type: 'Dataset';
  readonly title: string;
  readonly publisher?: string;
  readonly licence?: string;
  readonly url?: string;
}

export type Entity =
  | Person
  | Organisation
  | Committee
  | Post
  | Meeting
  | UnnamedGroup
  | Place
  | Topic
  | Declaration
  | Source
  | Dataset;

export type Body = Organisation | Committee;
export type Actor = Person | Body;

interface RelationshipBase extends RecordBase {
  /** Entity ids of the two ends, in the direction of the table of relationship types. */
  readonly from: string;
  readonly to: string;
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  readonly standing: Word.Standing;
  readonly likelihood: Word.Likelihood;
  readonly rank: Word.Rank;
  /** Why the rank or standing is what it is. */
  readonly reason?: string;
}

export interface Membership extends RelationshipBase {
  readonly type: 'MEMBER_OF';
  readonly role: Word.PostRole;
  readonly roleAsStated?: string;
  readonly postId?: string;
  /** The body whose seat it is, where one sits in a body for another. */
  readonly onBehalfOf?: string;
  readonly endKind: Word.EndKind;
  readonly evidencedOn?: PartialDate;
}

/** One person or unnamed group at one meeting, come for at most one body; who came for two has two. */
export interface Participation extends RelationshipBase {
  readonly type: 'ATTENDED';
  readonly role: Word.AttendanceRole;
  readonly presence: Word.Presence;
  /** A name of the side ("A"), or the id of the topmost body where the source names no sides at all; absent if unknown. */
  readonly side?: string;
  readonly sideDerived: boolean;
  /** The body for which they came. */
  readonly onBehalfOf?: string;
  /** The membership in which they came, by relationship id. It tells who they are, and never makes a body meet. */
  readonly capacity?: string;
  readonly basis: Word.Basis;
  readonly nameAsStated?: string;
  readonly titleAsStated?: string;
}

/** A body that took part as a body, also where its people are unnamed. */
export interface Party extends RelationshipBase {
  readonly type: 'PARTY_TO';
  readonly role: Word.AttendanceRole;
  readonly side?: string;
  readonly sideDerived: boolean;
  readonly descriptor?: string;
  readonly headcount?: number;
}

export interface Succession extends RelationshipBase {
  readonly type: 'SUCCEEDED';
  readonly kind: Word.SuccessionKind;
}

export interface ActorRelation extends RelationshipBase {
  readonly type: 'RELATED_TO';
  readonly kind: Word.RelationKind;
  readonly roleAsStated?: string;
}

/** A relationship without properties of its own. */
export interface PlainRelationship extends RelationshipBase {
  readonly type: Exclude<RelationshipType, 'MEMBER_OF' | 'ATTENDED' | 'PARTY_TO' | 'SUCCEEDED' | 'RELATED_TO'>;
}

export type Attendance = Participation | Party;
export type Relationship = Membership | Participation | Party | Succession | ActorRelation | PlainRelationship;

export interface Name extends RecordBase {
  readonly type: 'Name';
  /** The entity that bears it. */
  readonly subject: string;
  readonly value: string;
  /** BCP 47. */
  readonly language?: string;
  /** ISO 15924, e.g. `Arab`. */
  readonly script: string;
  readonly kind: Word.NameKind;
}

/** The place in a source that supports one record, or one property of it. */
export interface Citation extends RecordBase {
  readonly type: 'Citation';
  /** The record supported. */
  readonly subject: string;
  readonly property?: string;
  readonly sourceId: string;
  /** Unicode code points of the source's text, start included, end excluded. */
  readonly start?: number;
  readonly end?: number;
  /** At most twelve words of the span. Without it the citation is unquoted. */
  readonly exact?: string;
  /** Of the span's UTF-8 bytes. */
  readonly spanSha256?: string;
  /** Where to look in a source without offsets: a page, a paragraph, a minute. */
  readonly locator?: string;
  /** The source tells of an earlier event. */
  readonly secondHand: boolean;
}

/** One value that one source gives for a property about which sources differ. */
export interface Claim extends RecordBase {
  readonly type: 'Claim';
  readonly subject: string;
  readonly property: string;
  readonly value: string;
  readonly sourceId: string;
  readonly rank: Word.Rank;
  readonly reason?: string;
}

/** A record about another record, its `subject`. */
export type Annotation = Name | Citation | Claim;
export type AnnotationType = Annotation['type'];
export const ANNOTATION_TYPES: readonly AnnotationType[] = ['Name', 'Citation', 'Claim'];

export type GraphRecord = Entity | Relationship | Annotation;
export type RecordType = EntityType | RelationshipType | AnnotationType;

/** A record as the store keeps it; `revision` is that of the last event which changed it. */
export type Stored<Kind extends GraphRecord> = Kind & { readonly revision: number };

export function isEntity(record: GraphRecord): record is Entity {
  return record.type in ENTITY_TYPE_TABLE;
}

export function isRelationship(record: GraphRecord): record is Relationship {
  return record.type in RELATIONSHIP_TYPE_TABLE;
}

export function isAttendance(record: GraphRecord): record is Attendance {
  return record.type === 'ATTENDED' || record.type === 'PARTY_TO';
}

/** One property of a record by name, for what the tables of types name; undefined where the record has none. */
export function propertyOf(record: GraphRecord, property: string): unknown {
  return (record as unknown as Readonly<Record<string, unknown>>)[property];
}
