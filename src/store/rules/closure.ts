import type { Span } from '../../model/as-of.js';
import { FIRST_DAY, LAST_DAY } from '../../model/partial-date.js';

/** A body of which a committee is directly part, and the time in which it is. */
export interface Parent<Key> {
  readonly key: Key;
  readonly span: Span;
}

/** That a line of `depth` steps leads up to the ancestor, and the time in which all of them hold. */
export interface ClosureRow<Key> {
  readonly ancestor: Key;
  readonly depth: number;
  readonly span: Span;
}

/** A body is within itself at all times. */
const ALWAYS: Span = { earliestStart: FIRST_DAY, latestStart: FIRST_DAY, earliestEnd: LAST_DAY, latestEnd: LAST_DAY };

/**
 * What lies above one body, itself included: one row for each ancestor, depth and time in which a line leads to it. No line
 * comes to the same body twice.
 */
export function closureOf<Key>(body: Key, parentsOf: (body: Key) => readonly Parent<Key>[]): ClosureRow<Key>[] {
  const rows = new Map<string, ClosureRow<Key>>();
  const onLine = new Set<Key>();
  const visit = (ancestor: Key, depth: number, span: Span): void => {
    rows.set(JSON.stringify([ancestor, depth, boundsOf(span)]), { ancestor, depth, span });
    onLine.add(ancestor);
    for (const parent of parentsOf(ancestor)) {
      const together = overlap(span, parent.span);
      if (!onLine.has(parent.key) && together.earliestStart <= together.latestEnd)
        visit(parent.key, depth + 1, together);
    }
    onLine.delete(ancestor);
  };
  visit(body, 0, ALWAYS);
  return [...rows.values()];
}

function boundsOf({ earliestStart, latestStart, earliestEnd, latestEnd }: Span): readonly number[] {
  return [earliestStart, latestStart, earliestEnd, latestEnd];
}

/** The time in which both hold. */
function overlap(first: Span, second: Span): Span {
  return {
    earliestStart: Math.max(first.earliestStart, second.earliestStart),
    latestStart: Math.max(first.latestStart, second.latestStart),
    earliestEnd: Math.min(first.earliestEnd, second.earliestEnd),
    latestEnd: Math.min(first.latestEnd, second.latestEnd),
  };
}
