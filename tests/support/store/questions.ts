import type { EntityType } from '../../../src/model/entity-types.js';
import { parsePeriod } from '../../../src/model/partial-date.js';
import type { AnnotationType } from '../../../src/model/records.js';
import type { RelationshipType } from '../../../src/model/relationship-types.js';
import type {
  AnnotationQuery,
  EncounterQuery,
  FindQuery,
  MetFilter,
  MetQuery,
  PageRequest,
  RelationshipQuery,
  TimeCondition,
} from '../../../src/store/store.js';

/*
 * Questions to a store as tests ask them: complete, as the contract wants, and short, since what a test does not say takes the
 * default that most tests want.
 */

type Named = { readonly id: string };

/** As much of a list as most tests have, with its count. */
const FIRST_PAGE: PageRequest = { first: 100, count: true };

export function annotationsAbout(subject: Named, type: AnnotationType, page = FIRST_PAGE): AnnotationQuery {
  return { type, end: 'subject', id: subject.id, page };
}

export function annotationsFrom(source: Named, type: AnnotationType, page = FIRST_PAGE): AnnotationQuery {
  return { type, end: 'sourceId', id: source.id, page };
}

/** Preferred relationships of the types, with the entity at the end. */
export function relationshipsAt(
  end: RelationshipQuery['end'],
  entity: Named,
  types: readonly RelationshipType[],
  given: Partial<RelationshipQuery> = {},
): RelationshipQuery {
  return { id: entity.id, end, types, ranks: ['PREFERRED'], page: FIRST_PAGE, ...given };
}

/** Entities by label, on no condition. */
export function entitiesOf(types: readonly EntityType[], given: Partial<FindQuery> = {}): FindQuery {
  return { types, facets: {}, related: [], order: 'LABEL', page: FIRST_PAGE, ...given };
}

/** Whom somebody met on whatever side and basis, not rolled up, most meetings first. */
export function metBy(actor: Named, filter: Partial<MetFilter> = {}, given: Partial<MetQuery> = {}): MetQuery {
  return { id: actor.id, filter: metFilter(filter), order: 'MEETING_COUNT', dates: true, page: FIRST_PAGE, ...given };
}

export function encountersOf(
  actor: Named,
  counterpart: Named,
  filter: Partial<MetFilter> = {},
  page = FIRST_PAGE,
): EncounterQuery {
  return { id: actor.id, counterpart: counterpart.id, filter: metFilter(filter), page };
}

function metFilter(given: Partial<MetFilter>): MetFilter {
  return { sides: 'ANY', minBasis: 'CONTEXT', includeCommittees: false, ...given };
}

/** A condition on time; certain and possible rows alike unless told otherwise. */
export function during(edtf: string, ...certainty: TimeCondition['certainty']): TimeCondition {
  return { period: parsePeriod(edtf), certainty: certainty.length === 0 ? ['YES', 'POSSIBLY'] : certainty };
}
