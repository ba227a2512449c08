export interface Query {
  readonly name: string;
  readonly text: string;
}

/** A statement in Cypher 25 whose name shows in the server's query log. */
export function query(name: string, text: string): Query {
  return { name, text: `CYPHER 25 /* ${name} */ ${text.trim()}` };
}
