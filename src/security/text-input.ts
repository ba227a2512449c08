import { type DocumentNode, Kind, visit } from 'graphql';
import { type AppError, badInput } from '../errors.js';

/** Deeper or larger variables are no question that the API can be asked; checking them must not become the attack. */
const maxVariableDepth = 20;
const maxVariableValues = 10_000;

/** The variables of a request as they were sent, before any type was looked at. */
export type RawVariables = Readonly<Record<string, unknown>>;

/**
 * Refuses text that two stores could not keep alike: a NUL, which ends a string in some libraries, or a lone surrogate, which
 * has no form in UTF-8 (Unicode 15.0, section 3.9, D80 and D92). Looks at every string literal of the document.
 *
 * Throws BAD_USER_INPUT with line and column.
 */
export function checkDocumentText(document: DocumentNode): void {
  visit(document, {
    [Kind.STRING](node) {
      const fault = faultOf(node.value);
      const start = node.loc?.startToken;
      if (fault)
        throw textError(fault, start ? `The string at line ${start.line}, column ${start.column}` : 'A string');
    },
  });
}

/**
 * The same for all strings in the variables, names of object fields included, whether or not the operation uses them. Also
 * refuses variables that nest deeper than 20 levels or hold more than 10,000 values.
 *
 * Throws BAD_USER_INPUT with the place, such as `$filter.names[3]`.
 */
export function checkVariables(variables: RawVariables): void {
  let values = 0;
  const check = (value: unknown, place: string, depth: number): void => {
    values += 1;
    if (values > maxVariableValues) {
      throw badInput(`The variables hold more than ${maxVariableValues} values; send fewer`, {
        limit: maxVariableValues,
      });
    }
    if (typeof value === 'string') {
      const fault = faultOf(value);
      if (fault) throw textError(fault, `The variable ${place}`);
    } else if (typeof value === 'object' && value !== null) {
      if (depth >= maxVariableDepth) {
        throw badInput(`The variable ${shorten(place)} nests deeper than ${maxVariableDepth} levels`, {
          limit: maxVariableDepth,
        });
      }
      for (const [key, item] of Object.entries(value)) {
        const fault = faultOf(key);
        if (fault) throw textError(fault, `A field name in the variable ${place}`);
        check(item, Array.isArray(value) ? `${place}[${key}]` : `${place}.${key}`, depth + 1);
      }
    }
  };
  for (const [name, value] of Object.entries(variables)) {
    const fault = faultOf(name);
    if (fault) throw textError(fault, 'The name of a variable');
    check(value, `$${name}`, 1);
  }
}

function faultOf(text: string): string | undefined {
  if (text.includes('\0')) return 'a NUL character (U+0000)';
  return text.isWellFormed() ? undefined : 'a lone surrogate, which is half a character';
}

function textError(fault: string, place: string): AppError {
  return badInput(`${shorten(place)} contains ${fault}; remove it`);
}

// A place is made of the client's own keys, which may be as long as the body.
function shorten(place: string): string {
  return place.length <= 100 ? place : `${place.slice(0, 100).toWellFormed()}…`;
}
