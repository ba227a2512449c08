import { z } from 'zod';
import { nearest } from './nearest.js';
import { type Problem, quoted } from './problem.js';
import { type Path, type Position, readYaml } from './yaml.js';

/** A file whose form is right: typed, and still knowing where everything stands in it. */
export interface Parsed<Content> {
  readonly file: string;
  readonly content: Content;
  locate(path: Path): Position;
}

export type Outcome<Content> = Parsed<Content> | { readonly problems: readonly Problem[] };

/** Reads a YAML (or JSON) text of a form, or tells everything in which it departs from it. */
export function parseYaml<Content>(form: z.ZodType<Content>, file: string, text: string): Outcome<Content> {
  const yaml = readYaml(file, text);
  if ('problems' in yaml) return yaml;
  const result = form.safeParse(yaml.value, { reportInput: true });
  if (result.success) return { file, content: result.data, locate: yaml.locate };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, form, yaml.locate)) };
}

function problemsOf(issue: z.core.$ZodIssue, form: z.ZodType, locate: (path: Path) => Position): Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const around = formAt(form, path);
  const at = (wrong: string, expected: string, remedy: string, further: Path = []): Problem => {
    return { ...locate([...path, ...further]), wrong, expected, remedy };
  };
  switch (issue.code) {
    case 'unrecognized_keys': {
      const fields = around instanceof z.ZodObject ? Object.keys(around.shape) : [];
      return issue.keys.map((key) => {
        const meant = nearest(key, fields);
        const remedy = meant === undefined ? 'Remove it' : `Write "${meant}"`;
        return at(`there is no field ${quoted(key)} here`, `one of ${fields.join(', ')}`, remedy, [key]);
      });
    }
    case 'invalid_value': {
      const words = issue.values.map(String);
      const given = typeof issue.input === 'string' ? issue.input : '';
      const meant = nearest(given, words);
      const remedy = meant === undefined ? 'Choose one of them' : `Write ${meant}`;
      return [at(found(issue.input), `one of ${words.join(', ')}`, remedy)];
    }
    case 'custom':
      return [at(issue.message, word(issue.params?.['expected']), word(issue.params?.['remedy']))];
    case 'too_small':
    case 'too_big':
      return [at('has too few or too many items', descriptionOf(form, path), 'Write as many as that')];
    default:
      return [at(found(issue.input), shapeOf(around, descriptionOf(form, path)), remedyFor(issue, path.at(-1)))];
  }
}

function word(param: unknown): string {
  return typeof param === 'string' ? param : 'another value';
}

function found(input: unknown): string {
  if (input === undefined) return 'is missing';
  if (input === '' || input === null) return 'is empty';
  if (typeof input === 'string') return `${quoted(input)} is not accepted`;
  return Array.isArray(input) ? 'a list stands here' : 'fields stand here';
}

function remedyFor(issue: z.core.$ZodIssue, field: string | number | undefined): string {
  if (issue.input === undefined) return `Add "${field}: …"`;
  if (issue.input === '' || issue.input === null) return 'Write it, or leave the field out';
  if (issue.code !== 'invalid_type') return 'Write it so';
  if (issue.expected === 'array') return 'Write a list, each item on a line that begins with "- "';
  if (issue.expected === 'object' || issue.expected === 'record') return 'Write "field: value" on lines of their own';
  return 'Write plain text after the colon';
}

function shapeOf(form: unknown, description: string): string {
  if (form instanceof z.ZodArray) return `a list of ${description}`;
  return form instanceof z.ZodObject ? `the fields ${Object.keys(form.shape).join(', ')}` : description;
}

/** The form's words for what belongs at a path: those of the list where an item has none of its own. */
function descriptionOf(form: z.ZodType, path: Path): string {
  for (let length = path.length; length > 0; length -= 1) {
    const description = describedAt(form, path.slice(0, length));
    if (description !== undefined) return description;
  }
  return 'something else';
}

function describedAt(form: z.ZodType, path: Path): string | undefined {
  const last = path.at(-1);
  const around = formAt(form, path.slice(0, -1));
  if (!(around instanceof z.ZodObject) || typeof last !== 'string') return undefined;
  return described(around.shape[last]);
}

function described(form: unknown): string | undefined {
  if (!(form instanceof z.ZodType)) return undefined;
  if (form.description !== undefined) return form.description;
  return form instanceof z.ZodExactOptional ? described(form.unwrap()) : undefined;
}

function formAt(form: z.ZodType, path: Path): unknown {
  let current: unknown = inner(form);
  for (const step of path) {
    if (current instanceof z.ZodObject) current = inner(current.shape[step]);
    else if (current instanceof z.ZodArray) current = inner(current.element);
    else if (current instanceof z.ZodRecord) current = inner(current.valueType);
    else return undefined;
  }
  return current;
}

/** What stands within the wrappers that say "may be left out" and "is changed before or after". */
function inner(form: unknown): unknown {
  if (form instanceof z.ZodExactOptional) return inner(form.unwrap());
  if (form instanceof z.ZodPipe) return inner(form.in instanceof z.ZodTransform ? form.out : form.in);
  return form;
}
