// Generated from schema/*.graphql by `npm run codegen`; not to be edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonParent, OrganisationParent, CommitteeParent, BodyParent, ActorParent, PostParent, MeetingParent, UnnamedGroupParent, PlaceParent, TopicParent, DeclarationParent, SourceParent, DatasetParent, EntityParent, MembershipParent, ParticipationParent, PartyParent, AttendanceParent, SuccessionParent, ActorRelationParent, LinkParent, RelationshipParent, NodeParent, RecordParent, NameParent, CitationParent, ClaimParent, EncounterParent, PersonConnectionParent, PersonEdgeParent, OrganisationConnectionParent, OrganisationEdgeParent, CommitteeConnectionParent, CommitteeEdgeParent, BodyConnectionParent, BodyEdgeParent, ActorConnectionParent, ActorEdgeParent, PostConnectionParent, PostEdgeParent, MeetingConnectionParent, MeetingEdgeParent, PlaceConnectionParent, PlaceEdgeParent, TopicConnectionParent, TopicEdgeParent, DeclarationConnectionParent, DeclarationEdgeParent, SourceConnectionParent, SourceEdgeParent, DatasetConnectionParent, DatasetEdgeParent, EntityConnectionParent, EntityEdgeParent, MembershipConnectionParent, MembershipEdgeParent, ParticipationConnectionParent, ParticipationEdgeParent, PartyConnectionParent, PartyEdgeParent, SuccessionConnectionParent, SuccessionEdgeParent, ActorRelationConnectionParent, ActorRelationEdgeParent, RelationshipConnectionParent, RelationshipEdgeParent, CitationConnectionParent, CitationEdgeParent, ClaimConnectionParent, ClaimEdgeParent, MetConnectionParent, MetEdgeParent, EncounterConnectionParent, EncounterEdgeParent, SearchConnectionParent, SearchEdgeParent, PageInfoParent, PartialDateParent, IdentifierParent } from '../parents.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day as YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /**
   * A date in the Extended Date/Time Format (ISO 8601-2:2019), level 1 and unspecified digits of level 2: `2024`,
   * `2024-03`, `2024-03-15`, `202X`, `2024-21`, `2024-01/2024-03`, `../2024`. Years 0001 to 9999.
   */
  EDTF: { input: string; output: string; }
};

/** A person, an organisation or a committee. */
export type Actor = {
  /** Relationships of it that are a rival reading or given up, with their reasons. Questions do not use them. */
  alternatives: RelationshipConnection;
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** What it declared, alone or with others. */
  declarations: DeclarationConnection;
  /** Meetings about it. */
  discussedAt: MeetingConnection;
  /** Declarations about it. */
  discussedIn: DeclarationConnection;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** Ids that others use for it. */
  identifiers: Array<Identifier>;
  /** The name to show: neutral, and in the language asked for where a name in it is known. */
  label: Scalars['String']['output'];
  /** The bodies in which it sits or sat. */
  memberships: MembershipConnection;
  /** All names on record, the preferred first. */
  names: Array<Name>;
  /** Other ties to actors: family, employment, donations and so on. */
  relations: ActorRelationConnection;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
};


/** A person, an organisation or a committee. */
export type ActorAlternativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, an organisation or a committee. */
export type ActorCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, an organisation or a committee. */
export type ActorClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, an organisation or a committee. */
export type ActorDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, an organisation or a committee. */
export type ActorDeclarationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, an organisation or a committee. */
export type ActorDiscussedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, an organisation or a committee. */
export type ActorDiscussedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, an organisation or a committee. */
export type ActorLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A person, an organisation or a committee. */
export type ActorMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, an organisation or a committee. */
export type ActorNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, an organisation or a committee. */
export type ActorRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of actors. */
export type ActorConnection = {
  __typename?: 'ActorConnection';
  /** The rows with their cursors. */
  edges: Array<ActorEdge>;
  /** The rows without their edges. */
  nodes: Array<Actor>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page of actors. */
export type ActorEdge = {
  __typename?: 'ActorEdge';
  /** Whether it certainly holds under the condition on time; YES where there is none. */
  certainty: Certainty;
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The relationship along which the list came here; null in a list from the root. */
  link: Maybe<Link>;
  /** The row itself. */
  node: Actor;
};

/** Another tie between two actors. */
export type ActorRelation = Node & AnyRecord & Relationship & {
  __typename?: 'ActorRelation';
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** When it ended. */
  end: Maybe<PartialDate>;
  /** The entity at which it begins. */
  from: Entity;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** Which sort of tie. */
  kind: RelationKind;
  /** How likely it is. */
  likelihood: Likelihood;
  /** Whether it is the preferred reading. */
  rank: Rank;
  /** Why its standing, likelihood or rank is what it is. */
  reason: Maybe<Scalars['String']['output']>;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
  /** What the one is to the other, in the source’s words. */
  roleAsStated: Maybe<Scalars['String']['output']>;
  /** Whether a source states it or it is inferred. */
  standing: Standing;
  /** When it began. */
  start: Maybe<PartialDate>;
  /** The entity to which it leads. */
  to: Entity;
};


/** Another tie between two actors. */
export type ActorRelationCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Another tie between two actors. */
export type ActorRelationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Another tie between two actors. */
export type ActorRelationDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of ties between actors. */
export type ActorRelationConnection = {
  __typename?: 'ActorRelationConnection';
  /** The rows with their cursors. */
  edges: Array<ActorRelationEdge>;
  /** The rows without their edges. */
  nodes: Array<ActorRelation>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page of ties between actors. */
export type ActorRelationEdge = {
  __typename?: 'ActorRelationEdge';
  /** Whether it certainly holds under the condition on time; YES where there is none. */
  certainty: Certainty;
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: ActorRelation;
};

/** Somebody’s part in a meeting: a person’s, or a body’s as a body. */
export type Attendance = {
  /** How firmly the text says that they came for the body. */
  basis: Basis;
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** When it ended. */
  end: Maybe<PartialDate>;
  /** The entity at which it begins. */
  from: Entity;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** How likely it is. */
  likelihood: Likelihood;
  /** The meeting. */
  meeting: Meeting;
  /** The body for which they came; of a party, the body itself. */
  onBehalfOf: Maybe<Body>;
  /** Whether it is the preferred reading. */
  rank: Rank;
  /** Why its standing, likelihood or rank is what it is. */
  reason: Maybe<Scalars['String']['output']>;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
  /** The part played in the meeting. */
  role: AttendanceRole;
  /** The side of the table: a name that means something within this meeting only; null where unknown. */
  side: Maybe<Scalars['String']['output']>;
  /** Whether the side follows from the bodies rather than being given by the source. */
  sideDerived: Scalars['Boolean']['output'];
  /** Whether a source states it or it is inferred. */
  standing: Standing;
  /** When it began. */
  start: Maybe<PartialDate>;
  /** The entity to which it leads. */
  to: Entity;
};


/** Somebody’s part in a meeting: a person’s, or a body’s as a body. */
export type AttendanceCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody’s part in a meeting: a person’s, or a body’s as a body. */
export type AttendanceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody’s part in a meeting: a person’s, or a body’s as a body. */
export type AttendanceDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The part played in a meeting. */
export type AttendanceRole =
  /** Led it. */
  | 'CHAIR'
  /** Called it. */
  | 'CONVENER'
  /** Was a guest. */
  | 'GUEST'
  /** Received the others. */
  | 'HOST'
  /** Interpreted. */
  | 'INTERPRETER'
  /** Watched. */
  | 'OBSERVER'
  /** Took part. */
  | 'PARTICIPANT';

/** Who can attend a meeting. */
export type Attendee = Person | UnnamedGroup;

/** How firmly a text says that somebody came for a body, weakest first. */
export type Basis =
  /** Comes as a member of a body that is a party. */
  | 'CAPACITY'
  /** Named with a post there, such as under `also present`. */
  | 'CONTEXT'
  /** Named as representing it. A party counts as this. */
  | 'EXPLICIT';

/** An organisation or a committee. */
export type Body = {
  /** Relationships of it that are a rival reading or given up, with their reasons. Questions do not use them. */
  alternatives: RelationshipConnection;
  /** The meetings in which it took part as a body. */
  attendances: PartyConnection;
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** Which sort of body it is. */
  classification: Classification;
  /** The committees directly within it. */
  committees: CommitteeConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** What it declared, alone or with others. */
  declarations: DeclarationConnection;
  /** Meetings about it. */
  discussedAt: MeetingConnection;
  /** Declarations about it. */
  discussedIn: DeclarationConnection;
  /** When it ended. */
  dissolutionDate: Maybe<PartialDate>;
  /** When it was founded. */
  foundingDate: Maybe<PartialDate>;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** Ids that others use for it. */
  identifiers: Array<Identifier>;
  /** The name to show: neutral, and in the language asked for where a name in it is known. */
  label: Scalars['String']['output'];
  /** Who sits or sat in it. */
  members: MembershipConnection;
  /** The bodies in which it sits or sat. */
  memberships: MembershipConnection;
  /** Bodies that it met, its committees included unless told otherwise: through whom, when and where. */
  metWith: MetConnection;
  /** All names on record, the preferred first. */
  names: Array<Name>;
  /** The bodies of which it is a part. See the edge’s `link` for whether a source says so or we infer it. */
  partOf: BodyConnection;
  /** The bodies directly part of it. */
  parts: BodyConnection;
  /** The offices of it. */
  posts: PostConnection;
  /** The bodies that it succeeded. */
  predecessors: SuccessionConnection;
  /** Other ties to actors: family, employment, donations and so on. */
  relations: ActorRelationConnection;
  /** Who came to meetings on its behalf. */
  representatives: ParticipationConnection;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
  /** The bodies that succeeded it. */
  successors: SuccessionConnection;
};


/** An organisation or a committee. */
export type BodyAlternativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a committee. */
export type BodyAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeetingDateOrder>;
  when?: InputMaybe<DateRangeInput>;
};


/** An organisation or a committee. */
export type BodyCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a committee. */
export type BodyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a committee. */
export type BodyCommitteesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a committee. */
export type BodyDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a committee. */
export type BodyDeclarationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a committee. */
export type BodyDiscussedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a committee. */
export type BodyDiscussedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a committee. */
export type BodyLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation or a committee. */
export type BodyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeCommittees?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organisation or a committee. */
export type BodyMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a committee. */
export type BodyMetWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeCommittees?: InputMaybe<Scalars['Boolean']['input']>;
  minBasis?: InputMaybe<Basis>;
  orderBy?: InputMaybe<MetOrder>;
  place?: InputMaybe<Scalars['ID']['input']>;
  sides?: InputMaybe<SideRelation>;
  through?: InputMaybe<ThroughInput>;
  topic?: InputMaybe<Scalars['ID']['input']>;
  when?: InputMaybe<DateRangeInput>;
};


/** An organisation or a committee. */
export type BodyNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a committee. */
export type BodyPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a committee. */
export type BodyPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a committee. */
export type BodyPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a committee. */
export type BodyPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a committee. */
export type BodyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation or a committee. */
export type BodyRepresentativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  when?: InputMaybe<DateRangeInput>;
};


