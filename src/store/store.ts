import type { Certainty } from '../model/as-of.js';
import type { Change, RecordedChange } from '../model/change.js';
import type { EntityType } from '../model/entity-types.js';
import type { Period } from '../model/partial-date.js';
import type {
  Actor,
  Annotation,
  AnnotationType,
  Attendance,
  Entity,
  GraphRecord,
  Meeting,
  Name,
  RecordType,
  Relationship,
  Stored,
} from '../model/records.js';
import type { RelationshipType } from '../model/relationship-types.js';
import type { Basis, Rank, SideRelation } from '../model/vocabulary.js';

/**
 * All that the program may ask of a database. Arguments arrive validated and complete: an engine adds no default and no
 * check of its own, and both engines answer alike to the byte, order included. Batched reads answer one slot a key, in the
 * order asked. Every read takes a deadline; one that passes ends the work with DEADLINE_EXCEEDED.
 */
export interface Store {
  readonly name: 'sqlite' | 'neo4j';

  /** Any record by id; `undefined` where there is none. Never throws for an unknown or ill-formed id. */
  getRecords(ids: readonly string[], signal?: AbortSignal): Promise<(Stored<GraphRecord> | undefined)[]>;

  /** Entities by id, each with pages of its relationships in one go; `undefined` where the id is of no entity. */
  getEntities(queries: readonly EntityQuery[], signal?: AbortSignal): Promise<(EntityRow | undefined)[]>;

  /**
   * The texts that the operator holds, by source id; `undefined` where none is held. Sources are otherwise read without their
   * text, and a `PUT` of a source without text leaves a held text of the same sha256 in place.
   */
  getTexts(sourceIds: readonly string[], signal?: AbortSignal): Promise<(string | undefined)[]>;

  /** One page of names, citations or claims a query. Names come preferred first; citations in the order of their place. */
  annotationsOf(queries: readonly AnnotationQuery[], signal?: AbortSignal): Promise<Page<Stored<Annotation>>[]>;

  /**
   * One page of relationships a query, by the sort key of the entity at the other end, then id. The other end of a meeting's
   * relationships sorts by date, newest first and undated last. An unknown entity has an empty page.
   */
  relationshipsOf(queries: readonly RelationshipQuery[], signal?: AbortSignal): Promise<Page<RelatedRow>[]>;

  /** A page of the entities that match every condition, each with whether it certainly meets the one on time. */
  find(query: FindQuery, signal?: AbortSignal): Promise<Page<FoundRow>>;

  /**
   * Names that share a word key with the text asked for, those that share the most words first, then by id. The ranking that
   * a person sees is done above, once for both engines; an engine never cuts by a score of its own.
   */
  findNames(query: NameQuery, signal?: AbortSignal): Promise<NameCandidate[]>;

  /** Whom a person or body met, one row a counterpart, as section "Met" of docs/architecture.md defines it. */
  met(queries: readonly MetQuery[], signal?: AbortSignal): Promise<Page<MetRow>[]>;

  /** The single meetings behind one row of `met`, newest first and undated last, with the attendances of both. */
  encounters(queries: readonly EncounterQuery[], signal?: AbortSignal): Promise<Page<EncounterRow>[]>;

  /** Every record of the types, in id order, without holding them all. Sees one state of the store from begin to end. */
  stream(types: readonly RecordType[], signal?: AbortSignal): AsyncIterable<Stored<GraphRecord>>;

  /** What changed after the position, oldest first. Nothing can appear later before a change that was returned. */
  changes(after: ChangePosition, first: number, signal?: AbortSignal): Promise<RecordedChange[]>;

  /** How many records of each type there are (types without any are left out), and the current revision. */
  counts(signal?: AbortSignal): Promise<Counts>;

  /**
   * Applies all changes or none, in one event. Nothing that is as it should be already counts as a change, and where nothing
   * changes there is no event: applying twice equals once. A replayed idempotency key returns its first result before
   * anything else is looked at; the same key with other changes is a CONFLICT, as is a record that is not at its expected
   * revision. Ends and references must exist after the write. Derived sides, spans and indexes are settled in the same write.
   */
  apply(changes: readonly Change[], options: ApplyOptions): Promise<ApplyResult>;

