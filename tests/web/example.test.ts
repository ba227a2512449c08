import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { readExample } from '../../src/web/example.js';

const query =
  '# Who met whom?\n# At which meeting,\n# and where.\nquery WhoMetWhom {\n  # not a title\n  people { nodes { label } }\n}\n';

describe('readExample', () => {
  test('takes the number from the name, the title and the explanation from the comments, and the operation from the query', () => {
    expect(readExample('07-who-met-whom', query, '{}\n')).toEqual({
      name: '07-who-met-whom',
      question: 7,
      title: 'Who met whom?',
      explanation: 'At which meeting, and where.',
      operationName: 'WhoMetWhom',
      query: query.trimEnd(),
      variables: '{}',
    });
  });

  test.each([
    ['a name without a number', 'who-met-whom', query, /who-met-whom: the name must begin with the number/],
    ['no comment', '01-a', 'query A { a }', /01-a: the query must begin with "# " lines/],
    ['no explanation', '01-a', '# Title\nquery A { a }', /01-a: the query must begin with "# " lines/],
    ['a query without a name', '01-a', '# Title\n# Why\n{ a }', /01-a: the query must be named/],
  ])('refuses %s and says where', (_fault, name, text, message) => {
    expect(() => readExample(name, text, '{}')).toThrow(message);
  });
});

describe('the examples of the playground', () => {
  const folder = join(import.meta.dirname, '../../src/web/examples');
  const files = readdirSync(folder);
  const names = files.filter((file) => file.endsWith('.graphql')).map((file) => file.slice(0, -'.graphql'.length));

  test('are pairs of a query and its variables', () => {
    expect(names).not.toHaveLength(0);
    expect(files.sort()).toEqual(names.flatMap((name) => [`${name}.graphql`, `${name}.json`]).sort());
  });

  test.each(names)('%s is readable and gives every variable that it declares', (name) => {
    const text = readFileSync(join(folder, `${name}.graphql`), 'utf8');
    const variables: Record<string, unknown> = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    const example = readExample(name, text, JSON.stringify(variables));
    const [operation, ...others] = parse(example.query).definitions.filter(
      ({ kind }) => kind === 'OperationDefinition',
    );
    expect(others).toEqual([]);
    expect(operation).toMatchObject({ operation: 'query', name: { value: example.operationName } });
    const declared = operation?.kind === 'OperationDefinition' ? (operation.variableDefinitions ?? []) : [];
    expect(Object.keys(variables).sort()).toEqual(declared.map(({ variable }) => variable.name.value).sort());
  });
});
