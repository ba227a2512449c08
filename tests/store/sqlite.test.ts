import { openTemporaryStore } from '../support/temporary-store.js';
import { describeStoreContract } from './contract.js';

describeStoreContract('sqlite', (backup) => openTemporaryStore(backup === undefined ? {} : { file: backup }));