  /** Brings an older or empty database to the current schema. A newer one is refused and left as it is. */
  migrate(): Promise<void>;

  /** Compares engine integrity and all derived data with the records; with `rebuild`, derives them anew first. */
  check(options: { readonly rebuild: boolean }): Promise<CheckReport>;

  /** Fails with STORE_UNAVAILABLE unless the store can answer now. */
  ping(signal?: AbortSignal): Promise<void>;

  /**
   * A consistent copy of the whole store in one new file, while reads and writes go on. It has its name when it was checked
   * and is on the disk, so a damaged store yields no file; an existing one is refused. An engine that is backed up by tools of
   * its own refuses with BAD_USER_INPUT, naming them.
   */
  backup(file: string): Promise<void>;

  /** Ends the connection. Safe to call twice; every other call fails with STORE_UNAVAILABLE afterwards. */
  close(): Promise<void>;
}

/** The place of a row in its total order. Clients hand it back, so an engine answers any text with a page and never fails. */
export interface Position {
  readonly sort: string;
  readonly id: string;
}

export interface PageRequest {
  readonly first: number;
  readonly after?: Position;
  /** Whether the total is wanted; counting costs, so it is done only when asked. */
  readonly count: boolean;
}

/** The largest total that is counted exactly. */
export const COUNT_LIMIT = 10_000;

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** The positions of the rows, slot by slot. */
  readonly positions: readonly Position[];
  readonly hasNextPage: boolean;
  /** Present if asked for; `null` where there are more than `COUNT_LIMIT`. */
  readonly totalCount?: number | null;
}

export interface AnnotationQuery {
  readonly type: AnnotationType;
  /** Which end the id is: what the annotation is about, or the source that it names. */
  readonly end: 'subject' | 'sourceId';
  readonly id: string;
  readonly page: PageRequest;
}

/** A condition on time: rows whose certainty during the period is one of those named; where none is named, no row. */
export interface TimeCondition {
  readonly period: Period;
  readonly certainty: readonly Exclude<Certainty, 'NO'>[];
}

export interface RelationshipQuery {
  readonly id: string;
  /** Which end the id is, or the property that names it (`postId`, `onBehalfOf`, `capacity`). */
  readonly end: 'from' | 'to' | 'postId' | 'onBehalfOf' | 'capacity';
  readonly types: readonly RelationshipType[];
  readonly ranks: readonly Rank[];
  /** Only such entities at the other end. */
  readonly otherTypes?: readonly EntityType[];
  /** A relationship's span, or where it leads to a meeting the meeting's possible days, against the period. */
  readonly time?: TimeCondition;
  /** Also the relationships of the committees within the body, as of the time condition; for `to` only. */
  readonly includeCommittees?: boolean;
  /** Oldest first in place of newest first, undated still last. For relationships that lead to meetings only. */
  readonly oldestFirst?: boolean;
  readonly page: PageRequest;
  /** Lists of the entity at the other end of each row. */
  readonly nested?: readonly NestedQuery[];
}

/** A first page of the relationships of an entity that is itself a row, read in the same go as the rows. */
export type NestedQuery = Omit<RelationshipQuery, 'id' | 'page'> & { readonly page: Omit<PageRequest, 'after'> };

export interface RelatedRow {
  readonly relationship: Stored<Relationship>;
  /** The entity at the other end; the one at `from` where the query's end is a property. */
  readonly other: Stored<Entity>;
  readonly certainty: Exclude<Certainty, 'NO'>;
  /** The answers to the query's nested ones, slot by slot, where it has any. */
  readonly nested?: readonly Page<RelatedRow>[];
}

export interface EntityQuery {
  readonly id: string;
  readonly nested: readonly NestedQuery[];
}

export interface EntityRow {
  readonly entity: Stored<Entity>;
  /** The answers to the query's nested ones, slot by slot. */
  readonly nested: readonly Page<RelatedRow>[];
}

export interface FindQuery {
  readonly types: readonly EntityType[];
  /** Facet of the type's table to the values allowed. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly datasets?: readonly string[];
  /** Each must hold: a relationship of the type joins the entity to one of the ids. */
  readonly related: readonly RelatedCondition[];
  /** Meetings only. */
  readonly time?: TimeCondition;
  readonly order: FindOrder;
  readonly page: PageRequest;
  /** Lists of each entity found. */
  readonly nested?: readonly NestedQuery[];
}

