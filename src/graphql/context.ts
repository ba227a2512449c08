import type { Services } from '../services/index.js';
import { createLoaders, type Loaders } from './loaders.js';
import type { RequestContext } from './request-context.js';

/** What every resolver is handed besides its parent and arguments. */
export interface Context extends RequestContext {
  readonly services: Services;
  readonly loaders: Loaders;
}

/** Made for each request; `signal` ends its reads when its time has run out or its client has gone. */
export function createContext(services: Services, signal: AbortSignal): Context {
  return { services, signal, loaders: createLoaders(services, signal) };
}
