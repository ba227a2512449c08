import neo4j, { type Record as DriverRecord } from 'neo4j-driver';

/** A day in the Gregorian calendar; sent as a Cypher DATE. */
export class CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;

  constructor(year: number, month: number, day: number) {
    this.year = year;
    this.month = month;
    this.day = day;
  }
}

/** What a statement may be given. Whole numbers are sent as INTEGER and others as FLOAT. */
export type Parameter =
  | string
  | number
  | boolean
  | null
  | CalendarDay
  | readonly Parameter[]
  | { readonly [name: string]: Parameter };

export type Parameters = Readonly<Record<string, Parameter>>;

/** One row of an answer, by column. Integers are numbers, also deep within lists and maps. */
export type Row = Readonly<Record<string, unknown>>;

/** The parameters as the driver sends them: it would take every number for a FLOAT. */
export function toDriver(parameters: Parameters): Record<string, unknown> {
  // A write has tens of thousands of small maps, for which this is several times faster than by entries.
  const sent: Record<string, unknown> = {};
  for (const name in parameters) sent[name] = valueToDriver(parameters[name] as Parameter);
  return sent;
}

function valueToDriver(value: Parameter): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof CalendarDay) return new neo4j.types.Date(value.year, value.month, value.day);
  if (Array.isArray(value)) return value.map(valueToDriver);
  return toDriver(value as Parameters);
}

/** The rows of an answer. The driver gives a whole number that JavaScript cannot hold as infinity, which nothing here is ever meant to be. */
export function toRows(records: readonly DriverRecord[]): Row[] {
  return records.map((record) => {
    const row: Row = record.toObject();
    for (const value of Object.values(row)) requireExact(value);
    return row;
  });
}

function requireExact(value: unknown): void {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('A number in the answer is too large to be exact.');
  } else if (Array.isArray(value)) {
    for (const item of value) requireExact(item);
  } else if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    for (const item of Object.values(value)) requireExact(item);
  }
}
