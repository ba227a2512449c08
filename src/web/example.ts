/** A question of an analyst, ready to be asked. */
export interface Example {
  /** Name of its files, without ending. */
  readonly name: string;
  /** Which of the questions of `docs/questions.md` it answers; several examples may answer one. */
  readonly question: number;
  readonly title: string;
  readonly explanation: string;
  readonly operationName: string;
  /** GraphQL text, comments included. */
  readonly query: string;
  /** JSON text. */
  readonly variables: string;
}

/**
 * Reads an example as it is kept in `examples/`: `<number of the question>-<name>.graphql` begins with comment lines, the
 * title and then the explanation, and holds one named query.
 *
 * @throws Error naming the file and what it lacks; a build or a test meets it, never a visitor
 */
export function readExample(name: string, query: string, variables: string): Example {
  const lines = query.split('\n');
  const comments = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('# ')),
  );
  const [title, ...explanation] = comments.map((line) => line.slice('# '.length).trim());
  const question = /^(\d+)-/.exec(name)?.[1];
  const operationName = /^query (\w+)/m.exec(query)?.[1];
  if (question === undefined) throw new Error(`${name}: the name must begin with the number of a question, as in 01-…`);
  if (title === undefined || explanation.length === 0) {
    throw new Error(`${name}: the query must begin with "# " lines: the title, then the explanation`);
  }
  if (operationName === undefined) throw new Error(`${name}: the query must be named, as in: query WhoMetWhom { … }`);
  return {
    name,
    question: Number(question),
    title,
    explanation: explanation.join(' '),
    operationName,
    query: query.trimEnd(),
    variables: variables.trimEnd(),
  };
}
