import { ENTITY_TYPE_TABLE } from '../../../model/entity-types.js';
import type { RecordType } from '../../../model/records.js';
import { RELATIONSHIP_TYPE_TABLE, RELATIONSHIP_TYPES } from '../../../model/relationship-types.js';
import { danglingError } from '../../rules/references.js';
import type { Step } from '../../rules/steps.js';
import type { Transaction } from '../connection.js';
import { type Query, query } from '../query.js';
import { askAbout, runGiven } from './batches.js';
import { matchLeading, matchNode } from './match.js';

/** One way in which a record may lead to others, and the types of those. */
interface Way {
  readonly statement: Query;
  readonly leadsTo: (type: RecordType) => boolean;
}

/** The smallest id of what leads to each. */
function referring(name: string, match: string): Query {
  return query(
    `referring ${name}`,
    `UNWIND $given.values AS value ${match} WITH value, min(record.id) AS first RETURN collect([value, first]) AS rows`,
  );
}

const WAYS: readonly Way[] = [
  {
    statement: referring(
      'ends',
      `${matchNode('named', 'Entity', 'value')} MATCH (named)-[record:${RELATIONSHIP_TYPES.join('|')}]-()`,
    ),
    leadsTo: (type) => type in ENTITY_TYPE_TABLE,
  },
  ...RELATIONSHIP_TYPES.flatMap((type) =>
    RELATIONSHIP_TYPE_TABLE[type].references.map(({ property, targets }) => ({
      statement: referring(`${type} ${property}`, matchLeading({ type, property })),
      leadsTo: (target: RecordType) => (targets as readonly RecordType[]).includes(target),
    })),
  ),
  ...(['Citation', 'Claim'] as const).map((type) => ({
    statement: referring(`${type} sourceId`, matchLeading({ type, property: 'sourceId' })),
    leadsTo: (target: RecordType) => target === 'Source',
  })),
];

const STANDING_IN = query(
  'standingIn',
  `UNWIND $given.values AS value ${matchNode('dataset', 'Entity', 'value')} WHERE dataset._records > 0 RETURN collect(value) AS rows`,
);

/** Only where a refusal is certain, since it has to look at everything. */
const FIRST_STANDING_IN = query(
  'firstStandingIn',
  `CALL () {
    MATCH (record:Entity|Annotation) WHERE $given.dataset IN record.datasets AND NOT record.id IN $given.going RETURN record.id AS id
    UNION ALL
    MATCH ()-[record:${RELATIONSHIP_TYPES.join('|')}]->() WHERE $given.dataset IN record.datasets RETURN record.id AS id
  } RETURN min(id) AS first`,
);

/**
 * Refuses to delete what still has records leading to it. Everything else of the write has gone out by then, so that what the
 * database says is how it will be.
 */
export async function refuseDangling(transaction: Transaction, steps: readonly Step[]): Promise<void> {
  const going = steps.filter(({ before, after }) => before && !after);
  const first = new Map<string, string>();
  const found = WAYS.map(({ statement, leadsTo }) => {
    const targets = going.filter(({ before }) => before && leadsTo(before.type)).map(({ id }) => id);
    return askAbout<[string, string]>(transaction, statement, targets);
  });
  for (const [id, referring] of (await Promise.all(found)).flat()) note(first, id, referring);
  const datasets = going.filter(({ before }) => before?.type === 'Dataset').map(({ id }) => id);
  for (const dataset of await askAbout<string>(transaction, STANDING_IN, datasets)) {
    const [row] = await runGiven(transaction, FIRST_STANDING_IN, { dataset, going: going.map(({ id }) => id) });
    note(first, dataset, String(row?.['first']));
  }
  const refused = going.find(({ id }) => first.has(id));
  if (refused) throw danglingError(refused.id, first.get(refused.id) ?? '');
}

function note(first: Map<string, string>, id: string, referring: string): void {
  const known = first.get(id);
  if (known === undefined || referring < known) first.set(id, referring);
}
