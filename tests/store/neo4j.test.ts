import { describeNeo4j } from '../support/describe-neo4j.js';
import { openTemporaryStore } from '../support/temporary-store.js';
import { refusesToBackUp } from './contract/lifecycle/backup.js';
import { describeStoreContract } from './contract.js';

const tools = ['neo4j-admin database dump', 'caucus copy'];

describeNeo4j('the contract', () => describeStoreContract('neo4j', () => openTemporaryStore(), refusesToBackUp(tools)));
