import type { Attendance } from './records.js';

/** The body for which somebody came; a party came for itself. */
export function cameFor(attendance: Attendance): string | undefined {
  return attendance.type === 'PARTY_TO' ? attendance.from : attendance.onBehalfOf;
}

/**
 * The side of every attendance of one meeting, by id; undefined where it cannot be told.
 *
 * 1. The side that the source gives.
 * 2. Else that of the party whose body is the one came for, or contains it. Of several such parties the nearest in line
 *    decides; where the nearest are on different sides, as for a joint committee of both, nobody can tell.
 * 3. Else, only where no side is given at all, the id of the topmost body, if there is exactly one.
 *
 * `parentsOf` gives the bodies of which a committee is part as of the meeting, and nothing for an organisation: sides never
 * follow from one organisation being part of another, nor from membership. Only preferred readings decide.
 */
export function deriveSides(
  attendances: readonly Attendance[],
  parentsOf: (body: string) => readonly string[],
): ReadonlyMap<string, string | undefined> {
  const preferred = attendances.filter((attendance) => attendance.rank === 'PREFERRED');
  const partySides = new Map<string, Set<string>>();
  let anyGiven = false;
  for (const attendance of preferred) {
    const side = givenSide(attendance);
    if (side === undefined) continue;
    anyGiven = true;
    if (attendance.type !== 'PARTY_TO') continue;
    const sides = partySides.get(attendance.from) ?? new Set();
    partySides.set(attendance.from, sides.add(side));
  }
  const derive = (body: string | undefined): string | undefined => {
    if (body === undefined) return undefined;
    return anyGiven ? only(sidesOfNearest(body, partySides, parentsOf)) : only(topsOf(body, parentsOf));
  };
  return new Map(
    attendances.map((attendance) => [attendance.id, givenSide(attendance) ?? derive(cameFor(attendance))]),
  );
}

function givenSide(attendance: Attendance): string | undefined {
  return attendance.sideDerived ? undefined : attendance.side;
}

/** Walks up every line from the body and stops on each at the first party with a side. */
function sidesOfNearest(
  body: string,
  partySides: ReadonlyMap<string, ReadonlySet<string>>,
  parentsOf: (body: string) => readonly string[],
): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (current: string): void => {
    if (seen.has(current)) return;
    seen.add(current);
    const sides = partySides.get(current);
    if (sides) for (const side of sides) found.add(side);
    else for (const parent of parentsOf(current)) visit(parent);
  };
  visit(body);
  return found;
}

/** The bodies above which there is none. A line that runs in a circle has no top, and then there is none at all. */
function topsOf(body: string, parentsOf: (body: string) => readonly string[]): Set<string> {
  const tops = new Set<string>();
  const onPath = new Set<string>();
  const done = new Set<string>();
  let circular = false;
  const visit = (current: string): void => {
    if (onPath.has(current)) circular = true;
    if (onPath.has(current) || done.has(current)) return;
    onPath.add(current);
    const parents = parentsOf(current);
    if (parents.length === 0) tops.add(current);
    for (const parent of parents) visit(parent);
    onPath.delete(current);
    done.add(current);
  };
  visit(body);
  return circular ? new Set() : tops;
}

function only(values: ReadonlySet<string>): string | undefined {
  const [first] = values;
  return values.size === 1 ? first : undefined;
}
