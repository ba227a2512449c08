import fc from 'fast-check';

/** A field that may be asked for, with what may be asked below it. */
interface Choice {
  readonly text: string;
  readonly below?: Selection;
}

type Selection = readonly Choice[];

const variableNames = ['n0', 'n1', 'n2'];

// The page sizes stay small because the queries are resolved; larger ones are in cost.test.ts.
const pageSize = fc.oneof(
  fc.constant(''),
  fc
    .constantFrom('null', '0', '1', '2', '4', ...variableNames.map((name) => `$${name}`))
    .map((size) => `(first: ${size})`),
);
const idList = fc.array(fc.constantFrom('"a"', '"b"'), { maxLength: 3 }).map((ids) => `(ids: [${ids.join(', ')}])`);

const { person, query } = fc.letrec<{
  person: Selection;
  group: Selection;
  connection: Selection;
  query: Selection;
}>((tie) => ({
  person: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constant([{ text: 'id' }]),
    selection(
      field('best', tie('person')),
      field(
        'hops',
        tie('person').map((below) => [{ text: 'entity', below: [{ text: '... on Person', below }] }]),
      ),
      pageSize.chain((size) => field(`knows${size}`, tie('connection'))),
      // The argument of this one takes no null, and a null variable there is an error of the field.
      fc.constantFrom('', '(first: 0)', '(first: 3)').chain((size) => field(`groups${size}`, tie('group'))),
      fc.constant({ text: '...A' }),
      fc.constant({ text: '...B' }),
    ),
  ),
  group: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constant([{ text: 'id' }]),
    selection(
      field('leader', tie('person')),
      pageSize.chain((size) => field(`members${size}`, tie('connection'))),
    ),
  ),
  connection: selection(
    fc.constant({ text: 'totalCount' }),
    field('nodes', tie('person')),
    tie('person').map((below) => ({ text: 'edges', below: [{ text: 'node', below }] })),
  ),
  query: selection(
    field(
      'node(id: "x")',
      tie('person').map((below) => [{ text: '... on Person', below }]),
    ),
    idList.chain((ids) => field(`nodes${ids}`, fc.constant([{ text: 'id' }]))),
    pageSize.chain((size) => field(`people${size}`, tie('connection'))),
    pageSize.chain((size) => field(`everybody${size}`, tie('person'))),
    field(
      'actor',
      fc.tuple(tie('person'), tie('group')).map(([first, second]) => [
        { text: '... on Person', below: first },
        { text: '... on Group', below: second },
      ]),
    ),
  ),
}));

function field(text: string, below: fc.Arbitrary<Selection>): fc.Arbitrary<Choice> {
  return below.map((selected) => ({ text, below: selected }));
}

function selection(...choices: fc.Arbitrary<Choice>[]): fc.Arbitrary<Selection> {
  return fc.array(fc.oneof(...choices), { minLength: 1, maxLength: 3 });
}

/** Each field gets an alias of its own, so that none is merged with another that has other arguments. */
function print(selected: Selection, aliases: { next: number }): string {
  const fields = selected.map(({ text, below }) => {
    const alias = text.startsWith('...') ? '' : `f${aliases.next++}: `;
    return `${alias}${text}${below ? ` ${print(below, aliases)}` : ''}`;
  });
  return `{ ${fields.join(' ')} }`;
}

const variableValue = fc.constantFrom(undefined, null, 0, 1, 3);
const variableDefault = fc.constantFrom('', ' = null', ' = 4');

/** A query over the small schema that uses its variables, fragments and conditions at random, and their values. */
export const randomRequest = fc
  .record({
    selected: query,
    fragmentA: person,
    fragmentB: person,
    defaults: fc.tuple(variableDefault, variableDefault, variableDefault),
    values: fc.tuple(variableValue, variableValue, variableValue),
  })
  .map(({ selected, fragmentA, fragmentB, defaults, values }) => {
    const aliases = { next: 0 };
    const definitions = variableNames.map((name, index) => `$${name}: Int${defaults[index]}`).join(', ');
    const text = [
      `query(${definitions}) ${print(selected, aliases)}`,
      `fragment A on Person ${print(without(fragmentA, '...A'), aliases)}`,
      `fragment B on Person ${print(without(without(fragmentB, '...A'), '...B'), aliases)}`,
    ].join('\n');
    const given = variableNames.flatMap((name, index) => (values[index] === undefined ? [] : [[name, values[index]]]));
    return { text, variables: Object.fromEntries(given) as Record<string, unknown> };
  });

/** Takes the spreads of a fragment away, so that none contains itself. */
function without(selected: Selection, spread: string): Selection {
  const kept = selected
    .filter(({ text }) => text !== spread)
    .map(({ text, below }) => (below ? { text, below: without(below, spread) } : { text }));
  return kept.length > 0 ? kept : [{ text: 'id' }];
}
