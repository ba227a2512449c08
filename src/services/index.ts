import type { Store } from '../store/store.js';
import { type Alternatives, createAlternatives } from './alternatives.js';
import { type Annotations, createAnnotations } from './annotations.js';
import { createEntities, type Entities } from './entities.js';
import { createMet, type Met } from './met.js';
import { createRelationships, type Relationships } from './relationships.js';
import { createSearch, type Search } from './search.js';
import { createTexts, type Texts } from './texts.js';

/** All that can be asked of the graph; whoever answers over a network or a command line asks here, never the store. */
export interface Services {
  readonly alternatives: Alternatives;
  readonly annotations: Annotations;
  readonly entities: Entities;
  readonly met: Met;
  readonly relationships: Relationships;
  readonly search: Search;
  readonly texts: Texts;
}

export function createServices(store: Store): Services {
  return {
    alternatives: createAlternatives(store),
    annotations: createAnnotations(store),
    entities: createEntities(store),
    met: createMet(store),
    relationships: createRelationships(store),
    search: createSearch(store),
    texts: createTexts(store),
  };
}
