/** One thing that keeps a file from being read, told so that its author can put it right without asking. */
export interface Problem {
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  /** The way to the field from the top of the file: `people[3].birthDate`; empty for the file as a whole. */
  readonly field: string;
  /** What is there and is wrong. */
  readonly wrong: string;
  readonly expected: string;
  /** What to write instead. */
  readonly remedy: string;
}

/** The problem in one line, beginning with `file:line:column`, which editors and terminals turn into a link. */
export function describeProblem({ file, line, column, field, wrong, expected, remedy }: Problem): string {
  const place = `${file}:${line}:${column}${field && ` ${field}`}`;
  return `${place}: ${wrong}. Expected ${expected}. ${remedy}.`;
}

/** In the order of the files and of the text, each told once. */
export function sortedProblems(problems: readonly Problem[]): Problem[] {
  const told = new Map(problems.map((problem) => [describeProblem(problem), problem]));
  return [...told.values()].sort(
    (one, other) => compare(one.file, other.file) || one.line - other.line || one.column - other.column,
  );
}

/** A value as it may stand in a message: quoted, and cut short since it may be as long as the file. */
export function quoted(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
