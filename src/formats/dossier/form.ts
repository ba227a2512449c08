import { z } from 'zod';
import { VOCABULARY } from '../../model/vocabulary.js';
import {
  date,
  degrees,
  flag,
  instant,
  language,
  listOf,
  reference,
  sha256,
  shortId,
  shortOf,
  text,
  webAddress,
  wholeNumber,
} from './fields.js';

const passageFields = {
  span: z
    .tuple([wholeNumber, wholeNumber])
    .describe('[start, end] in code points of the text, end excluded')
    .exactOptional(),
  exact: text.describe('at most twelve words of the span, as they stand there').exactOptional(),
  sha256: sha256.describe('the sha256 of the whole span in UTF-8').exactOptional(),
  locator: text.describe('where to look in a source without spans: a page, a paragraph, a minute').exactOptional(),
};

const passage = z.strictObject(passageFields);

const citation = z.strictObject({
  passage: text.describe('the name of one of the passages of this file').exactOptional(),
  ...passageFields,
  property: text
    .describe('the one property that it supports, where it does not support the whole record')
    .exactOptional(),
  secondHand: flag.describe('true where the source tells of an earlier event').exactOptional(),
});

const claim = z.strictObject({
  property: text.describe('the property about which sources differ, as birthDate'),
  value: text.describe('the value that this source gives'),
  rank: z.enum(VOCABULARY.Rank).describe('PREFERRED for the value that the record shows').exactOptional(),
  reason: text.describe('why it has that rank').exactOptional(),
});

const evidence = {
  cite: listOf(citation, 'passage').describe('passages by name, or citations; [] for none').exactOptional(),
  claims: z.array(claim).describe('values of this source about which sources differ').exactOptional(),
};

const name = z.strictObject({
  value: text.describe('the name as it is written'),
  language: language.describe("BCP 47; the source's where left out").exactOptional(),
  kind: z.enum(VOCABULARY.NameKind).describe('ALTERNATE where left out').exactOptional(),
  cite: evidence.cite,
});

const identifier = z.strictObject({
  scheme: text.describe('whose identifier it is, as wikidata'),
  value: text.describe('the identifier, as Q42'),
});

const entity = {
  id: reference.describe('a short id, unique in the dataset, for ever the same'),
  label: text.describe('the neutral name to show; one file of the folder gives it').exactOptional(),
  language: language.describe("language of the label; the source's where left out").exactOptional(),
  names: z.array(shortOf(name, 'value')).describe('further names, in any language and script').exactOptional(),
  identifiers: z.array(identifier).describe('ids that others use for the same thing').exactOptional(),
  ...evidence,
};

const relationship = {
  start: date.describe('the beginning, in EDTF').exactOptional(),
  end: date.describe('the end, in EDTF').exactOptional(),
  standing: z.enum(VOCABULARY.Standing).describe('INFERRED where the source does not say so').exactOptional(),
  likelihood: z.enum(VOCABULARY.Likelihood).describe('CERTAIN where left out').exactOptional(),
  rank: z.enum(VOCABULARY.Rank).describe('ALTERNATIVE for a rival reading; PREFERRED where left out').exactOptional(),
  reason: text.describe('why the standing, likelihood or rank is what it is').exactOptional(),
  ...evidence,
};

/** Links to other entities, written as ids or as entries with dates, standing and evidence of their own. */
function links(target: string) {
  const link = z.strictObject({ id: reference.describe(`the id of ${target}`), ...relationship });
  return listOf(link, 'id').describe(`the id of ${target}, or several`);
}

const person = z.strictObject({
  ...entity,
  birthDate: date.describe('the day of birth, in EDTF').exactOptional(),
  deathDate: date.describe('the day of death, in EDTF').exactOptional(),
});

const body = z.strictObject({
  ...entity,
  classification: z
    .enum(VOCABULARY.Classification)
    .describe('which sort of body; OTHER where left out')
    .exactOptional(),
  foundingDate: date.describe('the founding, in EDTF').exactOptional(),
  dissolutionDate: date.describe('the dissolution, in EDTF').exactOptional(),
  partOf: links('the body of which it is part').exactOptional(),
});

