/**
 * Records leave the database as the JSON text in which they are kept, many in one column, and are parsed once: several times
 * faster than a row object each.
 */
export function parseJson<Result>(text: unknown): Result {
  return JSON.parse(String(text)) as Result;
}

/** The same text for the same value whatever the order of its keys, so that "did it change" is one comparison. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([first], [second]) => (first < second ? -1 : 1)));
  });
}

/** A record's JSON with its revision in front. */
export function withRevision(canonical: string, revision: number): string {
  return `{"revision":${revision},${canonical.slice(1)}`;
}

/** The record's JSON without the revision, to compare. */
export function withoutRevision(data: string): string {
  return `{${data.slice(data.indexOf(',') + 1)}`;
}
