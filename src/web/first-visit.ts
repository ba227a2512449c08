import { StorageAPI } from '@graphiql/toolkit';
import { exampleLibrary } from './example-library.js';
import { examples } from './examples.js';

/**
 * GraphiQL begins where its visitor left off, so a first visit is given a past: the library open, and its first example
 * in the editors. GraphiQL's own properties will not do: `defaultQuery` comes without variables, and `visiblePlugin`
 * would open the library again at every visit of somebody who has closed it.
 */
export function prepareFirstVisit(): void {
  const storage = new StorageAPI();
  const [first] = examples;
  if (first === undefined || storage.get('tabState') !== null) return;
  storage.set('visiblePlugin', exampleLibrary.title);
  storage.set('query', first.query);
  storage.set('variables', first.variables);
}
