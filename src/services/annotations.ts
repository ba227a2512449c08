import type { Annotation, Stored } from '../model/records.js';
import type { AnnotationQuery, Page, Store } from '../store/store.js';
import { type PageArguments, type PageQuery, pageOf } from './page-arguments.js';

export interface Annotations {
  /** One page of names, citations or claims a query. */
  pages(queries: readonly AnnotationQuery[], signal: AbortSignal): Promise<Page<Stored<Annotation>>[]>;
}

export function createAnnotations(store: Store): Annotations {
  return {
    pages(queries, signal) {
      return store.annotationsOf(queries, signal);
    },
  };
}

/**
 * Asks for a page of the names, citations or claims about a record, or of those that name it as their source.
 *
 * @throws AppError BAD_USER_INPUT for faulty pages and cursors
 */
export function annotationPage(
  of: Pick<AnnotationQuery, 'type' | 'end' | 'id'>,
  page: PageArguments,
  count: boolean,
): PageQuery<AnnotationQuery> {
  return pageOf(of, page, count);
}
