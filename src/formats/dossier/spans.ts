import { createHash } from 'node:crypto';
import { type Problem, quoted } from '../problem.js';
import type { Position } from '../yaml.js';

/** A place in a source's text that a dossier claims to know, to be checked against the text where the operator holds it. */
export interface Quotation {
  /** What its author calls it. */
  readonly name: string;
  readonly position: Position;
  /** Unicode code points, start included, end excluded. */
  readonly span?: readonly [start: number, end: number];
  readonly exact?: string;
  /** Of the span's UTF-8 bytes. */
  readonly spanSha256?: string;
  /** Ids of the records that it supports. */
  readonly supports: string[];
}

const MAX_EXACT_WORDS = 12;
const SHOWN = 40;

/** What can be seen to be wrong with a quotation without the text. */
export function checkQuotation({ name, position, span, exact, spanSha256 }: Quotation): Problem[] {
  const problems: Problem[] = [];
  const refuse = (wrong: string, expected: string, remedy: string) => {
    problems.push({ ...position, wrong: `${name} ${wrong}`, expected, remedy });
  };
  const words = exact === undefined ? 0 : exact.split(/\s+/u).length;
  if (words > MAX_EXACT_WORDS) {
    refuse(`quotes ${words} words`, `at most ${MAX_EXACT_WORDS}`, 'Shorten "exact" to the words that matter most');
  }
  if (!span) {
    if (spanSha256 === undefined) return problems;
    refuse('has a sha256 and no span', 'a span with it', 'Add "span: [start, end]"');
    return problems;
  }
  const [start, end] = span;
  const length = end - start;
  if (length <= 0) refuse(`spans ${start} to ${end}`, 'an end after the start', 'Write [start, end], end excluded');
  const exactLength = exact === undefined ? 0 : codePoints(exact);
  if (length > 0 && exactLength > length) {
    refuse(`quotes ${exactLength} code points out of ${length}`, 'words of the span', 'Correct the span or the words');
  }
  if (exact !== undefined && exactLength === length && spanSha256 !== undefined && sha256(exact) !== spanSha256) {
    const remedy = `Write sha256 ${sha256(exact)}, or correct the words`;
    refuse('quotes the whole span, whose sha256 is another', `sha256 ${spanSha256}`, remedy);
  }
  return problems;
}

/**
 * Checks quotations against the text that they claim to be from: the span lies within it, its sha256 is the one given, and the
 * exact words stand in it (in the whole text where there is no span).
 */
export function checkSpans(text: string, quotations: readonly Quotation[]): Problem[] {
  const unitOf = unitsOfCodePoints(
    text,
    quotations.flatMap(({ span }) => span ?? []),
  );
  return quotations.flatMap((quotation) => {
    const [start, end] = quotation.span ?? [];
    const from = start === undefined ? 0 : unitOf.get(start);
    const to = end === undefined ? text.length : unitOf.get(end);
    return wrongSpan(text, quotation, from === undefined || to === undefined ? undefined : text.slice(from, to));
  });
}

function wrongSpan(text: string, quotation: Quotation, span: string | undefined): Problem[] {
  const { name, position, exact, spanSha256, supports } = quotation;
  const place = quotation.span ? `${quotation.span.join(' to ')}, ` : '';
  const further = supports.length > 1 ? ` and ${supports.length - 1} more` : '';
  const subject = `${name} (${place}in support of ${supports[0] ?? 'nothing yet'}${further})`;
  const refuse = (wrong: string, expected: string): Problem[] => {
    return [{ ...position, wrong: `${subject} ${wrong}`, expected, remedy: remedyFor(text, exact) }];
  };
  if (span === undefined) return refuse('is beyond the text', `a span within its ${codePoints(text)} code points`);
  const there = quotation.span ? `there stands ${quoted(shortened(span))}` : 'they stand nowhere in it';
  if (exact !== undefined && !span.includes(exact)) {
    return refuse(`does not agree with the text: ${there}`, `the words ${quoted(exact)}`);
  }
  if (spanSha256 === undefined || sha256(span) === spanSha256) return [];
  return refuse(`does not agree with the text: ${there}, of sha256 ${sha256(span)}`, `sha256 ${spanSha256}`);
}

/** Where the words do occur in the text just once, the author need not search for them. */
function remedyFor(text: string, exact: string | undefined): string {
  const unit = exact === undefined ? -1 : text.indexOf(exact);
  if (exact === undefined || unit < 0) return 'Correct the citation, or hold the text from which it was drawn';
  if (text.includes(exact, unit + 1)) return 'Correct the span; its words occur more than once';
  const start = codePoints(text.slice(0, unit));
  return `Its words stand at [${start}, ${start + codePoints(exact)}]`;
}

/** UTF-16 index of each code point offset that lies within the text, found in one walk however many there are. */
function unitsOfCodePoints(text: string, offsets: readonly number[]): Map<number, number> {
  const units = new Map<number, number>();
  const wanted = [...new Set(offsets)].sort((one, other) => one - other);
  let unit = 0;
  let point = 0;
  for (const offset of wanted) {
    for (; point < offset && unit < text.length; point += 1) unit += widthAt(text, unit);
    if (point === offset) units.set(offset, unit);
  }
  return units;
}

function codePoints(text: string): number {
  let count = 0;
  for (let unit = 0; unit < text.length; unit += widthAt(text, unit)) count += 1;
  return count;
}

function widthAt(text: string, unit: number): number {
  return (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
}

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