const post = z.strictObject({
  ...entity,
  role: z.enum(VOCABULARY.PostRole).describe('which sort of office; OTHER where left out').exactOptional(),
  body: links('the body whose office it is').exactOptional(),
});

const place = z.strictObject({
  ...entity,
  kind: z.enum(VOCABULARY.PlaceKind).describe('how large a place it is').exactOptional(),
  latitude: degrees(90).describe('degrees north').exactOptional(),
  longitude: degrees(180).describe('degrees east').exactOptional(),
  within: links('the place around it').exactOptional(),
});

const topic = z.strictObject(entity);

const membership = z.strictObject({
  member: reference.describe('the id of the person, or of the body that is a member'),
  body: reference.describe('the id of the body'),
  role: z.enum(VOCABULARY.PostRole).describe('MEMBER where left out').exactOptional(),
  roleAsStated: text.describe("the role in the source's words").exactOptional(),
  post: reference.describe('the id of the post that is held').exactOptional(),
  for: reference.describe('the id of the body whose seat it is').exactOptional(),
  endKind: z.enum(VOCABULARY.EndKind).describe('ENDED where there is an end, else UNKNOWN').exactOptional(),
  evidencedOn: date.describe('a day on which the membership is certain, in EDTF').exactOptional(),
  ...relationship,
});

const relation = z.strictObject({
  from: reference.describe('the id of the actor of whom it is told'),
  to: reference.describe('the id of the other actor'),
  kind: z.enum(VOCABULARY.RelationKind).describe('OTHER where left out').exactOptional(),
  roleAsStated: text.describe("what the one is to the other, in the source's words").exactOptional(),
  ...relationship,
});

const succession = z.strictObject({
  successor: reference.describe('the id of the later body'),
  predecessor: reference.describe('the id of the earlier body'),
  kind: z.enum(VOCABULARY.SuccessionKind).describe('how the one became the other'),
  ...relationship,
});

/** What the people of one delegation have in common; each of them may say otherwise. */
const coming = {
  role: z.enum(VOCABULARY.AttendanceRole).describe('PARTICIPANT where left out').exactOptional(),
  presence: z.enum(VOCABULARY.Presence).describe('PRESENT where left out').exactOptional(),
  side: text.describe('the side, as A, where the source tells the sides apart').exactOptional(),
  for: reference.describe('the id of the body for which they came').exactOptional(),
  basis: z.enum(VOCABULARY.Basis).describe('how firmly the source says so; CONTEXT where left out').exactOptional(),
};

const capacity = z.strictObject({
  membership: reference.describe('the full id of a membership').exactOptional(),
  body: reference.describe('the id of the body in which they are').exactOptional(),
  role: z.enum(VOCABULARY.PostRole).describe('their role there, if they have several').exactOptional(),
});

const group = z.strictObject({
  ...entity,
  descriptor: text.describe('who they are, as local traders').exactOptional(),
  headcount: wholeNumber.describe('how many they are').exactOptional(),
});

const attendee = z.strictObject({
  person: reference.describe('the id of the person').exactOptional(),
  group: group.describe('people of whom neither name nor body is told').exactOptional(),
  ...coming,
  capacity: shortOf(capacity, 'body').describe('the membership in which they came: the id of its body').exactOptional(),
  nameAsStated: text.describe('the name as the source prints it').exactOptional(),
  titleAsStated: text.describe('the title as the source prints it').exactOptional(),
  ...relationship,
});

const delegation = z.strictObject({
  ...coming,
  cite: evidence.cite,
  people: z.array(shortOf(attendee, 'person')).describe('the people, as under attendees'),
});

const party = z.strictObject({
  body: reference.describe('the id of the body that took part'),
  role: z.enum(VOCABULARY.AttendanceRole).describe('PARTICIPANT where left out').exactOptional(),
  side: coming.side,
  descriptor: text.describe('its people, where they are not named').exactOptional(),
  headcount: wholeNumber.describe('how many they were').exactOptional(),
  ...relationship,
});

const declaration = z.strictObject({
  ...entity,
  kind: z.enum(VOCABULARY.DeclarationKind).describe('OTHER where left out').exactOptional(),
  voice: z
    .enum(VOCABULARY.Voice)
    .describe('PASSIVE where the source names nobody; ACTIVE where left out')
    .exactOptional(),
  text: text.describe('what was said or agreed, in neutral words of our own').exactOptional(),
  by: links('the person or body that said it').exactOptional(),
  about: links('the topic or actor that it is about').exactOptional(),
});

