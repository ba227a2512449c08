import DataLoader from 'dataloader';
import type { Annotation, GraphRecord, RecordType, Stored } from '../model/records.js';
import type { AlternativesQuery } from '../services/alternatives.js';
import type { Services } from '../services/index.js';
import type { PageQuery } from '../services/page-arguments.js';
import type { HeldText } from '../services/texts.js';
import type {
  AnnotationQuery,
  EncounterQuery,
  EncounterRow,
  EntityQuery,
  EntityRow,
  MetQuery,
  MetRow,
  Page,
  PageRequest,
  RelatedRow,
  RelationshipQuery,
} from '../store/store.js';
import { asType } from './type-names.js';

type PageLoader<Query extends { readonly page: PageRequest }, Row> = DataLoader<PageQuery<Query>, Page<Row>, string>;

/** What gathers the reads of one request: all that are asked for in one tick go to the store as one batch, equal ones once. */
export interface Loaders {
  readonly record: DataLoader<string, Stored<GraphRecord> | undefined>;
  /** With pages of its relationships. */
  readonly entity: DataLoader<EntityQuery, EntityRow | undefined>;
  readonly text: DataLoader<string, HeldText | undefined>;
  readonly relationships: PageLoader<RelationshipQuery, RelatedRow>;
  readonly alternatives: PageLoader<AlternativesQuery, RelatedRow>;
  readonly annotations: PageLoader<AnnotationQuery, Stored<Annotation>>;
  readonly met: PageLoader<MetQuery, MetRow>;
  readonly encounters: PageLoader<EncounterQuery, EncounterRow>;
}

/** Made for one request, since what they keep is not to be seen by the next. */
export function createLoaders(services: Services, signal: AbortSignal): Loaders {
  return {
    record: new DataLoader((ids) => services.entities.get(ids, signal)),
    // Not kept, since each field that asks reads other lists along.
    entity: new DataLoader((queries) => services.entities.getWithNested(queries, signal), { cache: false }),
    text: new DataLoader((sourceIds) => services.texts.get(sourceIds, signal)),
    relationships: pageLoader((queries) => services.relationships.pages(queries, signal)),
    alternatives: pageLoader((queries) => services.alternatives.pages(queries, signal)),
    annotations: pageLoader((queries) => services.annotations.pages(queries, signal)),
    met: pageLoader(
      (queries) => services.met.counterparts(queries, signal),
      (page) => `${page.query.dates} ${pageKey(page)}`,
    ),
    encounters: pageLoader((queries) => services.met.encounters(queries, signal)),
  };
}

function pageLoader<Query extends { readonly page: PageRequest }, Row>(
  load: (queries: readonly Query[]) => Promise<(Page<Row> | Error)[]>,
  cacheKeyFn: (page: PageQuery<Query>) => string = pageKey,
): PageLoader<Query, Row> {
  return new DataLoader<PageQuery<Query>, Page<Row>, string>((pages) => load(pages.map(({ query }) => query)), {
    cacheKeyFn,
  });
}

function pageKey({ list, query: { page } }: PageQuery<{ readonly page: PageRequest }>): string {
  const { first, count, after } = page;
  return `${first} ${count} ${after === undefined ? '' : JSON.stringify(after)} ${list}`;
}

/** The record to which a reference leads, as one of the types that it may name. */
export async function loadReferenced<Type extends RecordType>(
  { loaders }: { readonly loaders: Loaders },
  id: string,
  types: readonly Type[],
): Promise<Extract<Stored<GraphRecord>, { readonly type: Type }>> {
  return asType(await loaders.record.load(id), types);
}
