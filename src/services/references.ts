import { AppError } from '../errors.js';
import type { EntityType } from '../model/entity-types.js';
import { MAX_ID_LENGTH } from '../model/ids.js';
import type { RecordType } from '../model/records.js';
import type { Store } from '../store/store.js';

/** An id that stands as an argument of a question, and the types of which its entity must be. */
export interface Reference {
  readonly argument: string;
  readonly id: string;
  readonly types: readonly EntityType[];
}

/**
 * Looks up the ids of several questions in one read. One slot a question: the error to answer it with, NOT_FOUND, where an id
 * of it names nothing or something of another type; undefined where all is well.
 */
export async function checkReferences(
  store: Store,
  questions: readonly (readonly Reference[])[],
  signal: AbortSignal,
): Promise<(AppError | undefined)[]> {
  const ids = [...new Set(questions.flat().map(({ id }) => id))];
  if (ids.length === 0) return questions.map(() => undefined);
  const records = await store.getRecords(ids, signal);
  const typeOf = new Map(ids.map((id, index) => [id, records[index]?.type]));
  return questions.map((references) => {
    const wrong = references.find(({ id, types }) => !types.some((type) => type === typeOf.get(id)));
    return wrong && notFound(wrong, typeOf.get(wrong.id));
  });
}

/**
 * As {@link checkReferences} for a single question.
 *
 * @throws AppError NOT_FOUND
 */
export async function requireReferences(
  store: Store,
  references: readonly Reference[],
  signal: AbortSignal,
): Promise<void> {
  if (references.length === 0) return;
  const [error] = await checkReferences(store, [references], signal);
  if (error) throw error;
}

function notFound({ argument, id, types }: Reference, found: RecordType | undefined): AppError {
  const shown = id.length > MAX_ID_LENGTH ? `${id.slice(0, MAX_ID_LENGTH)}…` : id;
  const expected = types.join(' or ');
  const reason = found === undefined ? 'there is no such record' : `that record is of type ${found}`;
  return new AppError(
    'NOT_FOUND',
    `\`${argument}\` is ${JSON.stringify(shown)}: ${reason}. Give the id of a record of type ${expected}.`,
    { argument, id: shown, expected: types },
  );
}