/** An organisation or a committee. */
export type BodySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of bodies. */
export type BodyConnection = {
  __typename?: 'BodyConnection';
  /** The rows with their cursors. */
  edges: Array<BodyEdge>;
  /** The rows without their edges. */
  nodes: Array<Body>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page of bodies. */
export type BodyEdge = {
  __typename?: 'BodyEdge';
  /** Whether it certainly holds under the condition on time; YES where there is none. */
  certainty: Certainty;
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The relationship along which the list came here; null in a list from the root. */
  link: Maybe<Link>;
  /** The row itself. */
  node: Body;
};

/** Which bodies; every condition must hold. */
export type BodyFilter = {
  /** Of one of these sorts. */
  classifications?: InputMaybe<Array<Classification>>;
  /** In one of these datasets. */
  datasets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of this body, or of a committee within it at whatever depth. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** A party to this meeting. */
  partyTo?: InputMaybe<Scalars['ID']['input']>;
};

/** Whether something holds under a condition on time, given how far its dates are known. */
export type Certainty =
  /** It does under some of the dates that are possible, and not under others. */
  | 'POSSIBLY'
  /** It certainly does. */
  | 'YES';

/** The place in a source that supports one record. */
export type Citation = Node & AnyRecord & {
  __typename?: 'Citation';
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** The code point after the last one of the span. */
  end: Maybe<Scalars['Int']['output']>;
  /** At most twelve words of the span. Without it the citation is unquoted. */
  exact: Maybe<Scalars['String']['output']>;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** Where to look in a source without offsets: a page, a paragraph, a minute. */
  locator: Maybe<Scalars['String']['output']>;
  /** The one property that it supports; null where it supports the record as a whole. */
  property: Maybe<Scalars['String']['output']>;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
  /** Whether the source tells of an earlier event. */
  secondHand: Scalars['Boolean']['output'];
  /** The source. */
  source: Source;
  /** The whole span, where the operator holds the text; at most 2,000 code points of it. */
  span: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the span’s UTF-8 bytes, to check a copy of the source. */
  spanSha256: Maybe<Scalars['String']['output']>;
  /** The first code point of the span in the source’s text. */
  start: Maybe<Scalars['Int']['output']>;
  /** The record that it supports. */
  subject: AnyRecord;
};


/** The place in a source that supports one record. */
export type CitationCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The place in a source that supports one record. */
export type CitationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The place in a source that supports one record. */
export type CitationDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of citations. */
export type CitationConnection = {
  __typename?: 'CitationConnection';
  /** The rows with their cursors. */
  edges: Array<CitationEdge>;
  /** The rows without their edges. */
  nodes: Array<Citation>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page of citations. */
export type CitationEdge = {
  __typename?: 'CitationEdge';
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Citation;
};

/** One value that one source gives for a property about which sources differ. */
export type Claim = Node & AnyRecord & {
  __typename?: 'Claim';
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** Which property. */
  property: Scalars['String']['output'];
  /** Whether the record shows this value. */
  rank: Rank;
  /** Why it has that rank. */
  reason: Maybe<Scalars['String']['output']>;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
  /** The source. */
  source: Source;
  /** The record described. */
  subject: AnyRecord;
  /** The value that the source gives. */
  value: Scalars['String']['output'];
};


/** One value that one source gives for a property about which sources differ. */
export type ClaimCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One value that one source gives for a property about which sources differ. */
export type ClaimClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One value that one source gives for a property about which sources differ. */
export type ClaimDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The rows with their cursors. */
  edges: Array<ClaimEdge>;
  /** The rows without their edges. */
  nodes: Array<Claim>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page of claims. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Claim;
};

/** Sorts of body. */
export type Classification =
  /** Armed group. */
  | 'ARMED_GROUP'
  /** Board. */
  | 'BOARD'
  /** Coalition. */
  | 'COALITION'
  /** Committee. */
  | 'COMMITTEE'
  /** Company. */
  | 'COMPANY'
  /** Council. */
  | 'COUNCIL'
  /** Delegation. */
  | 'DELEGATION'
  /** Department. */
  | 'DEPARTMENT'
  /** Government. */
  | 'GOVERNMENT'
  /** An international organisation. */
  | 'INTERNATIONAL'
  /** A publisher or broadcaster. */
  | 'MEDIA'
  /** Ministry. */
  | 'MINISTRY'
  /** Movement. */
  | 'MOVEMENT'
  /** Office. */
  | 'OFFICE'
  /** None of these. */
  | 'OTHER'
  /** Party. */
  | 'PARTY'
  /** Secretariat. */
  | 'SECRETARIAT'
  /** State. */
  | 'STATE'
  /** A union, such as of workers or of groups. */
  | 'UNION'
  /** Working group. */
  | 'WORKING_GROUP';

/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type Committee = Actor & Body & Entity & Node & AnyRecord & {
  __typename?: 'Committee';
  /** Relationships of it that are a rival reading or given up, with their reasons. Questions do not use them. */
  alternatives: RelationshipConnection;
  /** The meetings in which it took part as a body. */
  attendances: PartyConnection;
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** Which sort of body it is. */
  classification: Classification;
  /** The committees directly within it. */
  committees: CommitteeConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** What it declared, alone or with others. */
  declarations: DeclarationConnection;
  /** Meetings about it. */
  discussedAt: MeetingConnection;
  /** Declarations about it. */
  discussedIn: DeclarationConnection;
  /** When it ended. */
  dissolutionDate: Maybe<PartialDate>;
  /** When it was founded. */
  foundingDate: Maybe<PartialDate>;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** Ids that others use for it. */
  identifiers: Array<Identifier>;
  /** The name to show: neutral, and in the language asked for where a name in it is known. */
  label: Scalars['String']['output'];
  /** Who sits or sat in it. */
  members: MembershipConnection;
  /** The bodies in which it sits or sat. */
  memberships: MembershipConnection;
  /** Bodies that it met, its committees included unless told otherwise: through whom, when and where. */
  metWith: MetConnection;
  /** All names on record, the preferred first. */
  names: Array<Name>;
  /** The bodies of which it is a part. See the edge’s `link` for whether a source says so or we infer it. */
  partOf: BodyConnection;
  /** The bodies directly part of it. */
  parts: BodyConnection;
  /** The offices of it. */
  posts: PostConnection;
  /** The bodies that it succeeded. */
  predecessors: SuccessionConnection;
  /** Other ties to actors: family, employment, donations and so on. */
  relations: ActorRelationConnection;
  /** Who came to meetings on its behalf. */
  representatives: ParticipationConnection;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
  /** The bodies that succeeded it. */
  successors: SuccessionConnection;
};


/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type CommitteeAlternativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type CommitteeAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeetingDateOrder>;
  when?: InputMaybe<DateRangeInput>;
};


/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type CommitteeCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type CommitteeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type CommitteeCommitteesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type CommitteeDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type CommitteeDeclarationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type CommitteeDiscussedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type CommitteeDiscussedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type CommitteeLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type CommitteeMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeCommittees?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type CommitteeMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type CommitteeMetWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeCommittees?: InputMaybe<Scalars['Boolean']['input']>;
  minBasis?: InputMaybe<Basis>;
  orderBy?: InputMaybe<MetOrder>;
  place?: InputMaybe<Scalars['ID']['input']>;
  sides?: InputMaybe<SideRelation>;
  through?: InputMaybe<ThroughInput>;
  topic?: InputMaybe<Scalars['ID']['input']>;
  when?: InputMaybe<DateRangeInput>;
};


/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type CommitteeNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type CommitteePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type CommitteePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type CommitteePostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type CommitteePredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type CommitteeRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type CommitteeRepresentativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  when?: InputMaybe<DateRangeInput>;
};


