import type { PartialDate } from '../model/partial-date.js';
import type * as Model from '../model/records.js';
import type { SearchHit } from '../services/search.js';
import type { EncounterRow, MetFilter, MetRow } from '../store/store.js';
import type { CertainEdge, Connection, Edge, EntityEdge } from './connection.js';
import type { WithEnds } from './ends.js';

/*
 * What the resolvers of each type are handed as their parent: `XParent` for the type X of the SDL. Generation reads these names
 * (codegen.ts). An entity is the store's record as it came, a relationship the record with its ends.
 */
export type NodeParent = Model.Stored<Model.GraphRecord>;
export type RecordParent = NodeParent;

export type PersonParent = Model.Stored<Model.Person>;
export type OrganisationParent = Model.Stored<Model.Organisation>;
export type CommitteeParent = Model.Stored<Model.Committee>;
export type BodyParent = Model.Stored<Model.Body>;
export type ActorParent = Model.Stored<Model.Actor>;
export type PostParent = Model.Stored<Model.Post>;
export type MeetingParent = Model.Stored<Model.Meeting>;
export type UnnamedGroupParent = Model.Stored<Model.UnnamedGroup>;
export type PlaceParent = Model.Stored<Model.Place>;
export type TopicParent = Model.Stored<Model.Topic>;
export type DeclarationParent = Model.Stored<Model.Declaration>;
export type SourceParent = Model.Stored<Model.Source>;
export type DatasetParent = Model.Stored<Model.Dataset>;
export type EntityParent = Model.Stored<Model.Entity>;

export type NameParent = Model.Stored<Model.Name>;
export type CitationParent = Model.Stored<Model.Citation>;
export type ClaimParent = Model.Stored<Model.Claim>;

export type MembershipParent = WithEnds<Model.Membership>;
export type ParticipationParent = WithEnds<Model.Participation>;
export type PartyParent = WithEnds<Model.Party>;
export type AttendanceParent = WithEnds<Model.Attendance>;
export type SuccessionParent = WithEnds<Model.Succession>;
export type ActorRelationParent = WithEnds<Model.ActorRelation>;
export type LinkParent = WithEnds<Model.PlainRelationship>;
export type RelationshipParent = WithEnds<Model.Relationship>;

export type PersonEdgeParent = EntityEdge<PersonParent>;
export type PersonConnectionParent = Connection<PersonEdgeParent>;
export type OrganisationEdgeParent = EntityEdge<OrganisationParent>;
export type OrganisationConnectionParent = Connection<OrganisationEdgeParent>;
export type CommitteeEdgeParent = EntityEdge<CommitteeParent>;
export type CommitteeConnectionParent = Connection<CommitteeEdgeParent>;
export type BodyEdgeParent = EntityEdge<BodyParent>;
export type BodyConnectionParent = Connection<BodyEdgeParent>;
export type ActorEdgeParent = EntityEdge<ActorParent>;
export type ActorConnectionParent = Connection<ActorEdgeParent>;
export type PostEdgeParent = EntityEdge<PostParent>;
export type PostConnectionParent = Connection<PostEdgeParent>;
export type MeetingEdgeParent = EntityEdge<MeetingParent>;
export type MeetingConnectionParent = Connection<MeetingEdgeParent>;
export type PlaceEdgeParent = EntityEdge<PlaceParent>;
export type PlaceConnectionParent = Connection<PlaceEdgeParent>;
export type TopicEdgeParent = EntityEdge<TopicParent>;
export type TopicConnectionParent = Connection<TopicEdgeParent>;
export type DeclarationEdgeParent = EntityEdge<DeclarationParent>;
export type DeclarationConnectionParent = Connection<DeclarationEdgeParent>;
export type SourceEdgeParent = EntityEdge<SourceParent>;
export type SourceConnectionParent = Connection<SourceEdgeParent>;
export type DatasetEdgeParent = EntityEdge<DatasetParent>;
export type DatasetConnectionParent = Connection<DatasetEdgeParent>;
export type EntityEdgeParent = EntityEdge<EntityParent>;
export type EntityConnectionParent = Connection<EntityEdgeParent>;

export type MembershipEdgeParent = CertainEdge<MembershipParent>;
export type MembershipConnectionParent = Connection<MembershipEdgeParent>;
export type ParticipationEdgeParent = CertainEdge<ParticipationParent>;
export type ParticipationConnectionParent = Connection<ParticipationEdgeParent>;
export type PartyEdgeParent = CertainEdge<PartyParent>;
export type PartyConnectionParent = Connection<PartyEdgeParent>;
export type SuccessionEdgeParent = CertainEdge<SuccessionParent>;
export type SuccessionConnectionParent = Connection<SuccessionEdgeParent>;
export type ActorRelationEdgeParent = CertainEdge<ActorRelationParent>;
export type ActorRelationConnectionParent = Connection<ActorRelationEdgeParent>;
export type RelationshipEdgeParent = CertainEdge<RelationshipParent>;
export type RelationshipConnectionParent = Connection<RelationshipEdgeParent>;

export type CitationEdgeParent = Edge<CitationParent>;
export type CitationConnectionParent = Connection<CitationEdgeParent>;
export type ClaimEdgeParent = Edge<ClaimParent>;
export type ClaimConnectionParent = Connection<ClaimEdgeParent>;

/** One counterpart, with whom was asked about and under which conditions, so that its meetings can be asked for. */
export interface MetEdgeParent extends Edge<ActorParent>, Omit<MetRow, 'counterpart'> {
  readonly asked: ActorParent;
  readonly filter: MetFilter;
}
export type MetConnectionParent = Connection<MetEdgeParent>;

/** A meeting with one counterpart; `people` are the two who met, for the ends of their attendances. */
export interface EncounterParent extends EncounterRow {
  readonly pair: readonly [asked: ActorParent, counterpart: ActorParent];
}
export type EncounterEdgeParent = Edge<EncounterParent>;
export type EncounterConnectionParent = Connection<EncounterEdgeParent>;

export interface SearchEdgeParent extends Edge<EntityParent>, Omit<SearchHit, 'entity'> {}
export type SearchConnectionParent = Connection<SearchEdgeParent>;

export type PartialDateParent = PartialDate;
export type IdentifierParent = Model.Identifier;
export type PageInfoParent = Connection<Edge<unknown>>;
