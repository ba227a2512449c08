/**
 * Every closed list of values in the model, in the order in which a reader should see them.
 * The SDL's enums, the dossier format and the stores are checked against these lists.
 */
export const VOCABULARY = {
  Classification: [
    'COALITION',
    'PARTY',
    'UNION',
    'MOVEMENT',
    'GOVERNMENT',
    'MINISTRY',
    'ARMED_GROUP',
    'COUNCIL',
    'COMPANY',
    'MEDIA',
    'STATE',
    'INTERNATIONAL',
    'COMMITTEE',
    'WORKING_GROUP',
    'DEPARTMENT',
    'SECRETARIAT',
    'OFFICE',
    'BOARD',
    'DELEGATION',
    'OTHER',
  ],
  PostRole: [
    'CHAIR',
    'VICE_CHAIR',
    'PRESIDENT',
    'VICE_PRESIDENT',
    'SECRETARY_GENERAL',
    'COORDINATOR',
    'DIRECTOR',
    'TRUSTEE',
    'SPOKESPERSON',
    'MINISTER',
    'MEMBER',
    'OTHER',
  ],
  MeetingKind: ['BILATERAL', 'MULTILATERAL', 'INTERNAL', 'CONFERENCE', 'VISIT', 'CALL', 'SERIES', 'OTHER'],
  MeetingStatus: ['HELD', 'PLANNED', 'CANCELLED', 'UNKNOWN'],
  MeetingMode: ['IN_PERSON', 'ONLINE', 'HYBRID', 'UNKNOWN'],
  PlaceKind: ['VENUE', 'TOWN', 'REGION', 'COUNTRY'],
  DeclarationKind: [
    'OUTLINED',
    'UNDERSCORED',
    'STRESSED',
    'ADVOCATED',
    'CALLED_FOR',
    'AGREED',
    'INFORMED',
    'CONDEMNED',
    'OTHER',
  ],
  Voice: ['ACTIVE', 'PASSIVE'],
  Interest: ['SELF_REPORT', 'INDEPENDENT', 'UNKNOWN'],
  EndKind: ['ONGOING', 'ENDED', 'UNKNOWN'],
  AttendanceRole: ['CONVENER', 'HOST', 'CHAIR', 'PARTICIPANT', 'OBSERVER', 'INTERPRETER', 'GUEST'],
  Presence: ['PRESENT', 'REMOTE', 'ABSENT', 'INVITED', 'REPRESENTED'],
  /** Weakest first, so that "at least" is a comparison of positions. */
  Basis: ['CONTEXT', 'CAPACITY', 'EXPLICIT'],
  SuccessionKind: ['RENAMED', 'SPLIT', 'MERGED'],
  RelationKind: [
    'FAMILY',
    'ASSOCIATE',
    'EMPLOYMENT',
    'OWNERSHIP',
    'DONATION',
    'LOBBYING',
    'ENDORSEMENT',
    'ALLIANCE',
    'OPPOSITION',
    'OTHER',
  ],
  Standing: ['STATED', 'INFERRED'],
  Likelihood: ['CERTAIN', 'PROBABLE', 'POSSIBLE'],
  Rank: ['PREFERRED', 'ALTERNATIVE', 'DEPRECATED'],
  NameKind: ['PREFERRED', 'ALTERNATE', 'FORMER', 'ACRONYM', 'AS_STATED', 'TRANSLITERATION'],
  SideRelation: ['OPPOSITE', 'SAME', 'ANY'],
  EncounterSides: ['OPPOSITE', 'SAME', 'BOTH', 'UNKNOWN'],
  Certainty: ['YES', 'POSSIBLY'],
} as const;

type Values<Name extends keyof typeof VOCABULARY> = (typeof VOCABULARY)[Name][number];

export type Classification = Values<'Classification'>;
export type PostRole = Values<'PostRole'>;
export type MeetingKind = Values<'MeetingKind'>;
export type MeetingStatus = Values<'MeetingStatus'>;
export type MeetingMode = Values<'MeetingMode'>;
export type PlaceKind = Values<'PlaceKind'>;
export type DeclarationKind = Values<'DeclarationKind'>;
export type Voice = Values<'Voice'>;
export type Interest = Values<'Interest'>;
export type EndKind = Values<'EndKind'>;
export type AttendanceRole = Values<'AttendanceRole'>;
export type Presence = Values<'Presence'>;
export type Basis = Values<'Basis'>;
export type SuccessionKind = Values<'SuccessionKind'>;
export type RelationKind = Values<'RelationKind'>;
export type Standing = Values<'Standing'>;
export type Likelihood = Values<'Likelihood'>;
export type Rank = Values<'Rank'>;
export type NameKind = Values<'NameKind'>;
export type SideRelation = Values<'SideRelation'>;
export type EncounterSides = Values<'EncounterSides'>;