/** A body inside a body: a working group, committee, department, council, secretariat or office. */
export type CommitteeSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of committees. */
export type CommitteeConnection = {
  __typename?: 'CommitteeConnection';
  /** The rows with their cursors. */
  edges: Array<CommitteeEdge>;
  /** The rows without their edges. */
  nodes: Array<Committee>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page of committees. */
export type CommitteeEdge = {
  __typename?: 'CommitteeEdge';
  /** Whether it certainly holds under the condition on time; YES where there is none. */
  certainty: Certainty;
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The relationship along which the list came here; null in a list from the root. */
  link: Maybe<Link>;
  /** The row itself. */
  node: Committee;
};

/** A named batch of sources. */
export type Dataset = Entity & Node & AnyRecord & {
  __typename?: 'Dataset';
  /** Relationships of it that are a rival reading or given up, with their reasons. Questions do not use them. */
  alternatives: RelationshipConnection;
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** Ids that others use for it. */
  identifiers: Array<Identifier>;
  /** The name to show: neutral, and in the language asked for where a name in it is known. */
  label: Scalars['String']['output'];
  /** Under which terms. */
  licence: Maybe<Scalars['String']['output']>;
  /** All names on record, the preferred first. */
  names: Array<Name>;
  /** Who published it. */
  publisher: Maybe<Scalars['String']['output']>;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
  /** The sources in it. */
  sources: SourceConnection;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Where it comes from. */
  url: Maybe<Scalars['String']['output']>;
};


/** A named batch of sources. */
export type DatasetAlternativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named batch of sources. */
export type DatasetCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named batch of sources. */
export type DatasetClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named batch of sources. */
export type DatasetDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named batch of sources. */
export type DatasetLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A named batch of sources. */
export type DatasetNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named batch of sources. */
export type DatasetSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of datasets. */
export type DatasetConnection = {
  __typename?: 'DatasetConnection';
  /** The rows with their cursors. */
  edges: Array<DatasetEdge>;
  /** The rows without their edges. */
  nodes: Array<Dataset>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page of datasets. */
export type DatasetEdge = {
  __typename?: 'DatasetEdge';
  /** Whether it certainly holds under the condition on time; YES where there is none. */
  certainty: Certainty;
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The relationship along which the list came here; null in a list from the root. */
  link: Maybe<Link>;
  /** The row itself. */
  node: Dataset;
};

/** A range of days, both ends included; an end left out is open. */
export type DateRangeInput = {
  /** From the first day of this. */
  from?: InputMaybe<Scalars['EDTF']['input']>;
  /** To the last day of this. */
  to?: InputMaybe<Scalars['EDTF']['input']>;
};

/** Something said or agreed at a meeting, in neutral words. */
export type Declaration = Entity & Node & AnyRecord & {
  __typename?: 'Declaration';
  /** The topics and actors that it is about. */
  about: EntityConnection;
  /** Relationships of it that are a rival reading or given up, with their reasons. Questions do not use them. */
  alternatives: RelationshipConnection;
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** Ids that others use for it. */
  identifiers: Array<Identifier>;
  /** How it was said. */
  kind: DeclarationKind;
  /** The name to show: neutral, and in the language asked for where a name in it is known. */
  label: Scalars['String']['output'];
  /** Who said it; empty where the source does not tell. */
  madeBy: ActorConnection;
  /** Where it was said. */
  meetings: MeetingConnection;
  /** All names on record, the preferred first. */
  names: Array<Name>;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
  /** What was said, in neutral words; the source’s own are in the citations. */
  text: Scalars['String']['output'];
  /** Whether the source says who said it. */
  voice: Voice;
};


/** Something said or agreed at a meeting, in neutral words. */
export type DeclarationAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something said or agreed at a meeting, in neutral words. */
export type DeclarationAlternativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something said or agreed at a meeting, in neutral words. */
export type DeclarationCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something said or agreed at a meeting, in neutral words. */
export type DeclarationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something said or agreed at a meeting, in neutral words. */
export type DeclarationDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something said or agreed at a meeting, in neutral words. */
export type DeclarationLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something said or agreed at a meeting, in neutral words. */
export type DeclarationMadeByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something said or agreed at a meeting, in neutral words. */
export type DeclarationMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something said or agreed at a meeting, in neutral words. */
export type DeclarationNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of declarations. */
export type DeclarationConnection = {
  __typename?: 'DeclarationConnection';
  /** The rows with their cursors. */
  edges: Array<DeclarationEdge>;
  /** The rows without their edges. */
  nodes: Array<Declaration>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page of declarations. */
export type DeclarationEdge = {
  __typename?: 'DeclarationEdge';
  /** Whether it certainly holds under the condition on time; YES where there is none. */
  certainty: Certainty;
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The relationship along which the list came here; null in a list from the root. */
  link: Maybe<Link>;
  /** The row itself. */
  node: Declaration;
};

/** Which declarations; every condition must hold. */
export type DeclarationFilter = {
  /** About this topic or actor. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** In one of these datasets. */
  datasets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Said in one of these ways. */
  kinds?: InputMaybe<Array<DeclarationKind>>;
  /** Made by this actor; for a body, also by the committees within it. */
  madeBy?: InputMaybe<Scalars['ID']['input']>;
  /** Made at this meeting. */
  meeting?: InputMaybe<Scalars['ID']['input']>;
  /** In one of these voices. */
  voices?: InputMaybe<Array<Voice>>;
};

/** How something was said. */
export type DeclarationKind =
  /** Argued for. */
  | 'ADVOCATED'
  /** Agreed. */
  | 'AGREED'
  /** Called for. */
  | 'CALLED_FOR'
  /** Condemned. */
  | 'CONDEMNED'
  /** Told. */
  | 'INFORMED'
  /** None of these. */
  | 'OTHER'
  /** Set out. */
  | 'OUTLINED'
  /** Stressed. */
  | 'STRESSED'
  /** Underlined. */
  | 'UNDERSCORED';

/** One meeting with one counterpart. */
export type Encounter = {
  __typename?: 'Encounter';
  /** Whether it certainly meets the condition on time. */
  certainty: Certainty;
  /** The meeting. */
  meeting: Meeting;
  /** The attendances of the one asked about. */
  mine: Array<Attendance>;
  /** How many attendances `mine` has in all. */
  mineCount: Scalars['Int']['output'];
  /** How they sat to each other. */
  sides: EncounterSides;
  /** The attendances of the counterpart. */
  theirs: Array<Attendance>;
  /** How many attendances `theirs` has in all. */
  theirsCount: Scalars['Int']['output'];
};


/** One meeting with one counterpart. */
export type EncounterMineArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One meeting with one counterpart. */
export type EncounterTheirsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of encounters. */
export type EncounterConnection = {
  __typename?: 'EncounterConnection';
  /** The rows with their cursors. */
  edges: Array<EncounterEdge>;
  /** The rows without their edges. */
  nodes: Array<Encounter>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page of encounters. */
export type EncounterEdge = {
  __typename?: 'EncounterEdge';
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Encounter;
};

/** How two sat to each other at one meeting, over all the capacities in which they came. */
export type EncounterSides =
  /** On different sides in one capacity and the same in another. */
  | 'BOTH'
  /** On different sides. */
  | 'OPPOSITE'
  /** On the same side. */
  | 'SAME'
  /** The side of one or both is unknown. */
  | 'UNKNOWN';

/** What is known of an end. */
export type EndKind =
  /** It has ended. */
  | 'ENDED'
  /** The source says that it goes on. */
  | 'ONGOING'
  /** The source does not say. */
  | 'UNKNOWN';

/** A thing with names: whatever is not a relationship or about one. */
export type Entity = {
  /** Relationships of it that are a rival reading or given up, with their reasons. Questions do not use them. */
  alternatives: RelationshipConnection;
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** Ids that others use for it. */
  identifiers: Array<Identifier>;
  /** The name to show: neutral, and in the language asked for where a name in it is known. */
  label: Scalars['String']['output'];
  /** All names on record, the preferred first. */
  names: Array<Name>;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
};


/** A thing with names: whatever is not a relationship or about one. */
export type EntityAlternativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing with names: whatever is not a relationship or about one. */
export type EntityCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing with names: whatever is not a relationship or about one. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing with names: whatever is not a relationship or about one. */
export type EntityDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing with names: whatever is not a relationship or about one. */
export type EntityLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A thing with names: whatever is not a relationship or about one. */
export type EntityNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of entities. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** The rows with their cursors. */
  edges: Array<EntityEdge>;
  /** The rows without their edges. */
  nodes: Array<Entity>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page of entities. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Whether it certainly holds under the condition on time; YES where there is none. */
  certainty: Certainty;
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The relationship along which the list came here; null in a list from the root. */
  link: Maybe<Link>;
  /** The row itself. */
  node: Entity;
};

/** The order of a list of entities. Ties are settled by id. */
export type EntityOrder =
  /** By label, folded to plain letters. */
  | 'LABEL'
  /** The last changed first. */
  | 'RECENTLY_CHANGED';

/** The types of entity. */
export type EntityType =
  /** A body inside a body. */
  | 'COMMITTEE'
  /** A named batch of sources. */
  | 'DATASET'
  /** Something said or agreed. */
  | 'DECLARATION'
  /** A meeting or a series of meetings. */
  | 'MEETING'
  /** A body that stands by itself. */
  | 'ORGANISATION'
  /** A person. */
  | 'PERSON'
  /** A place. */
  | 'PLACE'
  /** An office apart from its holder. */
  | 'POST'
  /** A text that supports records. */
  | 'SOURCE'
  /** A topic. */
  | 'TOPIC'
  /** People at a meeting of whom no name and no body is told. */
  | 'UNNAMED_GROUP';

/** An id that others use for the same thing. */
export type Identifier = {
  __typename?: 'Identifier';
  /** Whose id it is, e.g. `wikidata`. */
  scheme: Scalars['String']['output'];
  /** The id. */
  value: Scalars['String']['output'];
};

/** Whether a source reports on its own publisher. */
export type Interest =
  /** Somebody else reports. */
  | 'INDEPENDENT'
  /** One of the actors reports on itself. */
  | 'SELF_REPORT'
  /** Not known. */
  | 'UNKNOWN';

/** How likely a fact is. */
export type Likelihood =
  /** As certain as its source. */
  | 'CERTAIN'
  /** Possible. */
  | 'POSSIBLE'
  /** More likely than not. */
  | 'PROBABLE';

/** A relationship without properties of its own. */
export type Link = Node & AnyRecord & Relationship & {
  __typename?: 'Link';
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** When it ended. */
  end: Maybe<PartialDate>;
  /** The entity at which it begins. */
  from: Entity;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** How likely it is. */
  likelihood: Likelihood;
  /** Whether it is the preferred reading. */
  rank: Rank;
  /** Why its standing, likelihood or rank is what it is. */
  reason: Maybe<Scalars['String']['output']>;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
  /** Whether a source states it or it is inferred. */
  standing: Standing;
  /** When it began. */
  start: Maybe<PartialDate>;
  /** The entity to which it leads. */
  to: Entity;
  /** Which type it is. */
  type: RelationshipType;
};


/** A relationship without properties of its own. */
export type LinkCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A relationship without properties of its own. */
export type LinkClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A relationship without properties of its own. */
export type LinkDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One meeting, or (kind SERIES) a run of meetings, at which nobody is counted as met. */
export type Meeting = Entity & Node & AnyRecord & {
  __typename?: 'Meeting';
  /** Topics and actors that it was about. */
  about: EntityConnection;
  /** Relationships of it that are a rival reading or given up, with their reasons. Questions do not use them. */
  alternatives: RelationshipConnection;
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** When it was; null where nothing is stated. */
  date: Maybe<PartialDate>;
  /** What was said or agreed there. */
  declarations: DeclarationConnection;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** Ids that others use for it. */
  identifiers: Array<Identifier>;
  /** Which sort of meeting. */
  kind: MeetingKind;
  /** The name to show: neutral, and in the language asked for where a name in it is known. */
  label: Scalars['String']['output'];
  /** Of a series: its meetings. */
  meetings: MeetingConnection;
  /** Whether people were in one room. */
  mode: MeetingMode;
  /** All names on record, the preferred first. */
  names: Array<Name>;
  /** What came of it. */
  outcome: Maybe<Scalars['String']['output']>;
  /** Who attended, was invited, represented or absent. */
  participations: ParticipationConnection;
  /** The bodies that took part as bodies. */
  parties: PartyConnection;
  /** Where it was held. */
  places: PlaceConnection;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
  /** The series of which it is part. */
  series: MeetingConnection;
  /** Whether it took place; null for a series. */
  status: Maybe<MeetingStatus>;
};


/** One meeting, or (kind SERIES) a run of meetings, at which nobody is counted as met. */
export type MeetingAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One meeting, or (kind SERIES) a run of meetings, at which nobody is counted as met. */
export type MeetingAlternativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One meeting, or (kind SERIES) a run of meetings, at which nobody is counted as met. */
export type MeetingCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One meeting, or (kind SERIES) a run of meetings, at which nobody is counted as met. */
export type MeetingClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One meeting, or (kind SERIES) a run of meetings, at which nobody is counted as met. */
export type MeetingDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One meeting, or (kind SERIES) a run of meetings, at which nobody is counted as met. */
export type MeetingDeclarationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One meeting, or (kind SERIES) a run of meetings, at which nobody is counted as met. */
export type MeetingLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** One meeting, or (kind SERIES) a run of meetings, at which nobody is counted as met. */
export type MeetingMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeetingDateOrder>;
};


/** One meeting, or (kind SERIES) a run of meetings, at which nobody is counted as met. */
export type MeetingNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One meeting, or (kind SERIES) a run of meetings, at which nobody is counted as met. */
export type MeetingParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One meeting, or (kind SERIES) a run of meetings, at which nobody is counted as met. */
export type MeetingPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One meeting, or (kind SERIES) a run of meetings, at which nobody is counted as met. */
export type MeetingPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One meeting, or (kind SERIES) a run of meetings, at which nobody is counted as met. */
export type MeetingSeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of meetings. */
export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  /** The rows with their cursors. */
  edges: Array<MeetingEdge>;
  /** The rows without their edges. */
  nodes: Array<Meeting>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** The order by the date of a meeting. Undated meetings come last either way. */
export type MeetingDateOrder =
  /** Newest first. */
  | 'NEWEST'
  /** Oldest first. */
  | 'OLDEST';

/** One row of a page of meetings. */
export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  /** Whether it certainly holds under the condition on time; YES where there is none. */
  certainty: Certainty;
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The relationship along which the list came here; null in a list from the root. */
  link: Maybe<Link>;
  /** The row itself. */
  node: Meeting;
};

/** Which meetings; every condition must hold. */
export type MeetingFilter = {
  /** Only meetings of such certainty; both are returned by default. Without `when` all meetings are YES. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** In one of these datasets. */
  datasets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these sorts. */
  kinds?: InputMaybe<Array<MeetingKind>>;
  /** Of one of these modes. */
  modes?: InputMaybe<Array<MeetingMode>>;
  /** This body, or a committee within it, was a party. */
  party?: InputMaybe<Scalars['ID']['input']>;
  /** This person attended, or was to. */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** Held at this place or within it. */
  place?: InputMaybe<Scalars['ID']['input']>;
  /** Part of this series. */
  series?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these statuses. */
  statuses?: InputMaybe<Array<MeetingStatus>>;
  /** About this topic or actor. */
  topic?: InputMaybe<Scalars['ID']['input']>;
  /** In this range of days. */
  when?: InputMaybe<DateRangeInput>;
};

/** Sorts of meeting. */
export type MeetingKind =
  /** Between two sides. */
  | 'BILATERAL'
  /** A telephone or video call. */
  | 'CALL'
  /** A conference or congress. */
  | 'CONFERENCE'
  /** Within one body. */
  | 'INTERNAL'
  /** Between more than two sides. */
  | 'MULTILATERAL'
  /** None of these. */
  | 'OTHER'
  /** A run of meetings, not one of them. */
  | 'SERIES'
  /** A visit. */
  | 'VISIT';

/** Whether people were in one room. */
export type MeetingMode =
  /** Some were. */
  | 'HYBRID'
  /** All were. */
  | 'IN_PERSON'
  /** None were. */
  | 'ONLINE'
  /** Not known. */
  | 'UNKNOWN';

/** The order of a list of meetings. Ties are settled by id. */
export type MeetingOrder =
  /** By label, folded to plain letters. */
  | 'LABEL'
  /** By date, newest first; undated last. */
  | 'NEWEST'
  /** By date, oldest first; undated last. */
  | 'OLDEST'
  /** The last changed first. */
  | 'RECENTLY_CHANGED';

/** Whether a meeting took place. */
export type MeetingStatus =
  /** It was called off. */
  | 'CANCELLED'
  /** It took place. */
  | 'HELD'
  /** It was announced. */
  | 'PLANNED'
  /** Not known. */
  | 'UNKNOWN';

/** A person, or a body, in a body. */
export type Membership = Node & AnyRecord & Relationship & {
  __typename?: 'Membership';
  /** Where. */
  body: Body;
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** When it ended. */
  end: Maybe<PartialDate>;
  /** Whether it is known to go on or to have ended. */
  endKind: EndKind;
  /** A day on which a source shows it. */
  evidencedOn: Maybe<PartialDate>;
  /** The entity at which it begins. */
  from: Entity;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** How likely it is. */
  likelihood: Likelihood;
  /** Who sits. */
  member: Actor;
  /** The body whose seat it is. */
  onBehalfOf: Maybe<Body>;
  /** The office held, where it is one of its own. */
  post: Maybe<Post>;
  /** Whether it is the preferred reading. */
  rank: Rank;
  /** Why its standing, likelihood or rank is what it is. */
  reason: Maybe<Scalars['String']['output']>;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
  /** As what. */
  role: PostRole;
  /** As what, in the source’s words. */
  roleAsStated: Maybe<Scalars['String']['output']>;
  /** Whether a source states it or it is inferred. */
  standing: Standing;
  /** When it began. */
  start: Maybe<PartialDate>;
  /** The entity to which it leads. */
  to: Entity;
};


/** A person, or a body, in a body. */
export type MembershipCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, or a body, in a body. */
export type MembershipClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, or a body, in a body. */
export type MembershipDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of memberships. */
export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  /** The rows with their cursors. */
  edges: Array<MembershipEdge>;
  /** The rows without their edges. */
  nodes: Array<Membership>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page of memberships. */
export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  /** Whether it certainly holds under the condition on time; YES where there is none. */
  certainty: Certainty;
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Membership;
};

