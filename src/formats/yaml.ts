import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  visit,
} from 'yaml';
import type { Problem } from './problem.js';

export type Path = readonly (string | number)[];

/** Where something stands in a file; `field` is the way to it, as far as the file itself goes. */
export type Position = Pick<Problem, 'file' | 'line' | 'column' | 'field'>;

/** What a YAML file says: every scalar as the text that was written, so that 1984, 007 and no are not taken for something else. */
export interface YamlText {
  readonly value: unknown;
  /** The position of a field; of the nearest one around it where the file does not have it. */
  locate(path: Path): Position;
}

// Composing recurses; a deeper text would end the process. No dossier is deeper than a dozen levels.
const MAX_DEPTH = 64;
// Each takes about 200 bytes while the file is read.
const MAX_TOKENS = 3_000_000;
const MAX_ALIASES = 100;

const REMEDIES: Readonly<Record<string, readonly [expected: string, remedy: string]>> = {
  DUPLICATE_KEY: ['each field once', 'Join the two, or remove one'],
  TAB_AS_INDENT: ['spaces as indentation', 'Replace each tab by two spaces'],
  BAD_INDENT: ['the fields of one entry to begin in one column', 'Indent the line as its neighbours are'],
  MULTILINE_IMPLICIT_KEY: ['"field: value" on one line', 'Quote the text if it holds a colon or begins with a sign'],
  BLOCK_AS_IMPLICIT_KEY: ['one "field: value" a line', 'Quote the text if it holds ": "'],
  MISSING_CHAR: ['YAML', 'Close the quote or bracket, or quote the whole text'],
  BAD_SCALAR_START: ['text that begins with a letter or digit', 'Put the text in quotes'],
  TAG_RESOLVE_FAILED: ['plain values without a tag', 'Remove the word that begins with "!", or quote the text'],
};

/** Reads one YAML (or JSON) document as {@link YamlText}, or tells all that is wrong with its form. */
export function readYaml(file: string, text: string): YamlText | { readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const positionOf: PositionOf = (offset, field = '') => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), field };
  };
  const problems: Problem[] = [];
  const refuse: Refuse = (offset, wrong, expected, remedy) => {
    problems.push({ ...positionOf(offset), wrong, expected, remedy });
  };
  const document = compose(text, lines, refuse);
  if (document) settleScalars(document, refuse);
  if (!document || problems.length > 0) return { problems };
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return { value, locate: (path) => locate(document, path, positionOf) };
  } catch (error) {
    refuse(
      0,
      error instanceof Error ? error.message : String(error),
      `at most ${MAX_ALIASES} aliases`,
      'Write the values out',
    );
    return { problems };
  }
}

type PositionOf = (offset: number, field?: string) => Position;
type Refuse = (offset: number, wrong: string, expected: string, remedy: string) => void;

function compose(text: string, lines: LineCounter, refuse: Refuse): Document | undefined {
  const tokens = tokensOf(text, lines, refuse);
  if (!tokens) return undefined;
  const options = { schema: 'failsafe', stringKeys: true, prettyErrors: false } as const;
  const [document, second] = new Composer(options).compose(tokens, true, text.length);
  if (!document) return undefined;
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    const [expected, remedy] = REMEDIES[code] ?? ['YAML', 'See yaml.org, or quote the text'];
    refuse(pos[0], message, expected, remedy);
  }
  if (second)
    refuse(second.range[0], 'a second document begins', 'one document', 'Put the second one in a file of its own');
  return document;
}

/** Stops at a text that could not be composed. */
function tokensOf(text: string, lines: LineCounter, refuse: Refuse): CST.Token[] | undefined {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    count += 1;
    const deep = parser.stack.length > MAX_DEPTH;
    if (!deep && count <= MAX_TOKENS) continue;
    const wrong = deep ? `nests deeper than ${MAX_DEPTH} levels` : `has more than ${MAX_TOKENS} words and signs`;
    refuse(parser.offset, wrong, 'one source a file', 'Split the file');
    return undefined;
  }
  tokens.push(...parser.end());
  return tokens;
}

/** Refuses aliases that cannot be followed, and turns an unquoted null into the empty text, which no field accepts. */
function settleScalars(document: Document, refuse: Refuse): void {
  visit(document, {
    Scalar(_key, scalar) {
      if (scalar.type === 'PLAIN' && (scalar.source === 'null' || scalar.source === '~')) scalar.value = '';
    },
    Alias(_key, alias, ancestors) {
      const target = alias.resolve(document);
      if (target && !ancestors.some((ancestor) => ancestor === target)) return;
      const name = `*${alias.source}`;
      const wrong = target ? `${name} stands within what it names` : `${name} names no anchor before it`;
      refuse(alias.range?.[0] ?? 0, wrong, 'text', `Quote it if it is text: "${name}"`);
    },
  });
}

function locate(document: Document, path: Path, positionOf: PositionOf): Position {
  let part: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  let field = '';
  for (const step of path) {
    if (isAlias(part)) part = part.resolve(document);
    if (isMap(part) && typeof step === 'string') {
      const pair = part.items.find(({ key }) => isScalar(key) && key.value === step);
      field += field ? `.${step}` : step;
      if (!pair) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      part = pair.value;
    } else if (isSeq(part) && typeof step === 'number') {
      field += `[${step}]`;
      part = part.items[step];
      if (hasRange(part)) offset = part.range[0];
    }
    // Else the file has a short form here, which the step leads out of.
  }
  return positionOf(offset, field);
}

function hasRange(part: unknown): part is { range: readonly [number, number, number] } {
  return typeof part === 'object' && part !== null && 'range' in part && Array.isArray(part.range);
}