const meeting = z.strictObject({
  ...entity,
  kind: z.enum(VOCABULARY.MeetingKind).describe('SERIES for a run of meetings; OTHER where left out').exactOptional(),
  status: z.enum(VOCABULARY.MeetingStatus).describe('UNKNOWN where left out').exactOptional(),
  mode: z.enum(VOCABULARY.MeetingMode).describe('UNKNOWN where left out').exactOptional(),
  date: date.describe('the day, in EDTF').exactOptional(),
  outcome: text.describe('what came of it, in neutral words of our own').exactOptional(),
  at: links('the place').exactOptional(),
  series: links('the series of which it is part').exactOptional(),
  about: links('the topic or actor that it is about').exactOptional(),
  parties: z.array(shortOf(party, 'body')).describe('bodies that took part as bodies').exactOptional(),
  attendees: z.array(shortOf(attendee, 'person')).describe('people one by one').exactOptional(),
  delegations: z.array(delegation).describe('people who came together').exactOptional(),
  declarations: z.array(declaration).describe('what was said or agreed').exactOptional(),
});

const source = z.strictObject({
  ...entity,
  id: shortId.describe("a short id; the file's name where left out").exactOptional(),
  title: text.describe('the title of the text'),
  publisher: text.describe('who published it').exactOptional(),
  url: webAddress.describe('where it can be read').exactOptional(),
  archivedUrl: webAddress.describe('where a copy is kept').exactOptional(),
  publishedDate: date.describe('the day of publication, in EDTF').exactOptional(),
  retrievedAt: instant.describe('when it was fetched').exactOptional(),
  language: language.describe('the language of the text, BCP 47').exactOptional(),
  interest: z.enum(VOCABULARY.Interest).describe('SELF_REPORT where a side reports on itself').exactOptional(),
  sha256: sha256.describe("the sha256 of the text's bytes").exactOptional(),
});

/** One dossier: what one source says. */
export const dossierForm = z.strictObject({
  source: source.describe('the text that this dossier is drawn from'),
  passages: z.record(text, passage).describe('places in the text, each under a name to cite it by').exactOptional(),
  people: z.array(person).describe('people').exactOptional(),
  organisations: z.array(body).describe('bodies that stand alone').exactOptional(),
  committees: z.array(body).describe('bodies inside a body').exactOptional(),
  posts: z.array(post).describe('offices apart from their holders').exactOptional(),
  memberships: z.array(membership).describe('who is in which body').exactOptional(),
  places: z.array(place).describe('venues, towns, regions, countries').exactOptional(),
  topics: z.array(topic).describe('what meetings and declarations are about').exactOptional(),
  meetings: z.array(meeting).describe('meetings, and series of meetings').exactOptional(),
  relations: z.array(relation).describe('ties between two actors outside any body').exactOptional(),
  successions: z.array(succession).describe('bodies that became other bodies').exactOptional(),
});

/** The card of a dataset: the file `dataset.yaml` of a folder. */
export const datasetForm = z.strictObject({
  name: shortId.describe('the short id of the dataset, part of the ids of all that is in it'),
  title: text.describe('what it holds'),
  publisher: text.describe('who answers for it').exactOptional(),
  licence: text.describe('under which licence, best as an SPDX identifier').exactOptional(),
  url: webAddress.describe('where it comes from').exactOptional(),
});

export type Dossier = z.output<typeof dossierForm>;
export type DatasetCard = z.output<typeof datasetForm>;
export type PassageEntry = z.output<typeof passage>;
export type CitationEntry = z.output<typeof citation>;
export type ClaimEntry = z.output<typeof claim>;
export type MeetingEntry = z.output<typeof meeting>;
export type AttendeeEntry = z.output<typeof attendee>;
export type DelegationEntry = z.output<typeof delegation>;
export type LinkEntry = z.output<ReturnType<typeof links>>[number];

/** What every entry of an entity has in common. */
export type EntityEntry = z.output<typeof topic>;