/** A page of those met. */
export type MetConnection = {
  __typename?: 'MetConnection';
  /** The counterparts with counts and encounters. */
  edges: Array<MetEdge>;
  /** The counterparts alone. */
  nodes: Array<Actor>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One counterpart, with how often, when and through which bodies they met. */
export type MetEdge = {
  __typename?: 'MetEdge';
  /** YES if any meeting certainly meets the condition on time. */
  certainty: Certainty;
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The meetings, newest first. */
  encounters: EncounterConnection;
  /** The date of the earliest dated meeting. */
  firstMet: Maybe<PartialDate>;
  /** The date of the latest dated meeting. */
  lastMet: Maybe<PartialDate>;
  /** At how many meetings that certainly meet the condition on time. */
  meetingCount: Scalars['Int']['output'];
  /** Whom: a person for a person, a body for a body. */
  node: Actor;
  /** At how many more that only possibly meet it. */
  possibleMeetingCount: Scalars['Int']['output'];
  /** Strength of the tie: over the meetings in `meetingCount`, the sum of 1/(n−1) for n people present. */
  weight: Scalars['Float']['output'];
};


/** One counterpart, with how often, when and through which bodies they met. */
export type MetEdgeEncountersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The order of those met. Ties are settled by id. */
export type MetOrder =
  /** By label, folded to plain letters. */
  | 'LABEL'
  /** The latest met first; undated last. */
  | 'LAST_MET'
  /** The most meetings first. */
  | 'MEETING_COUNT'
  /** The strongest tie first. */
  | 'WEIGHT';

/** One name of an entity. */
export type Name = Node & AnyRecord & {
  __typename?: 'Name';
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** Who bears it. */
  entity: Entity;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** What sort of name it is. */
  kind: NameKind;
  /** BCP 47 language tag. */
  language: Maybe<Scalars['String']['output']>;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
  /** ISO 15924 script code, e.g. `Arab`. */
  script: Scalars['String']['output'];
  /** The name as written. */
  value: Scalars['String']['output'];
};


/** One name of an entity. */
export type NameCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One name of an entity. */
export type NameClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One name of an entity. */
export type NameDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Sorts of name. */
export type NameKind =
  /** A short form. */
  | 'ACRONYM'
  /** Another in use. */
  | 'ALTERNATE'
  /** As one source prints it. */
  | 'AS_STATED'
  /** No longer in use. */
  | 'FORMER'
  /** The one to show in its language. */
  | 'PREFERRED'
  /** Written over from another script. */
  | 'TRANSLITERATION';

/** Anything with an id. */
export type Node = {
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
};

/** A body that stands by itself. */
export type Organisation = Actor & Body & Entity & Node & AnyRecord & {
  __typename?: 'Organisation';
  /** Relationships of it that are a rival reading or given up, with their reasons. Questions do not use them. */
  alternatives: RelationshipConnection;
  /** The meetings in which it took part as a body. */
  attendances: PartyConnection;
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** Which sort of body it is. */
  classification: Classification;
  /** The committees directly within it. */
  committees: CommitteeConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** What it declared, alone or with others. */
  declarations: DeclarationConnection;
  /** Meetings about it. */
  discussedAt: MeetingConnection;
  /** Declarations about it. */
  discussedIn: DeclarationConnection;
  /** When it ended. */
  dissolutionDate: Maybe<PartialDate>;
  /** When it was founded. */
  foundingDate: Maybe<PartialDate>;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** Ids that others use for it. */
  identifiers: Array<Identifier>;
  /** The name to show: neutral, and in the language asked for where a name in it is known. */
  label: Scalars['String']['output'];
  /** Who sits or sat in it. */
  members: MembershipConnection;
  /** The bodies in which it sits or sat. */
  memberships: MembershipConnection;
  /** Bodies that it met, its committees included unless told otherwise: through whom, when and where. */
  metWith: MetConnection;
  /** All names on record, the preferred first. */
  names: Array<Name>;
  /** The bodies of which it is a part. See the edge’s `link` for whether a source says so or we infer it. */
  partOf: BodyConnection;
  /** The bodies directly part of it. */
  parts: BodyConnection;
  /** The offices of it. */
  posts: PostConnection;
  /** The bodies that it succeeded. */
  predecessors: SuccessionConnection;
  /** Other ties to actors: family, employment, donations and so on. */
  relations: ActorRelationConnection;
  /** Who came to meetings on its behalf. */
  representatives: ParticipationConnection;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
  /** The bodies that succeeded it. */
  successors: SuccessionConnection;
};


/** A body that stands by itself. */
export type OrganisationAlternativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that stands by itself. */
export type OrganisationAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeetingDateOrder>;
  when?: InputMaybe<DateRangeInput>;
};


/** A body that stands by itself. */
export type OrganisationCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that stands by itself. */
export type OrganisationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that stands by itself. */
export type OrganisationCommitteesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that stands by itself. */
export type OrganisationDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that stands by itself. */
export type OrganisationDeclarationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that stands by itself. */
export type OrganisationDiscussedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that stands by itself. */
export type OrganisationDiscussedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that stands by itself. */
export type OrganisationLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A body that stands by itself. */
export type OrganisationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeCommittees?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A body that stands by itself. */
export type OrganisationMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that stands by itself. */
export type OrganisationMetWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeCommittees?: InputMaybe<Scalars['Boolean']['input']>;
  minBasis?: InputMaybe<Basis>;
  orderBy?: InputMaybe<MetOrder>;
  place?: InputMaybe<Scalars['ID']['input']>;
  sides?: InputMaybe<SideRelation>;
  through?: InputMaybe<ThroughInput>;
  topic?: InputMaybe<Scalars['ID']['input']>;
  when?: InputMaybe<DateRangeInput>;
};


/** A body that stands by itself. */
export type OrganisationNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that stands by itself. */
export type OrganisationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that stands by itself. */
export type OrganisationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that stands by itself. */
export type OrganisationPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that stands by itself. */
export type OrganisationPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that stands by itself. */
export type OrganisationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that stands by itself. */
export type OrganisationRepresentativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  when?: InputMaybe<DateRangeInput>;
};


/** A body that stands by itself. */
export type OrganisationSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The rows with their cursors. */
  edges: Array<OrganisationEdge>;
  /** The rows without their edges. */
  nodes: Array<Organisation>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page of organisations. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** Whether it certainly holds under the condition on time; YES where there is none. */
  certainty: Certainty;
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The relationship along which the list came here; null in a list from the root. */
  link: Maybe<Link>;
  /** The row itself. */
  node: Organisation;
};

/** Where a page stands among its rows. Pages go forward only. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The last row’s cursor, for `after`; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more rows follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page began after a cursor. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The first row’s cursor; null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A date as far as it is known. */
export type PartialDate = {
  __typename?: 'PartialDate';
  /** In the source’s own words, e.g. `on Thursday`. */
  asStated: Maybe<Scalars['String']['output']>;
  /** The first day that it may mean; null if unbounded. */
  earliest: Maybe<Scalars['Date']['output']>;
  /** As given; null where only the source’s words are known. */
  edtf: Maybe<Scalars['EDTF']['output']>;
  /** The last day that it may mean; null if unbounded. */
  latest: Maybe<Scalars['Date']['output']>;
};

/** One person, or unnamed group, at one meeting, come for at most one body. */
export type Participation = Attendance & Node & AnyRecord & Relationship & {
  __typename?: 'Participation';
  /** Who it is. */
  attendee: Attendee;
  /** How firmly the text says that they came for the body. */
  basis: Basis;
  /** The membership in which they came. */
  capacity: Maybe<Membership>;
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** When it ended. */
  end: Maybe<PartialDate>;
  /** The entity at which it begins. */
  from: Entity;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** How likely it is. */
  likelihood: Likelihood;
  /** The meeting. */
  meeting: Meeting;
  /** The name as the source prints it. */
  nameAsStated: Maybe<Scalars['String']['output']>;
  /** The body for which they came; of a party, the body itself. */
  onBehalfOf: Maybe<Body>;
  /** The person; null for an unnamed group. */
  person: Maybe<Person>;
  /** Whether they were there. */
  presence: Presence;
  /** Whether it is the preferred reading. */
  rank: Rank;
  /** Why its standing, likelihood or rank is what it is. */
  reason: Maybe<Scalars['String']['output']>;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
  /** The part played in the meeting. */
  role: AttendanceRole;
  /** The side of the table: a name that means something within this meeting only; null where unknown. */
  side: Maybe<Scalars['String']['output']>;
  /** Whether the side follows from the bodies rather than being given by the source. */
  sideDerived: Scalars['Boolean']['output'];
  /** Whether a source states it or it is inferred. */
  standing: Standing;
  /** When it began. */
  start: Maybe<PartialDate>;
  /** The title as the source prints it. */
  titleAsStated: Maybe<Scalars['String']['output']>;
  /** The entity to which it leads. */
  to: Entity;
};


/** One person, or unnamed group, at one meeting, come for at most one body. */
export type ParticipationCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One person, or unnamed group, at one meeting, come for at most one body. */
export type ParticipationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One person, or unnamed group, at one meeting, come for at most one body. */
export type ParticipationDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of participations. */
export type ParticipationConnection = {
  __typename?: 'ParticipationConnection';
  /** The rows with their cursors. */
  edges: Array<ParticipationEdge>;
  /** The rows without their edges. */
  nodes: Array<Participation>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page of participations. */
export type ParticipationEdge = {
  __typename?: 'ParticipationEdge';
  /** Whether it certainly holds under the condition on time; YES where there is none. */
  certainty: Certainty;
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Participation;
};

/** A body that took part in a meeting as a body, also where its people are unnamed. */
export type Party = Attendance & Node & AnyRecord & Relationship & {
  __typename?: 'Party';
  /** How firmly the text says that they came for the body. */
  basis: Basis;
  /** The body. */
  body: Body;
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** Who came for it, in the source’s words, where no names are told. */
  descriptor: Maybe<Scalars['String']['output']>;
  /** When it ended. */
  end: Maybe<PartialDate>;
  /** The entity at which it begins. */
  from: Entity;
  /** How many came for it. */
  headcount: Maybe<Scalars['Int']['output']>;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** How likely it is. */
  likelihood: Likelihood;
  /** The meeting. */
  meeting: Meeting;
  /** The body for which they came; of a party, the body itself. */
  onBehalfOf: Maybe<Body>;
  /** Whether it is the preferred reading. */
  rank: Rank;
  /** Why its standing, likelihood or rank is what it is. */
  reason: Maybe<Scalars['String']['output']>;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
  /** The part played in the meeting. */
  role: AttendanceRole;
  /** The side of the table: a name that means something within this meeting only; null where unknown. */
  side: Maybe<Scalars['String']['output']>;
  /** Whether the side follows from the bodies rather than being given by the source. */
  sideDerived: Scalars['Boolean']['output'];
  /** Whether a source states it or it is inferred. */
  standing: Standing;
  /** When it began. */
  start: Maybe<PartialDate>;
  /** The entity to which it leads. */
  to: Entity;
};


/** A body that took part in a meeting as a body, also where its people are unnamed. */
export type PartyCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that took part in a meeting as a body, also where its people are unnamed. */
export type PartyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that took part in a meeting as a body, also where its people are unnamed. */
export type PartyDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of parties to meetings. */
export type PartyConnection = {
  __typename?: 'PartyConnection';
  /** The rows with their cursors. */
  edges: Array<PartyEdge>;
  /** The rows without their edges. */
  nodes: Array<Party>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page of parties to meetings. */
export type PartyEdge = {
  __typename?: 'PartyEdge';
  /** Whether it certainly holds under the condition on time; YES where there is none. */
  certainty: Certainty;
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Party;
};

/** A human being. */
export type Person = Actor & Entity & Node & AnyRecord & {
  __typename?: 'Person';
  /** Relationships of it that are a rival reading or given up, with their reasons. Questions do not use them. */
  alternatives: RelationshipConnection;
  /** When born. */
  birthDate: Maybe<PartialDate>;
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** When died. */
  deathDate: Maybe<PartialDate>;
  /** What it declared, alone or with others. */
  declarations: DeclarationConnection;
  /** Meetings about it. */
  discussedAt: MeetingConnection;
  /** Declarations about it. */
  discussedIn: DeclarationConnection;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** Ids that others use for it. */
  identifiers: Array<Identifier>;
  /** The name to show: neutral, and in the language asked for where a name in it is known. */
  label: Scalars['String']['output'];
  /** The bodies in which it sits or sat. */
  memberships: MembershipConnection;
  /** People that this person met at meetings that were held, and through which bodies. */
  metWith: MetConnection;
  /** All names on record, the preferred first. */
  names: Array<Name>;
  /** The meetings attended, each with the capacity in which the person came. */
  participations: ParticipationConnection;
  /** Other ties to actors: family, employment, donations and so on. */
  relations: ActorRelationConnection;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
};


/** A human being. */
export type PersonAlternativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonDeclarationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonDiscussedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonDiscussedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonMetWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeCommittees?: InputMaybe<Scalars['Boolean']['input']>;
  minBasis?: InputMaybe<Basis>;
  orderBy?: InputMaybe<MetOrder>;
  place?: InputMaybe<Scalars['ID']['input']>;
  sides?: InputMaybe<SideRelation>;
  through?: InputMaybe<ThroughInput>;
  topic?: InputMaybe<Scalars['ID']['input']>;
  when?: InputMaybe<DateRangeInput>;
};


/** A human being. */
export type PersonNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeetingDateOrder>;
  when?: InputMaybe<DateRangeInput>;
};


