/**
 * Gives every row a column of its own: the best pairs first, and where a row would be left without, others move to a second
 * choice to make room for it (an augmenting path: Berge, "Two theorems in graph theory", 1957).
 *
 * @param values `values[row][column]`: the higher, the better the two fit; `undefined` where they may not be paired
 * @returns the column of each row, or `undefined` where not every row can have one
 */
export function pairUp(values: readonly (readonly (number | undefined)[])[]): readonly number[] | undefined {
  const rowOf = new Map<number, number>();
  const columnOf = new Map<number, number>();
  const pair = (row: number, column: number) => {
    rowOf.set(column, row);
    columnOf.set(row, column);
  };
  const makeRoom = (row: number, tried: Set<number>): boolean => {
    for (const column of choicesOf(values[row] ?? [])) {
      if (tried.has(column)) continue;
      tried.add(column);
      const holder = rowOf.get(column);
      if (holder !== undefined && !makeRoom(holder, tried)) continue;
      pair(row, column);
      return true;
    }
    return false;
  };

  for (const { row, column } of pairsOf(values)) {
    if (!columnOf.has(row) && !rowOf.has(column)) pair(row, column);
  }
  for (const row of values.keys()) {
    if (!columnOf.has(row) && !makeRoom(row, new Set())) return undefined;
  }
  return [...columnOf].sort(([one], [other]) => one - other).map(([, column]) => column);
}

function pairsOf(values: readonly (readonly (number | undefined)[])[]) {
  return values
    .flatMap((row, place) => choicesOf(row).map((column) => ({ row: place, column, value: row[column] ?? 0 })))
    .sort((one, other) => other.value - one.value);
}

function choicesOf(row: readonly (number | undefined)[]): number[] {
  return [...row.keys()].filter((column) => row[column] !== undefined);
}
