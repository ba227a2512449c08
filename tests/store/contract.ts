import { describe } from '@jest/globals';
import type { TemporaryStore } from '../support/temporary-store.js';
import { metAgreesWithItsDefinition } from './contract/met-oracle.js';

/** Opens an empty store that nothing else uses; called many times. */
export type OpenStore = () => Promise<Pick<TemporaryStore, 'store' | 'dispose'>>;

/** What every engine must do, topic by topic; an engine's own test file calls this and adds what only it has. */
export function describeStoreContract(name: string, open: OpenStore): void {
  describe(`${name} store: met`, () => metAgreesWithItsDefinition(open));
}