/** A human being. */
export type PersonRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of people. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The rows with their cursors. */
  edges: Array<PersonEdge>;
  /** The rows without their edges. */
  nodes: Array<Person>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page of people. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Whether it certainly holds under the condition on time; YES where there is none. */
  certainty: Certainty;
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The relationship along which the list came here; null in a list from the root. */
  link: Maybe<Link>;
  /** The row itself. */
  node: Person;
};

/** Which people; every condition must hold. */
export type PersonFilter = {
  /** On record as attending this meeting. */
  attended?: InputMaybe<Scalars['ID']['input']>;
  /** In one of these datasets. */
  datasets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Sitting, at any time, in this body or a committee within it. */
  memberOf?: InputMaybe<Scalars['ID']['input']>;
};

/** A place. */
export type Place = Entity & Node & AnyRecord & {
  __typename?: 'Place';
  /** Relationships of it that are a rival reading or given up, with their reasons. Questions do not use them. */
  alternatives: RelationshipConnection;
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The places directly within it. */
  contains: PlaceConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** Ids that others use for it. */
  identifiers: Array<Identifier>;
  /** Which sort of place. */
  kind: PlaceKind;
  /** The name to show: neutral, and in the language asked for where a name in it is known. */
  label: Scalars['String']['output'];
  /** Degrees north, WGS 84. */
  latitude: Maybe<Scalars['Float']['output']>;
  /** Degrees east, WGS 84. */
  longitude: Maybe<Scalars['Float']['output']>;
  /** Meetings held at this very place; `Query.meetings` also finds those within it. */
  meetings: MeetingConnection;
  /** All names on record, the preferred first. */
  names: Array<Name>;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
  /** The places directly around it. */
  within: PlaceConnection;
};


/** A place. */
export type PlaceAlternativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place. */
export type PlaceCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place. */
export type PlaceContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place. */
export type PlaceDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place. */
export type PlaceLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A place. */
export type PlaceMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeetingDateOrder>;
};


/** A place. */
export type PlaceNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place. */
export type PlaceWithinArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of places. */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** The rows with their cursors. */
  edges: Array<PlaceEdge>;
  /** The rows without their edges. */
  nodes: Array<Place>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page of places. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** Whether it certainly holds under the condition on time; YES where there is none. */
  certainty: Certainty;
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The relationship along which the list came here; null in a list from the root. */
  link: Maybe<Link>;
  /** The row itself. */
  node: Place;
};