export interface FoundRow {
  readonly entity: Stored<Entity>;
  /** YES without a condition on time. */
  readonly certainty: Exclude<Certainty, 'NO'>;
  /** The answers to the query's nested ones, slot by slot, where it has any. */
  readonly nested?: readonly Page<RelatedRow>[];
}

export type FindOrder = 'LABEL' | 'NEWEST' | 'OLDEST' | 'CHANGED';

export interface RelatedCondition {
  readonly type: RelationshipType;
  /** Which end the entity found is. */
  readonly end: 'from' | 'to';
  readonly ids: readonly string[];
  /** `places`: also everything within the ids; `committees`: also the committees within them. */
  readonly within?: 'places' | 'committees';
}

/** One word of the text asked for, with the keys by which stored words are found. */
export interface WordQuery {
  readonly word: string;
  readonly keys: readonly string[];
  /** Also stored words that begin with `word`. */
  readonly prefix: boolean;
}

export interface NameQuery {
  readonly words: readonly WordQuery[];
  readonly types: readonly EntityType[];
  readonly limit: number;
}

export interface NameCandidate {
  readonly entity: Stored<Entity>;
  readonly name: Pick<Name, 'value' | 'language' | 'script' | 'kind'>;
}

/** Which meetings and attendances count; section 4 of the design calls it "qualifies". */
export interface MetFilter {
  readonly sides: SideRelation;
  readonly minBasis: Basis;
  readonly throughMine?: string;
  readonly throughTheirs?: string;
  readonly time?: TimeCondition;
  readonly place?: string;
  readonly topic?: string;
  /** Rolls bodies up along Committee PART_OF as of each meeting, for both ends and for `through`. */
  readonly includeCommittees: boolean;
}

export type MetOrder = 'MEETING_COUNT' | 'WEIGHT' | 'LAST_MET' | 'LABEL';

export interface MetQuery {
  /** A person, or a body. Counterparts are people for the one and bodies for the other. */
  readonly id: string;
  readonly filter: MetFilter;
  readonly order: MetOrder;
  /** Whether the first and last meeting of each row are wanted; finding them costs. */
  readonly dates: boolean;
  readonly page: PageRequest;
}

export interface MetRow {
  readonly counterpart: Stored<Actor>;
  /** Meetings that certainly, and those that only possibly, fall under the time condition. */
  readonly meetingCount: number;
  readonly possibleMeetingCount: number;
  /** Sum of ⌊10⁹/(n−1)⌋ over the meetings counted in `meetingCount`, n the distinct people at each. */
  readonly weight: number;
  /** Ids of the earliest and the latest dated meeting of the row, where asked for and any is dated. */
  readonly firstMet?: string;
  readonly lastMet?: string;
}

export interface EncounterQuery {
  readonly id: string;
  readonly counterpart: string;
  readonly filter: MetFilter;
  readonly page: PageRequest;
}

export interface EncounterRow {
  readonly meeting: Stored<Meeting>;
  readonly certainty: Exclude<Certainty, 'NO'>;
  /** All attendances of each at the meeting, by id; some pair of them qualifies. */
  readonly mine: readonly Stored<Attendance>[];
  readonly theirs: readonly Stored<Attendance>[];
}

/** A place in the history: everything up to this change of this event has been seen. */
export type ChangePosition = Pick<RecordedChange, 'revision' | 'position'>;

export interface Counts {
  readonly revision: number;
  readonly byType: Readonly<Partial<Record<RecordType, number>>>;
}

export interface ApplyOptions {
  readonly author: string;
  /** Record id to the revision at which the caller saw it; 0 where it must not exist. */
  readonly expectedRevisions?: Readonly<Record<string, number>>;
  readonly idempotencyKey?: string;
}

export interface ApplyResult {
  /** The event's revision, or the current one where nothing changed. */
  readonly revision: number;
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
}

export interface CheckReport {
  /** One sentence a finding; empty when all is well. */
  readonly problems: readonly string[];
}
