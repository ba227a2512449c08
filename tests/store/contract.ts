import { describe } from '@jest/globals';
import type { TemporaryStore } from '../support/temporary-store.js';
import { survivesAnyHistory } from './contract/histories.js';
import { checksItself } from './contract/lifecycle/check.js';
import { opensAndCloses } from './contract/lifecycle/closing.js';
import { keepsDeadlines } from './contract/lifecycle/deadlines.js';
import { membershipsAgreeWithTheModel } from './contract/membership-oracle.js';
import { tellsWhatBodiesMet } from './contract/met/bodies.js';
import { rollsCommitteesUp } from './contract/met/committees.js';
import { tellsWhoMetUnderConditions } from './contract/met/conditions.js';
import { listsEncounters } from './contract/met/encounters.js';
import { ordersCounterparts } from './contract/met/orders.js';
import { looksAtPairs } from './contract/met/pairs.js';
import { tellsWhomPeopleMet } from './contract/met/people.js';
import { metAgreesWithItsDefinition } from './contract/met-oracle.js';
import { readsNestedLists } from './contract/nested.js';
import { listsAnnotations } from './contract/read/annotations.js';
import { findsEntities } from './contract/read/find.js';
import { findsNames } from './contract/read/find-names.js';
import { pagesWhatIsFound } from './contract/read/find-pages.js';
import { findsWhatIsRelated } from './contract/read/find-related.js';
import { readsRecordsById } from './contract/read/records.js';
import { pagesRelationships } from './contract/read/relationship-pages.js';
import { tellsWhenRelationshipsHold } from './contract/read/relationship-times.js';
import { listsRelationships } from './contract/read/relationships.js';
import { streamsRecords } from './contract/read/stream.js';
import { holdsTexts } from './contract/read/texts.js';
import { keepsUnusualText } from './contract/read/unusual-text.js';
import { appliesChanges } from './contract/write/apply.js';
import { tellsChanges } from './contract/write/changes.js';
import { countsRecords } from './contract/write/counts.js';
import { leavesNothingDangling } from './contract/write/dangling.js';
import { deletesRecords } from './contract/write/deletion.js';
import { refusesFaultyRecords } from './contract/write/refusals.js';
import { guardsRepeatedWrites } from './contract/write/replays.js';
import { settlesSides } from './contract/write/sides.js';
import { followsWhatSettlesSides } from './contract/write/sides-that-follow.js';
import { keepsOrders } from './contract/write/sort-keys.js';
import { keepsSpans } from './contract/write/spans.js';

/** Opens a store that nothing else uses, empty or as it was in a backup; called many times. */
export type OpenStore = (backup?: string) => Promise<Pick<TemporaryStore, 'store' | 'dispose'>>;

const TOPICS: Readonly<Record<string, (open: OpenStore) => void>> = {
  'records by id': readsRecordsById,
  'texts held': holdsTexts,
  annotations: listsAnnotations,
  relationships: listsRelationships,
  'pages of relationships': pagesRelationships,
  'lists within lists': readsNestedLists,
  'when relationships hold': tellsWhenRelationshipsHold,
  find: findsEntities,
  'find by relationship': findsWhatIsRelated,
  'pages of find': pagesWhatIsFound,
  'find by name': findsNames,
  stream: streamsRecords,
  'unusual text': keepsUnusualText,
  apply: appliesChanges,
  deletion: deletesRecords,
  'what leads to a deleted record': leavesNothingDangling,
  refusal: refusesFaultyRecords,
  'repeated writes': guardsRepeatedWrites,
  'the side of an attendance': settlesSides,
  'sides that follow': followsWhatSettlesSides,
  'order after a write': keepsOrders,
  'time after a write': keepsSpans,
  changes: tellsChanges,
  counts: countsRecords,
  'whom people met': tellsWhomPeopleMet,
  'the pair that met': looksAtPairs,
  'what bodies met': tellsWhatBodiesMet,
  'what committees met': rollsCommitteesUp,
  'who met under conditions': tellsWhoMetUnderConditions,
  'order of counterparts': ordersCounterparts,
  encounters: listsEncounters,
  'opening and closing': opensAndCloses,
  deadlines: keepsDeadlines,
  check: checksItself,
  'random histories': survivesAnyHistory,
  'the definition of membership': membershipsAgreeWithTheModel,
  'the definition of met': metAgreesWithItsDefinition,
};

/**
 * What every engine must do, topic by topic; an engine's own test file calls this and adds what only it has. `backup` is what
 * an engine does that is asked for a backup: it writes one, or leaves that to the tools of its database and says so.
 */
export function describeStoreContract(name: string, open: OpenStore, backup: (open: OpenStore) => void): void {
  for (const [topic, register] of Object.entries({ ...TOPICS, backup })) {
    describe(`${name} store: ${topic}`, () => register(open));
  }
}
