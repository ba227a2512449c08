import { badInput } from '../errors.js';
import type { Name } from '../model/records.js';
import type { NameKind } from '../model/vocabulary.js';

/** Kinds of name fit to be shown, the fittest first. A former name is none. */
const SHOWN: readonly NameKind[] = ['PREFERRED', 'ALTERNATE', 'TRANSLITERATION', 'AS_STATED', 'ACRONYM'];

const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,8}$/i;

/**
 * The name to show in a language, after RFC 4647 (3.4 Lookup): the tag as it is, then shortened part by part from its end.
 * Under each of these a name in exactly that language comes before one in a narrower language (`ar` before `ar-SY`).
 * Undefined where no name is in it.
 *
 * @throws AppError BAD_USER_INPUT where the language is not of the form of a BCP 47 tag
 */
export function labelIn(language: string, names: readonly Name[]): string | undefined {
  if (!LANGUAGE_TAG.test(language)) {
    throw badInput('`language` is not a BCP 47 language tag. Give one such as `en`, `ar` or `zh-Hant`.', {
      argument: 'language',
    });
  }
  const tagged = names.flatMap((name) =>
    name.language === undefined ? [] : { name, tag: name.language.toLowerCase() },
  );
  const parts = language.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const range = parts.slice(0, length).join('-');
    const exact = tagged.filter(({ tag }) => tag === range);
    const narrower = tagged.filter(({ tag }) => tag.startsWith(`${range}-`));
    const label = fittest(exact) ?? fittest(narrower);
    if (label !== undefined) return label;
  }
  return undefined;
}

interface TaggedName {
  readonly name: Name;
  readonly tag: string;
}

/** Of names equally fit the one in the widest language, and of these the first in their own order. */
function fittest(names: readonly TaggedName[]): string | undefined {
  const shown = names.filter(({ name }) => SHOWN.includes(name.kind));
  const [best] = shown.toSorted((one, other) => fitness(one) - fitness(other) || one.tag.length - other.tag.length);
  return best?.name.value;
}

function fitness({ name }: TaggedName): number {
  return SHOWN.indexOf(name.kind);
}
