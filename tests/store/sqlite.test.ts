import { openTemporaryFile } from '../support/temporary-store.js';
import { backsUp } from './contract/lifecycle/backup.js';
import { describeStoreContract } from './contract.js';

describeStoreContract('sqlite', (backup) => openTemporaryFile(backup === undefined ? {} : { file: backup }), backsUp);