/** Which places; every condition must hold. */
export type PlaceFilter = {
  /** In one of these datasets. */
  datasets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these sorts. */
  kinds?: InputMaybe<Array<PlaceKind>>;
  /** Within this place, at whatever depth. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** Sorts of place. */
export type PlaceKind =
  /** A country. */
  | 'COUNTRY'
  /** A region, province or district. */
  | 'REGION'
  /** A town, city or village. */
  | 'TOWN'
  /** A building or room. */
  | 'VENUE';

/** An office apart from its holder. */
export type Post = Entity & Node & AnyRecord & {
  __typename?: 'Post';
  /** Relationships of it that are a rival reading or given up, with their reasons. Questions do not use them. */
  alternatives: RelationshipConnection;
  /** The body whose office it is. */
  body: Maybe<Body>;
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** Who holds or held it. */
  holders: MembershipConnection;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** Ids that others use for it. */
  identifiers: Array<Identifier>;
  /** The name to show: neutral, and in the language asked for where a name in it is known. */
  label: Scalars['String']['output'];
  /** All names on record, the preferred first. */
  names: Array<Name>;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
  /** What the office is. */
  role: PostRole;
};


/** An office apart from its holder. */
export type PostAlternativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An office apart from its holder. */
export type PostCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An office apart from its holder. */
export type PostClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An office apart from its holder. */
export type PostDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An office apart from its holder. */
export type PostHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  certainty?: InputMaybe<Array<Certainty>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An office apart from its holder. */
export type PostLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** An office apart from its holder. */
export type PostNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of posts. */
export type PostConnection = {
  __typename?: 'PostConnection';
  /** The rows with their cursors. */
  edges: Array<PostEdge>;
  /** The rows without their edges. */
  nodes: Array<Post>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page of posts. */
export type PostEdge = {
  __typename?: 'PostEdge';
  /** Whether it certainly holds under the condition on time; YES where there is none. */
  certainty: Certainty;
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The relationship along which the list came here; null in a list from the root. */
  link: Maybe<Link>;
  /** The row itself. */
  node: Post;
};

/** Which posts; every condition must hold. */
export type PostFilter = {
  /** Of this body or a committee within it. */
  body?: InputMaybe<Scalars['ID']['input']>;
  /** In one of these datasets. */
  datasets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these roles. */
  roles?: InputMaybe<Array<PostRole>>;
};

/** What an office, or a seat, is. */
export type PostRole =
  /** Chair. */
  | 'CHAIR'
  /** Coordinator. */
  | 'COORDINATOR'
  /** Director. */
  | 'DIRECTOR'
  /** A plain member. */
  | 'MEMBER'
  /** Minister. */
  | 'MINISTER'
  /** None of these; see the role as stated. */
  | 'OTHER'
  /** President. */
  | 'PRESIDENT'
  /** Secretary general. */
  | 'SECRETARY_GENERAL'
  /** Spokesperson. */
  | 'SPOKESPERSON'
  /** Trustee. */
  | 'TRUSTEE'
  /** Vice chair. */
  | 'VICE_CHAIR'
  /** Vice president. */
  | 'VICE_PRESIDENT';

/** Whether somebody was at a meeting. */
export type Presence =
  /** Was not there. */
  | 'ABSENT'
  /** Was invited; no more is known. */
  | 'INVITED'
  /** In the room. */
  | 'PRESENT'
  /** By telephone or video. */
  | 'REMOTE'
  /** Somebody else came in their place. */
  | 'REPRESENTED';

/** All questions that can be asked. Lists give pages, forward only. */
export type Query = {
  __typename?: 'Query';
  /** Organisations and committees together. */
  bodies: BodyConnection;
  /** The organisation or committee with this id; null where there is none. */
  body: Maybe<Body>;
  /** The committee with this id; null where there is none. */
  committee: Maybe<Committee>;
  /** Committees: bodies inside bodies. */
  committees: CommitteeConnection;
  /** The dataset with this id; null where there is none. */
  dataset: Maybe<Dataset>;
  /** Datasets. */
  datasets: DatasetConnection;
  /** The declaration with this id; null where there is none. */
  declaration: Maybe<Declaration>;
  /** What was said or agreed. */
  declarations: DeclarationConnection;
  /** The meeting with this id; null where there is none. */
  meeting: Maybe<Meeting>;
  /** Meetings, series of meetings included. */
  meetings: MeetingConnection;
  /** Any record by id; null where there is none. */
  node: Maybe<Node>;
  /** Records by id, slot by slot; null where there is none. At most 100 ids. */
  nodes: Array<Maybe<Node>>;
  /** The organisation with this id; null where there is none. */
  organisation: Maybe<Organisation>;
  /** Organisations. */
  organisations: OrganisationConnection;
  /** People. */
  people: PersonConnection;
  /** The person with this id; null where there is none. */
  person: Maybe<Person>;
  /** The place with this id; null where there is none. */
  place: Maybe<Place>;
  /** Places. */
  places: PlaceConnection;
  /** The post with this id; null where there is none. */
  post: Maybe<Post>;
  /** Offices. */
  posts: PostConnection;
  /** Who is this name, in any spelling or script on record, and why did it match? Best matches first. */
  search: SearchConnection;
  /** The source with this id; null where there is none. */
  source: Maybe<Source>;
  /** Sources. */
  sources: SourceConnection;
  /** The topic with this id; null where there is none. */
  topic: Maybe<Topic>;
  /** Topics. */
  topics: TopicConnection;
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BodyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryBodyArgs = {
  id: Scalars['ID']['input'];
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryCommitteeArgs = {
  id: Scalars['ID']['input'];
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryCommitteesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BodyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryDatasetArgs = {
  id: Scalars['ID']['input'];
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryDeclarationArgs = {
  id: Scalars['ID']['input'];
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryDeclarationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeclarationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeetingOrder>;
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BodyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryPostArgs = {
  id: Scalars['ID']['input'];
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


/** All questions that can be asked. Lists give pages, forward only. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** Which of several readings this is. */
export type Rank =
  /** A rival reading, kept beside it. */
  | 'ALTERNATIVE'
  /** Given up. */
  | 'DEPRECATED'
  /** The one that questions use. */
  | 'PREFERRED';

/** Anything on record: an entity, a relationship, a name, a citation or a claim. */
export type AnyRecord = {
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
};


/** Anything on record: an entity, a relationship, a name, a citation or a claim. */
export type RecordCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything on record: an entity, a relationship, a name, a citation or a claim. */
export type RecordClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything on record: an entity, a relationship, a name, a citation or a claim. */
export type RecordDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether an actor stands at the beginning or the end of a tie. */
export type RelationDirection =
  /** At the beginning. */
  | 'FROM'
  /** At the end. */
  | 'TO';

/** Sorts of tie between actors. */
export type RelationKind =
  /** Allies. */
  | 'ALLIANCE'
  /** Known associates. */
  | 'ASSOCIATE'
  /** The first gave money to the second. */
  | 'DONATION'
  /** The first works for the second. */
  | 'EMPLOYMENT'
  /** The first endorses the second. */
  | 'ENDORSEMENT'
  /** Family. */
  | 'FAMILY'
  /** The first lobbies the second. */
  | 'LOBBYING'
  /** Opponents. */
  | 'OPPOSITION'
  /** None of these. */
  | 'OTHER'
  /** The first owns the second, or a part. */
  | 'OWNERSHIP';

/** What links two entities: the single record of its fact. */
export type Relationship = {
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** When it ended. */
  end: Maybe<PartialDate>;
  /** The entity at which it begins. */
  from: Entity;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** How likely it is. */
  likelihood: Likelihood;
  /** Whether it is the preferred reading. */
  rank: Rank;
  /** Why its standing, likelihood or rank is what it is. */
  reason: Maybe<Scalars['String']['output']>;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
  /** Whether a source states it or it is inferred. */
  standing: Standing;
  /** When it began. */
  start: Maybe<PartialDate>;
  /** The entity to which it leads. */
  to: Entity;
};


/** What links two entities: the single record of its fact. */
export type RelationshipCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What links two entities: the single record of its fact. */
export type RelationshipClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What links two entities: the single record of its fact. */
export type RelationshipDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of relationships. */
export type RelationshipConnection = {
  __typename?: 'RelationshipConnection';
  /** The rows with their cursors. */
  edges: Array<RelationshipEdge>;
  /** The rows without their edges. */
  nodes: Array<Relationship>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page of relationships. */
export type RelationshipEdge = {
  __typename?: 'RelationshipEdge';
  /** Whether it certainly holds under the condition on time; YES where there is none. */
  certainty: Certainty;
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Relationship;
};

/** The types of relationship, each from its first end to its second. */
export type RelationshipType =
  /** A declaration or meeting is about a topic or actor. */
  | 'ABOUT'
  /** A person or unnamed group attended a meeting. */
  | 'ATTENDED'
  /** A meeting was held at a place. */
  | 'HELD_AT'
  /** An actor made a declaration. */
  | 'MADE'
  /** A declaration was made at a meeting. */
  | 'MADE_AT'
  /** A person or body sits in a body. */
  | 'MEMBER_OF'
  /** A post is of a body. */
  | 'OF'
  /** A body took part in a meeting as a body. */
  | 'PARTY_TO'
  /** A body is part of a body, or a meeting of a series. */
  | 'PART_OF'
  /** An actor is related to an actor. */
  | 'RELATED_TO'
  /** A body succeeded a body. */
  | 'SUCCEEDED'
  /** A place lies within a place. */
  | 'WITHIN';

/** A page of hits, best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The hits. */
  edges: Array<SearchEdge>;
  /** The entities found. */
  nodes: Array<Entity>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One hit. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** Why it matched, word by word. */
  explanation: Scalars['String']['output'];
  /** The name on record that matched. */
  matchedName: Scalars['String']['output'];
  /** The entity found. */
  node: Entity;
  /** How well it matches, above 0 and at most 1. */
  score: Scalars['Float']['output'];
};

/** How two stand to each other at a meeting. */
export type SideRelation =
  /** However they stood, unknown sides included. */
  | 'ANY'
  /** On different sides, both known. */
  | 'OPPOSITE'
  /** On the same side. */
  | 'SAME';

/** A text that supports records. */
export type Source = Entity & Node & AnyRecord & {
  __typename?: 'Source';
  /** Relationships of it that are a rival reading or given up, with their reasons. Questions do not use them. */
  alternatives: RelationshipConnection;
  /** Where a copy is kept. */
  archivedUrl: Maybe<Scalars['String']['output']>;
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** What it is cited for. */
  cites: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** Ids that others use for it. */
  identifiers: Array<Identifier>;
  /** Whether it reports on its own publisher. */
  interest: Interest;
  /** The name to show: neutral, and in the language asked for where a name in it is known. */
  label: Scalars['String']['output'];
  /** BCP 47 language tag. */
  language: Maybe<Scalars['String']['output']>;
  /** All names on record, the preferred first. */
  names: Array<Name>;
  /** When it was published. */
  publishedDate: Maybe<PartialDate>;
  /** Who published it. */
  publisher: Maybe<Scalars['String']['output']>;
  /** When it was read: an ISO 8601 day or instant. */
  retrievedAt: Maybe<Scalars['String']['output']>;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
  /** SHA-256 of its bytes, to check a copy. */
  sha256: Maybe<Scalars['String']['output']>;
  /** A part of its text, where the operator holds it. */
  text: Maybe<Scalars['String']['output']>;
  /** Whether the operator holds its text. */
  textHeld: Scalars['Boolean']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** Where it was published. */
  url: Maybe<Scalars['String']['output']>;
};


/** A text that supports records. */
export type SourceAlternativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A text that supports records. */
export type SourceCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A text that supports records. */
export type SourceCitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A text that supports records. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A text that supports records. */
export type SourceDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A text that supports records. */
export type SourceLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A text that supports records. */
export type SourceNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A text that supports records. */
export type SourceTextArgs = {
  length?: InputMaybe<Scalars['Int']['input']>;
  start?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** The rows with their cursors. */
  edges: Array<SourceEdge>;
  /** The rows without their edges. */
  nodes: Array<Source>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page of sources. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Whether it certainly holds under the condition on time; YES where there is none. */
  certainty: Certainty;
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The relationship along which the list came here; null in a list from the root. */
  link: Maybe<Link>;
  /** The row itself. */
  node: Source;
};

/** Which sources; every condition must hold. */
export type SourceFilter = {
  /** In one of these datasets. */
  datasets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With one of these interests. */
  interests?: InputMaybe<Array<Interest>>;
  /** In one of these languages, as BCP 47 tags. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** By one of these publishers, as printed. */
  publishers?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Whether a source states a fact. */
export type Standing =
  /** We infer it, for the reason given. */
  | 'INFERRED'
  /** A source states it. */
  | 'STATED';

/** A body that came after another. */
export type Succession = Node & AnyRecord & Relationship & {
  __typename?: 'Succession';
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** When it ended. */
  end: Maybe<PartialDate>;
  /** The entity at which it begins. */
  from: Entity;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** How it came about. */
  kind: SuccessionKind;
  /** How likely it is. */
  likelihood: Likelihood;
  /** The earlier body. */
  predecessor: Body;
  /** Whether it is the preferred reading. */
  rank: Rank;
  /** Why its standing, likelihood or rank is what it is. */
  reason: Maybe<Scalars['String']['output']>;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
  /** Whether a source states it or it is inferred. */
  standing: Standing;
  /** When it began. */
  start: Maybe<PartialDate>;
  /** The later body. */
  successor: Body;
  /** The entity to which it leads. */
  to: Entity;
};


/** A body that came after another. */
export type SuccessionCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that came after another. */
export type SuccessionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that came after another. */
export type SuccessionDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of successions. */
export type SuccessionConnection = {
  __typename?: 'SuccessionConnection';
  /** The rows with their cursors. */
  edges: Array<SuccessionEdge>;
  /** The rows without their edges. */
  nodes: Array<Succession>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page of successions. */
export type SuccessionEdge = {
  __typename?: 'SuccessionEdge';
  /** Whether it certainly holds under the condition on time; YES where there is none. */
  certainty: Certainty;
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Succession;
};

/** How one body succeeded another. */
export type SuccessionKind =
  /** It came out of a merger. */
  | 'MERGED'
  /** It took another name. */
  | 'RENAMED'
  /** It came out of a split. */
  | 'SPLIT';

/** The bodies through which people came; a person comes through the body in `onBehalfOf` only. */
export type ThroughInput = {
  /** The body for which the one asked about came. */
  mine?: InputMaybe<Scalars['ID']['input']>;
  /** The body for which the counterpart came. */
  theirs?: InputMaybe<Scalars['ID']['input']>;
};

/** Something that is talked about. */
export type Topic = Entity & Node & AnyRecord & {
  __typename?: 'Topic';
  /** Relationships of it that are a rival reading or given up, with their reasons. Questions do not use them. */
  alternatives: RelationshipConnection;
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** Declarations about it. */
  declarations: DeclarationConnection;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** Ids that others use for it. */
  identifiers: Array<Identifier>;
  /** The name to show: neutral, and in the language asked for where a name in it is known. */
  label: Scalars['String']['output'];
  /** Meetings about it. */
  meetings: MeetingConnection;
  /** All names on record, the preferred first. */
  names: Array<Name>;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
};


/** Something that is talked about. */
export type TopicAlternativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is talked about. */
export type TopicCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is talked about. */
export type TopicClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is talked about. */
export type TopicDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is talked about. */
export type TopicDeclarationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is talked about. */
export type TopicLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Something that is talked about. */
export type TopicMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeetingDateOrder>;
};


/** Something that is talked about. */
export type TopicNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of topics. */
export type TopicConnection = {
  __typename?: 'TopicConnection';
  /** The rows with their cursors. */
  edges: Array<TopicEdge>;
  /** The rows without their edges. */
  nodes: Array<Topic>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; null above 10,000. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One row of a page of topics. */
export type TopicEdge = {
  __typename?: 'TopicEdge';
  /** Whether it certainly holds under the condition on time; YES where there is none. */
  certainty: Certainty;
  /** Its place in the order. */
  cursor: Scalars['String']['output'];
  /** The relationship along which the list came here; null in a list from the root. */
  link: Maybe<Link>;
  /** The row itself. */
  node: Topic;
};

/** Which topics. */
export type TopicFilter = {
  /** In one of these datasets. */
  datasets?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** People at a meeting of whom no name and no body is told. */
export type UnnamedGroup = Entity & Node & AnyRecord & {
  __typename?: 'UnnamedGroup';
  /** Relationships of it that are a rival reading or given up, with their reasons. Questions do not use them. */
  alternatives: RelationshipConnection;
  /** The places in sources that support it. */
  citations: CitationConnection;
  /** The values that sources give for its properties where they differ, the preferred ones included. */
  claims: ClaimConnection;
  /** The datasets in which it stands. */
  datasets: Array<Dataset>;
  /** How the source describes them. */
  descriptor: Maybe<Scalars['String']['output']>;
  /** How many they were. */
  headcount: Maybe<Scalars['Int']['output']>;
  /** Opaque and stable for ever. */
  id: Scalars['ID']['output'];
  /** Ids that others use for it. */
  identifiers: Array<Identifier>;
  /** The name to show: neutral, and in the language asked for where a name in it is known. */
  label: Scalars['String']['output'];
  /** All names on record, the preferred first. */
  names: Array<Name>;
  /** The meetings attended. */
  participations: ParticipationConnection;
  /** The revision of the last event that changed it. */
  revision: Scalars['Int']['output'];
};


/** People at a meeting of whom no name and no body is told. */
export type UnnamedGroupAlternativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People at a meeting of whom no name and no body is told. */
export type UnnamedGroupCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People at a meeting of whom no name and no body is told. */
export type UnnamedGroupClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People at a meeting of whom no name and no body is told. */
export type UnnamedGroupDatasetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People at a meeting of whom no name and no body is told. */
export type UnnamedGroupLabelArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** People at a meeting of whom no name and no body is told. */
export type UnnamedGroupNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People at a meeting of whom no name and no body is told. */
export type UnnamedGroupParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a source says who made a declaration. */
export type Voice =
  /** It names the speaker. */
  | 'ACTIVE'
  /** It does not. */
  | 'PASSIVE';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Attendee:
    | ( PersonParent )
    | ( UnnamedGroupParent )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ActorParent>;
  ActorConnection: ResolverTypeWrapper<ActorConnectionParent>;
  ActorEdge: ResolverTypeWrapper<ActorEdgeParent>;
  ActorRelation: ResolverTypeWrapper<ActorRelationParent>;
  ActorRelationConnection: ResolverTypeWrapper<ActorRelationConnectionParent>;
  ActorRelationEdge: ResolverTypeWrapper<ActorRelationEdgeParent>;
  Attendance: ResolverTypeWrapper<AttendanceParent>;
  AttendanceRole: AttendanceRole;
  Attendee: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Attendee']>;
  Basis: Basis;
  Body: ResolverTypeWrapper<BodyParent>;
  BodyConnection: ResolverTypeWrapper<BodyConnectionParent>;
  BodyEdge: ResolverTypeWrapper<BodyEdgeParent>;
  BodyFilter: BodyFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Certainty: Certainty;
  Citation: ResolverTypeWrapper<CitationParent>;
  CitationConnection: ResolverTypeWrapper<CitationConnectionParent>;
  CitationEdge: ResolverTypeWrapper<CitationEdgeParent>;
  Claim: ResolverTypeWrapper<ClaimParent>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionParent>;
  ClaimEdge: ResolverTypeWrapper<ClaimEdgeParent>;
  Classification: Classification;
  Committee: ResolverTypeWrapper<CommitteeParent>;
  CommitteeConnection: ResolverTypeWrapper<CommitteeConnectionParent>;
  CommitteeEdge: ResolverTypeWrapper<CommitteeEdgeParent>;
  Dataset: ResolverTypeWrapper<DatasetParent>;
  DatasetConnection: ResolverTypeWrapper<DatasetConnectionParent>;
  DatasetEdge: ResolverTypeWrapper<DatasetEdgeParent>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRangeInput: DateRangeInput;
  Declaration: ResolverTypeWrapper<DeclarationParent>;
  DeclarationConnection: ResolverTypeWrapper<DeclarationConnectionParent>;
  DeclarationEdge: ResolverTypeWrapper<DeclarationEdgeParent>;
  DeclarationFilter: DeclarationFilter;
  DeclarationKind: DeclarationKind;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Encounter: ResolverTypeWrapper<EncounterParent>;
  EncounterConnection: ResolverTypeWrapper<EncounterConnectionParent>;
  EncounterEdge: ResolverTypeWrapper<EncounterEdgeParent>;
  EncounterSides: EncounterSides;
  EndKind: EndKind;
  Entity: ResolverTypeWrapper<EntityParent>;
  EntityConnection: ResolverTypeWrapper<EntityConnectionParent>;
  EntityEdge: ResolverTypeWrapper<EntityEdgeParent>;
  EntityOrder: EntityOrder;
  EntityType: EntityType;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<IdentifierParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interest: Interest;
  Likelihood: Likelihood;
  Link: ResolverTypeWrapper<LinkParent>;
  Meeting: ResolverTypeWrapper<MeetingParent>;
  MeetingConnection: ResolverTypeWrapper<MeetingConnectionParent>;
  MeetingDateOrder: MeetingDateOrder;
  MeetingEdge: ResolverTypeWrapper<MeetingEdgeParent>;
  MeetingFilter: MeetingFilter;
  MeetingKind: MeetingKind;
  MeetingMode: MeetingMode;
  MeetingOrder: MeetingOrder;
  MeetingStatus: MeetingStatus;
  Membership: ResolverTypeWrapper<MembershipParent>;
  MembershipConnection: ResolverTypeWrapper<MembershipConnectionParent>;
  MembershipEdge: ResolverTypeWrapper<MembershipEdgeParent>;
  MetConnection: ResolverTypeWrapper<MetConnectionParent>;
  MetEdge: ResolverTypeWrapper<MetEdgeParent>;
  MetOrder: MetOrder;
  Name: ResolverTypeWrapper<NameParent>;
  NameKind: NameKind;
  Node: ResolverTypeWrapper<NodeParent>;
  Organisation: ResolverTypeWrapper<OrganisationParent>;
  OrganisationConnection: ResolverTypeWrapper<OrganisationConnectionParent>;
  OrganisationEdge: ResolverTypeWrapper<OrganisationEdgeParent>;
  PageInfo: ResolverTypeWrapper<PageInfoParent>;
  PartialDate: ResolverTypeWrapper<PartialDateParent>;
  Participation: ResolverTypeWrapper<ParticipationParent>;
  ParticipationConnection: ResolverTypeWrapper<ParticipationConnectionParent>;
  ParticipationEdge: ResolverTypeWrapper<ParticipationEdgeParent>;
  Party: ResolverTypeWrapper<PartyParent>;
  PartyConnection: ResolverTypeWrapper<PartyConnectionParent>;
  PartyEdge: ResolverTypeWrapper<PartyEdgeParent>;
  Person: ResolverTypeWrapper<PersonParent>;
  PersonConnection: ResolverTypeWrapper<PersonConnectionParent>;
  PersonEdge: ResolverTypeWrapper<PersonEdgeParent>;
  PersonFilter: PersonFilter;
  Place: ResolverTypeWrapper<PlaceParent>;
  PlaceConnection: ResolverTypeWrapper<PlaceConnectionParent>;
  PlaceEdge: ResolverTypeWrapper<PlaceEdgeParent>;
  PlaceFilter: PlaceFilter;
  PlaceKind: PlaceKind;
  Post: ResolverTypeWrapper<PostParent>;
  PostConnection: ResolverTypeWrapper<PostConnectionParent>;
  PostEdge: ResolverTypeWrapper<PostEdgeParent>;
  PostFilter: PostFilter;
  PostRole: PostRole;
  Presence: Presence;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rank: Rank;
  Record: ResolverTypeWrapper<RecordParent>;
  RelationDirection: RelationDirection;
  RelationKind: RelationKind;
  Relationship: ResolverTypeWrapper<RelationshipParent>;
  RelationshipConnection: ResolverTypeWrapper<RelationshipConnectionParent>;
  RelationshipEdge: ResolverTypeWrapper<RelationshipEdgeParent>;
  RelationshipType: RelationshipType;
  SearchConnection: ResolverTypeWrapper<SearchConnectionParent>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeParent>;
  SideRelation: SideRelation;
  Source: ResolverTypeWrapper<SourceParent>;
  SourceConnection: ResolverTypeWrapper<SourceConnectionParent>;
  SourceEdge: ResolverTypeWrapper<SourceEdgeParent>;
  SourceFilter: SourceFilter;
  Standing: Standing;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Succession: ResolverTypeWrapper<SuccessionParent>;
  SuccessionConnection: ResolverTypeWrapper<SuccessionConnectionParent>;
  SuccessionEdge: ResolverTypeWrapper<SuccessionEdgeParent>;
  SuccessionKind: SuccessionKind;
  ThroughInput: ThroughInput;
  Topic: ResolverTypeWrapper<TopicParent>;
  TopicConnection: ResolverTypeWrapper<TopicConnectionParent>;
  TopicEdge: ResolverTypeWrapper<TopicEdgeParent>;
  TopicFilter: TopicFilter;
  UnnamedGroup: ResolverTypeWrapper<UnnamedGroupParent>;
  Voice: Voice;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ActorParent;
  ActorConnection: ActorConnectionParent;
  ActorEdge: ActorEdgeParent;
  ActorRelation: ActorRelationParent;
  ActorRelationConnection: ActorRelationConnectionParent;
  ActorRelationEdge: ActorRelationEdgeParent;
  Attendance: AttendanceParent;
  Attendee: ResolversUnionTypes<ResolversParentTypes>['Attendee'];
  Body: BodyParent;
  BodyConnection: BodyConnectionParent;
  BodyEdge: BodyEdgeParent;
  BodyFilter: BodyFilter;
  Boolean: Scalars['Boolean']['output'];
  Citation: CitationParent;
  CitationConnection: CitationConnectionParent;
  CitationEdge: CitationEdgeParent;
  Claim: ClaimParent;
  ClaimConnection: ClaimConnectionParent;
  ClaimEdge: ClaimEdgeParent;
  Committee: CommitteeParent;
  CommitteeConnection: CommitteeConnectionParent;
  CommitteeEdge: CommitteeEdgeParent;
  Dataset: DatasetParent;
  DatasetConnection: DatasetConnectionParent;
  DatasetEdge: DatasetEdgeParent;
  Date: Scalars['Date']['output'];
  DateRangeInput: DateRangeInput;
  Declaration: DeclarationParent;
  DeclarationConnection: DeclarationConnectionParent;
  DeclarationEdge: DeclarationEdgeParent;
  DeclarationFilter: DeclarationFilter;
  EDTF: Scalars['EDTF']['output'];
  Encounter: EncounterParent;
  EncounterConnection: EncounterConnectionParent;
  EncounterEdge: EncounterEdgeParent;
  Entity: EntityParent;
  EntityConnection: EntityConnectionParent;
  EntityEdge: EntityEdgeParent;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Identifier: IdentifierParent;
  Int: Scalars['Int']['output'];
  Link: LinkParent;
  Meeting: MeetingParent;
  MeetingConnection: MeetingConnectionParent;
  MeetingEdge: MeetingEdgeParent;
  MeetingFilter: MeetingFilter;
  Membership: MembershipParent;
  MembershipConnection: MembershipConnectionParent;
  MembershipEdge: MembershipEdgeParent;
  MetConnection: MetConnectionParent;
  MetEdge: MetEdgeParent;
  Name: NameParent;
  Node: NodeParent;
  Organisation: OrganisationParent;
  OrganisationConnection: OrganisationConnectionParent;
  OrganisationEdge: OrganisationEdgeParent;
  PageInfo: PageInfoParent;
  PartialDate: PartialDateParent;
  Participation: ParticipationParent;
  ParticipationConnection: ParticipationConnectionParent;
  ParticipationEdge: ParticipationEdgeParent;
  Party: PartyParent;
  PartyConnection: PartyConnectionParent;
  PartyEdge: PartyEdgeParent;
  Person: PersonParent;
  PersonConnection: PersonConnectionParent;
  PersonEdge: PersonEdgeParent;
  PersonFilter: PersonFilter;
  Place: PlaceParent;
  PlaceConnection: PlaceConnectionParent;
  PlaceEdge: PlaceEdgeParent;
  PlaceFilter: PlaceFilter;
  Post: PostParent;
  PostConnection: PostConnectionParent;
  PostEdge: PostEdgeParent;
  PostFilter: PostFilter;
  Query: Record<PropertyKey, never>;
  Record: RecordParent;
  Relationship: RelationshipParent;
  RelationshipConnection: RelationshipConnectionParent;
  RelationshipEdge: RelationshipEdgeParent;
  SearchConnection: SearchConnectionParent;
  SearchEdge: SearchEdgeParent;
  Source: SourceParent;
  SourceConnection: SourceConnectionParent;
  SourceEdge: SourceEdgeParent;
  SourceFilter: SourceFilter;
  String: Scalars['String']['output'];
  Succession: SuccessionParent;
  SuccessionConnection: SuccessionConnectionParent;
  SuccessionEdge: SuccessionEdgeParent;
  ThroughInput: ThroughInput;
  Topic: TopicParent;
  TopicConnection: TopicConnectionParent;
  TopicEdge: TopicEdgeParent;
  TopicFilter: TopicFilter;
  UnnamedGroup: UnnamedGroupParent;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Committee' | 'Organisation' | 'Person', ParentType, ContextType>;
  alternatives?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ActorAlternativesArgs, 'first'>>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<ActorCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ActorClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<ActorDatasetsArgs, 'first'>>;
  declarations?: Resolver<ResolversTypes['DeclarationConnection'], ParentType, ContextType, RequireFields<ActorDeclarationsArgs, 'first'>>;
  discussedAt?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<ActorDiscussedAtArgs, 'first'>>;
  discussedIn?: Resolver<ResolversTypes['DeclarationConnection'], ParentType, ContextType, RequireFields<ActorDiscussedInArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ActorLabelArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<ActorMembershipsArgs, 'first'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<ActorNamesArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['ActorRelationConnection'], ParentType, ContextType, RequireFields<ActorRelationsArgs, 'direction' | 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type ActorRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorRelation'] = ResolversParentTypes['ActorRelation']> = {
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<ActorRelationCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ActorRelationClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<ActorRelationDatasetsArgs, 'first'>>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Likelihood'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roleAsStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorRelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorRelationConnection'] = ResolversParentTypes['ActorRelationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActorRelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ActorRelation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ActorRelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorRelationEdge'] = ResolversParentTypes['ActorRelationEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActorRelation'], ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  __resolveType: TypeResolveFn<'Participation' | 'Party', ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<AttendanceCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<AttendanceClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<AttendanceDatasetsArgs, 'first'>>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Likelihood'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AttendanceRole'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sideDerived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type AttendeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendee'] = ResolversParentTypes['Attendee']> = {
  __resolveType: TypeResolveFn<'Person' | 'UnnamedGroup', ParentType, ContextType>;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  __resolveType: TypeResolveFn<'Committee' | 'Organisation', ParentType, ContextType>;
  alternatives?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<BodyAlternativesArgs, 'first'>>;
  attendances?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<BodyAttendancesArgs, 'first' | 'orderBy'>>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<BodyCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<BodyClaimsArgs, 'first'>>;
  classification?: Resolver<ResolversTypes['Classification'], ParentType, ContextType>;
  committees?: Resolver<ResolversTypes['CommitteeConnection'], ParentType, ContextType, RequireFields<BodyCommitteesArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<BodyDatasetsArgs, 'first'>>;
  declarations?: Resolver<ResolversTypes['DeclarationConnection'], ParentType, ContextType, RequireFields<BodyDeclarationsArgs, 'first'>>;
  discussedAt?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<BodyDiscussedAtArgs, 'first'>>;
  discussedIn?: Resolver<ResolversTypes['DeclarationConnection'], ParentType, ContextType, RequireFields<BodyDiscussedInArgs, 'first'>>;
  dissolutionDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  foundingDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<BodyLabelArgs>>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<BodyMembersArgs, 'first' | 'includeCommittees'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<BodyMembershipsArgs, 'first'>>;
  metWith?: Resolver<ResolversTypes['MetConnection'], ParentType, ContextType, RequireFields<BodyMetWithArgs, 'first' | 'includeCommittees' | 'minBasis' | 'orderBy' | 'sides'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<BodyNamesArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['BodyConnection'], ParentType, ContextType, RequireFields<BodyPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['BodyConnection'], ParentType, ContextType, RequireFields<BodyPartsArgs, 'first'>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<BodyPostsArgs, 'first'>>;
  predecessors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, RequireFields<BodyPredecessorsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['ActorRelationConnection'], ParentType, ContextType, RequireFields<BodyRelationsArgs, 'direction' | 'first'>>;
  representatives?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<BodyRepresentativesArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  successors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, RequireFields<BodySuccessorsArgs, 'first'>>;
};

export type BodyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyConnection'] = ResolversParentTypes['BodyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BodyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyEdge'] = ResolversParentTypes['BodyEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<CitationCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CitationClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<CitationDatasetsArgs, 'first'>>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secondHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spanSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<ClaimCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ClaimClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<ClaimDatasetsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Committee'] = ResolversParentTypes['Committee']> = {
  alternatives?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<CommitteeAlternativesArgs, 'first'>>;
  attendances?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<CommitteeAttendancesArgs, 'first' | 'orderBy'>>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<CommitteeCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CommitteeClaimsArgs, 'first'>>;
  classification?: Resolver<ResolversTypes['Classification'], ParentType, ContextType>;
  committees?: Resolver<ResolversTypes['CommitteeConnection'], ParentType, ContextType, RequireFields<CommitteeCommitteesArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<CommitteeDatasetsArgs, 'first'>>;
  declarations?: Resolver<ResolversTypes['DeclarationConnection'], ParentType, ContextType, RequireFields<CommitteeDeclarationsArgs, 'first'>>;
  discussedAt?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<CommitteeDiscussedAtArgs, 'first'>>;
  discussedIn?: Resolver<ResolversTypes['DeclarationConnection'], ParentType, ContextType, RequireFields<CommitteeDiscussedInArgs, 'first'>>;
  dissolutionDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  foundingDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CommitteeLabelArgs>>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<CommitteeMembersArgs, 'first' | 'includeCommittees'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<CommitteeMembershipsArgs, 'first'>>;
  metWith?: Resolver<ResolversTypes['MetConnection'], ParentType, ContextType, RequireFields<CommitteeMetWithArgs, 'first' | 'includeCommittees' | 'minBasis' | 'orderBy' | 'sides'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<CommitteeNamesArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['BodyConnection'], ParentType, ContextType, RequireFields<CommitteePartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['BodyConnection'], ParentType, ContextType, RequireFields<CommitteePartsArgs, 'first'>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<CommitteePostsArgs, 'first'>>;
  predecessors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, RequireFields<CommitteePredecessorsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['ActorRelationConnection'], ParentType, ContextType, RequireFields<CommitteeRelationsArgs, 'direction' | 'first'>>;
  representatives?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<CommitteeRepresentativesArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  successors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, RequireFields<CommitteeSuccessorsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeConnection'] = ResolversParentTypes['CommitteeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommitteeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Committee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CommitteeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeEdge'] = ResolversParentTypes['CommitteeEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  alternatives?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<DatasetAlternativesArgs, 'first'>>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<DatasetCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DatasetClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<DatasetDatasetsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DatasetLabelArgs>>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<DatasetNamesArgs, 'first'>>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<DatasetSourcesArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetConnection'] = ResolversParentTypes['DatasetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DatasetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DatasetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetEdge'] = ResolversParentTypes['DatasetEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DeclarationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Declaration'] = ResolversParentTypes['Declaration']> = {
  about?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<DeclarationAboutArgs, 'first'>>;
  alternatives?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<DeclarationAlternativesArgs, 'first'>>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<DeclarationCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DeclarationClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<DeclarationDatasetsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeclarationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DeclarationLabelArgs>>;
  madeBy?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<DeclarationMadeByArgs, 'first'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<DeclarationMeetingsArgs, 'first'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<DeclarationNamesArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['Voice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclarationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationConnection'] = ResolversParentTypes['DeclarationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeclarationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Declaration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DeclarationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationEdge'] = ResolversParentTypes['DeclarationEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Declaration'], ParentType, ContextType>;
};

export interface EDTFScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EncounterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Encounter'] = ResolversParentTypes['Encounter']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  mine?: Resolver<Array<ResolversTypes['Attendance']>, ParentType, ContextType, RequireFields<EncounterMineArgs, 'first'>>;
  mineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sides?: Resolver<ResolversTypes['EncounterSides'], ParentType, ContextType>;
  theirs?: Resolver<Array<ResolversTypes['Attendance']>, ParentType, ContextType, RequireFields<EncounterTheirsArgs, 'first'>>;
  theirsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EncounterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EncounterConnection'] = ResolversParentTypes['EncounterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EncounterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Encounter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EncounterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EncounterEdge'] = ResolversParentTypes['EncounterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Encounter'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Committee' | 'Dataset' | 'Declaration' | 'Meeting' | 'Organisation' | 'Person' | 'Place' | 'Post' | 'Source' | 'Topic' | 'UnnamedGroup', ParentType, ContextType>;
  alternatives?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<EntityAlternativesArgs, 'first'>>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<EntityCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EntityClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<EntityDatasetsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EntityLabelArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<EntityNamesArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<LinkCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<LinkClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<LinkDatasetsArgs, 'first'>>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Likelihood'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  about?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<MeetingAboutArgs, 'first'>>;
  alternatives?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<MeetingAlternativesArgs, 'first'>>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<MeetingCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MeetingClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<MeetingDatasetsArgs, 'first'>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  declarations?: Resolver<ResolversTypes['DeclarationConnection'], ParentType, ContextType, RequireFields<MeetingDeclarationsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MeetingLabelArgs>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<MeetingMeetingsArgs, 'first' | 'orderBy'>>;
  mode?: Resolver<ResolversTypes['MeetingMode'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<MeetingNamesArgs, 'first'>>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<MeetingParticipationsArgs, 'first'>>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<MeetingPartiesArgs, 'first'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<MeetingPlacesArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<MeetingSeriesArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['MeetingStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<MembershipCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MembershipClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<MembershipDatasetsArgs, 'first'>>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  endKind?: Resolver<ResolversTypes['EndKind'], ParentType, ContextType>;
  evidencedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Likelihood'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PostRole'], ParentType, ContextType>;
  roleAsStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetConnection'] = ResolversParentTypes['MetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetEdge'] = ResolversParentTypes['MetEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  encounters?: Resolver<ResolversTypes['EncounterConnection'], ParentType, ContextType, RequireFields<MetEdgeEncountersArgs, 'first'>>;
  firstMet?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastMet?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  meetingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  possibleMeetingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<NameCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<NameClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<NameDatasetsArgs, 'first'>>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ActorRelation' | 'Citation' | 'Claim' | 'Committee' | 'Dataset' | 'Declaration' | 'Link' | 'Meeting' | 'Membership' | 'Name' | 'Organisation' | 'Participation' | 'Party' | 'Person' | 'Place' | 'Post' | 'Source' | 'Succession' | 'Topic' | 'UnnamedGroup', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  alternatives?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<OrganisationAlternativesArgs, 'first'>>;
  attendances?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<OrganisationAttendancesArgs, 'first' | 'orderBy'>>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<OrganisationCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganisationClaimsArgs, 'first'>>;
  classification?: Resolver<ResolversTypes['Classification'], ParentType, ContextType>;
  committees?: Resolver<ResolversTypes['CommitteeConnection'], ParentType, ContextType, RequireFields<OrganisationCommitteesArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<OrganisationDatasetsArgs, 'first'>>;
  declarations?: Resolver<ResolversTypes['DeclarationConnection'], ParentType, ContextType, RequireFields<OrganisationDeclarationsArgs, 'first'>>;
  discussedAt?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<OrganisationDiscussedAtArgs, 'first'>>;
  discussedIn?: Resolver<ResolversTypes['DeclarationConnection'], ParentType, ContextType, RequireFields<OrganisationDiscussedInArgs, 'first'>>;
  dissolutionDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  foundingDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganisationLabelArgs>>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OrganisationMembersArgs, 'first' | 'includeCommittees'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OrganisationMembershipsArgs, 'first'>>;
  metWith?: Resolver<ResolversTypes['MetConnection'], ParentType, ContextType, RequireFields<OrganisationMetWithArgs, 'first' | 'includeCommittees' | 'minBasis' | 'orderBy' | 'sides'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<OrganisationNamesArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['BodyConnection'], ParentType, ContextType, RequireFields<OrganisationPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['BodyConnection'], ParentType, ContextType, RequireFields<OrganisationPartsArgs, 'first'>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<OrganisationPostsArgs, 'first'>>;
  predecessors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, RequireFields<OrganisationPredecessorsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['ActorRelationConnection'], ParentType, ContextType, RequireFields<OrganisationRelationsArgs, 'direction' | 'first'>>;
  representatives?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<OrganisationRepresentativesArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  successors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, RequireFields<OrganisationSuccessorsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  asStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  attendee?: Resolver<ResolversTypes['Attendee'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<ParticipationCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ParticipationClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<ParticipationDatasetsArgs, 'first'>>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Likelihood'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  nameAsStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AttendanceRole'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sideDerived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  titleAsStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<PartyCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PartyClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<PartyDatasetsArgs, 'first'>>;
  descriptor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  headcount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Likelihood'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AttendanceRole'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sideDerived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  alternatives?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PersonAlternativesArgs, 'first'>>;
  birthDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<PersonCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<PersonDatasetsArgs, 'first'>>;
  deathDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  declarations?: Resolver<ResolversTypes['DeclarationConnection'], ParentType, ContextType, RequireFields<PersonDeclarationsArgs, 'first'>>;
  discussedAt?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<PersonDiscussedAtArgs, 'first'>>;
  discussedIn?: Resolver<ResolversTypes['DeclarationConnection'], ParentType, ContextType, RequireFields<PersonDiscussedInArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonLabelArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<PersonMembershipsArgs, 'first'>>;
  metWith?: Resolver<ResolversTypes['MetConnection'], ParentType, ContextType, RequireFields<PersonMetWithArgs, 'first' | 'includeCommittees' | 'minBasis' | 'orderBy' | 'sides'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<PersonNamesArgs, 'first'>>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<PersonParticipationsArgs, 'first' | 'orderBy'>>;
  relations?: Resolver<ResolversTypes['ActorRelationConnection'], ParentType, ContextType, RequireFields<PersonRelationsArgs, 'direction' | 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  alternatives?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PlaceAlternativesArgs, 'first'>>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<PlaceCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlaceClaimsArgs, 'first'>>;
  contains?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<PlaceContainsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<PlaceDatasetsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PlaceLabelArgs>>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<PlaceMeetingsArgs, 'first' | 'orderBy'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<PlaceNamesArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  within?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<PlaceWithinArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  alternatives?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PostAlternativesArgs, 'first'>>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<PostCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PostClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<PostDatasetsArgs, 'first'>>;
  holders?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<PostHoldersArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PostLabelArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<PostNamesArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PostRole'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  bodies?: Resolver<ResolversTypes['BodyConnection'], ParentType, ContextType, RequireFields<QueryBodiesArgs, 'first' | 'orderBy'>>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType, RequireFields<QueryBodyArgs, 'id'>>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType, RequireFields<QueryCommitteeArgs, 'id'>>;
  committees?: Resolver<ResolversTypes['CommitteeConnection'], ParentType, ContextType, RequireFields<QueryCommitteesArgs, 'first' | 'orderBy'>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<QueryDatasetArgs, 'id'>>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, RequireFields<QueryDatasetsArgs, 'first' | 'orderBy'>>;
  declaration?: Resolver<Maybe<ResolversTypes['Declaration']>, ParentType, ContextType, RequireFields<QueryDeclarationArgs, 'id'>>;
  declarations?: Resolver<ResolversTypes['DeclarationConnection'], ParentType, ContextType, RequireFields<QueryDeclarationsArgs, 'first' | 'orderBy'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'first' | 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first' | 'orderBy'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first' | 'orderBy'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first' | 'orderBy'>>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<QueryPostArgs, 'id'>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<QueryPostsArgs, 'first' | 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first' | 'orderBy'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'first' | 'orderBy'>>;
};

export type RecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Record'] = ResolversParentTypes['Record']> = {
  __resolveType: TypeResolveFn<'ActorRelation' | 'Citation' | 'Claim' | 'Committee' | 'Dataset' | 'Declaration' | 'Link' | 'Meeting' | 'Membership' | 'Name' | 'Organisation' | 'Participation' | 'Party' | 'Person' | 'Place' | 'Post' | 'Source' | 'Succession' | 'Topic' | 'UnnamedGroup', ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<RecordCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RecordClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<RecordDatasetsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  __resolveType: TypeResolveFn<'ActorRelation' | 'Link' | 'Membership' | 'Participation' | 'Party' | 'Succession', ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<RelationshipCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RelationshipClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<RelationshipDatasetsArgs, 'first'>>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Likelihood'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  alternatives?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<SourceAlternativesArgs, 'first'>>;
  archivedUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<SourceCitationsArgs, 'first'>>;
  cites?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<SourceCitesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SourceClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<SourceDatasetsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['Interest'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SourceLabelArgs>>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<SourceNamesArgs, 'first'>>;
  publishedDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SourceTextArgs, 'length' | 'start'>>;
  textHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<SuccessionCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SuccessionClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<SuccessionDatasetsArgs, 'first'>>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuccessionKind'], ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Likelihood'], ParentType, ContextType>;
  predecessor?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  successor?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuccessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessionConnection'] = ResolversParentTypes['SuccessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SuccessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SuccessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessionEdge'] = ResolversParentTypes['SuccessionEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Succession'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  alternatives?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<TopicAlternativesArgs, 'first'>>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<TopicCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<TopicClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<TopicDatasetsArgs, 'first'>>;
  declarations?: Resolver<ResolversTypes['DeclarationConnection'], ParentType, ContextType, RequireFields<TopicDeclarationsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TopicLabelArgs>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<TopicMeetingsArgs, 'first' | 'orderBy'>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<TopicNamesArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type UnnamedGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnnamedGroup'] = ResolversParentTypes['UnnamedGroup']> = {
  alternatives?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<UnnamedGroupAlternativesArgs, 'first'>>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<UnnamedGroupCitationsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<UnnamedGroupClaimsArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<UnnamedGroupDatasetsArgs, 'first'>>;
  descriptor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headcount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<UnnamedGroupLabelArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<UnnamedGroupNamesArgs, 'first'>>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<UnnamedGroupParticipationsArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  ActorRelation?: ActorRelationResolvers<ContextType>;
  ActorRelationConnection?: ActorRelationConnectionResolvers<ContextType>;
  ActorRelationEdge?: ActorRelationEdgeResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  Attendee?: AttendeeResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  BodyConnection?: BodyConnectionResolvers<ContextType>;
  BodyEdge?: BodyEdgeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Committee?: CommitteeResolvers<ContextType>;
  CommitteeConnection?: CommitteeConnectionResolvers<ContextType>;
  CommitteeEdge?: CommitteeEdgeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetConnection?: DatasetConnectionResolvers<ContextType>;
  DatasetEdge?: DatasetEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Declaration?: DeclarationResolvers<ContextType>;
  DeclarationConnection?: DeclarationConnectionResolvers<ContextType>;
  DeclarationEdge?: DeclarationEdgeResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Encounter?: EncounterResolvers<ContextType>;
  EncounterConnection?: EncounterConnectionResolvers<ContextType>;
  EncounterEdge?: EncounterEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  MetConnection?: MetConnectionResolvers<ContextType>;
  MetEdge?: MetEdgeResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  PartyEdge?: PartyEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Record?: RecordResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  SuccessionConnection?: SuccessionConnectionResolvers<ContextType>;
  SuccessionEdge?: SuccessionEdgeResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  UnnamedGroup?: UnnamedGroupResolvers<ContextType>;
};

