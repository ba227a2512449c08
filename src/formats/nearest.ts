/** How far a slip may be from what was meant: a third of the word, so that short words are not mistaken for each other. */
const SHARE_OF_SLIPS = 1 / 3;

/**
 * The candidate that was most likely meant by a word that is none of them, for "did you mean"; undefined where none is
 * close. Case, hyphens, underscores and spaces count for nothing, a transposed pair of letters counts as one slip.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = folded(word);
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(wanted.length * SHARE_OF_SLIPS)) + 1;
  for (const candidate of candidates) {
    const form = folded(candidate);
    if (Math.abs(form.length - wanted.length) >= fewest) continue;
    const slips = distance(wanted, form);
    if (slips < fewest) [best, fewest] = [candidate, slips];
  }
  return best;
}

function folded(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}

/** Optimal string alignment: the fewest insertions, deletions, replacements and swaps of neighbours. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[line - 1] === to[column - 1];
      const swapped = from[line - 1] === to[column - 2] && from[line - 2] === to[column - 1];
      next[column] = Math.min(
        (row[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (row[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, row] = [row, next];
  }
  return row[to.length] ?? 0;
}
