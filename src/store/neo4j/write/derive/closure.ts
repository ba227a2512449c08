import { relationshipSpan, type Span } from '../../../../model/as-of.js';
import type { PlainRelationship } from '../../../../model/records.js';
import { closureOf, type Parent } from '../../../rules/closure.js';
import { query } from '../../query.js';
import { typeOfId } from '../../record-kinds.js';
import type { Lead } from '../match.js';
import { matchNode } from '../match.js';
import type { View } from '../view.js';
import { type Difference, differenceOf } from './difference.js';

const WHOLES: Lead = { type: 'PART_OF', property: 'from' };

/** That a body lies within another, by a line of so many committees, in the time in which all of the line holds. */
export interface Inside extends Span {
  readonly body: string;
  readonly ancestor: string;
  readonly depth: number;
}

const INSIDE = query(
  'insideOf',
  `UNWIND $given.values AS value ${matchNode('body', 'Entity', 'value')}
  MATCH (body)-[inside:INSIDE]->(ancestor)
  RETURN collect({body: value, ancestor: ancestor.id, depth: inside.depth,
    earliestStart: inside.earliestStart, latestStart: inside.latestStart,
    earliestEnd: inside.earliestEnd, latestEnd: inside.latestEnd}) AS rows`,
);

/** What lies above the bodies, as it is stored and as it is right. */
export async function deriveClosure(view: View, bodies: Iterable<string>): Promise<Difference<Inside>> {
  const ids = [...bodies];
  await loadAbove(view, ids);
  await view.find(ids);
  const right = ids.filter((id) => view.typeOf(id)).flatMap((body) => insideOf(view, body));
  return differenceOf((await view.askStored<Inside>(INSIDE, ids)).map(inOrder), right, ({ body }) => body);
}

function insideOf(view: View, body: string): readonly Inside[] {
  return closureOf(body, (part) => parentsOf(view, part))
    .filter(({ depth }) => depth > 0)
    .map(({ ancestor, depth, span }) => inOrder({ body, ancestor, depth, ...span }));
}

function inOrder({ body, ancestor, depth, earliestStart, latestStart, earliestEnd, latestEnd }: Inside): Inside {
  return { body, ancestor, depth, earliestStart, latestStart, earliestEnd, latestEnd };
}

/** Reads all that lies above the bodies. */
export async function loadAbove(view: View, bodies: Iterable<string>): Promise<void> {
  const seen = new Set<string>();
  for (let level = [...new Set(bodies)].filter(isCommittee); level.length > 0; ) {
    for (const body of level) seen.add(body);
    await view.loadLeading([WHOLES], level);
    const parents = level.flatMap((body) => parentsOf(view, body).map(({ key }) => key));
    level = [...new Set(parents)].filter((parent) => isCommittee(parent) && !seen.has(parent));
  }
}

/** The bodies of which a committee is directly part, each with the time in which it is. */
export function parentsOf(view: View, body: string): readonly Parent<string>[] {
  if (!isCommittee(body)) return [];
  return view
    .leading<PlainRelationship>(WHOLES, body)
    .filter(({ rank }) => rank === 'PREFERRED')
    .map((part) => ({ key: part.to, span: relationshipSpan(part) }));
}

function isCommittee(body: string): boolean {
  return typeOfId(body) === 'Committee';
}
