import { personIdAt } from './graph.js';
import { createRandom } from './random.js';

/** What the questions are asked about: the same for every run on a graph of one size. */
export interface DatabaseSummary {
  readonly people: readonly string[];
  readonly names: readonly string[];
  /** The ends of pages of the list of people, so that every request reads another one. */
  readonly pages: readonly { readonly cursor: string; readonly label: string; readonly id: string }[];
}

const PEOPLE = 500;
const PAGES = 20;

export type Ask = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

interface PeoplePage {
  readonly people: {
    readonly nodes: readonly { readonly id: string; readonly label: string }[];
    readonly pageInfo: { readonly endCursor: string | null };
  };
}

export async function takeSample(ask: Ask, people: number): Promise<DatabaseSummary> {
  const random = createRandom(7);
  const ids = Array.from({ length: PEOPLE }, () => personIdAt(Math.floor(random() * people)));
  const pages: DatabaseSummary['pages'][number][] = [];
  const names: string[] = [];
  let after: string | null = null;
  for (let index = 0; index < PAGES; index += 1) {
    const page = (await ask(
      'query ($after: String) { people(first: 100, after: $after) { nodes { id label } pageInfo { endCursor } } }',
      { after },
    )) as PeoplePage;
    const last = page.people.nodes.at(-1);
    after = page.people.pageInfo.endCursor;
    if (!last || after === null) break;
    pages.push({ cursor: after, label: last.label, id: last.id });
    names.push(...page.people.nodes.slice(0, 10).map(({ label }) => label));
  }
  return { people: ids, names, pages };
}
