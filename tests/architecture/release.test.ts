import { describe, expect, test } from '@jest/globals';
import { releasedVersions, unannouncedBreakages } from './release-rules.js';
import { readFiles, readText } from './source-file.js';

const changelog = readText('CHANGELOG.md') ?? '';
const released = readText('docs/releases/schema.graphql');
const current = readFiles(['schema'], /\.graphql$/)
  .map(({ text }) => text)
  .join('\n');

describe('releases', () => {
  test('are told of in a change log', () => {
    expect(changelog).toMatch(/^# Changelog\n[\s\S]*^## /m);
  });

  test('keep the schema of the last one, and break nothing that its clients may use unless it is announced', () => {
    if (released === undefined) expect(releasedVersions(changelog)).toEqual([]);
    else expect(unannouncedBreakages(released, current, changelog)).toEqual([]);
  });
});

describe('the rules for releases', () => {
  const before = 'type Query { person(id: ID!): Person } type Person { id: ID! name: String }';
  const quiet =
    '# Changelog\n\n## Unreleased\n\n### Added\n\n- More.\n\n## 1.0.0 - 2026-01-01\n\n- **Breaking:** an old one.\n';
  const announced = quiet.replace('- More.', '- **Breaking:** `Person.name` is gone.');

  test.each([
    ['a field less', 'type Query { person(id: ID!): Person } type Person { id: ID! }'],
    ['an argument that became required', before.replace('id: ID!)', 'id: ID!, at: String!)')],
    ['another type', before.replace('name: String', 'name: Int')],
  ])('refuse %s', (_change, after) => {
    expect(unannouncedBreakages(before, after, quiet)).toHaveLength(1);
    expect(unannouncedBreakages(before, after, '# Changelog\n')).toHaveLength(1);
  });

  test('allow a breaking change that is announced', () => {
    expect(unannouncedBreakages(before, 'type Query { nothing: Int }', announced)).toEqual([]);
  });

  test('allow an announcement in the last section of the change log', () => {
    const [unreleased = ''] = announced.split('## 1.0.0');
    expect(unannouncedBreakages(before, 'type Query { nothing: Int }', unreleased)).toEqual([]);
  });

  test('allow what is added', () => {
    const after = before.replace('name: String', 'name: String age: Int');
    expect(unannouncedBreakages(before, after, quiet)).toEqual([]);
  });

  test('know the versions released', () => {
    expect(releasedVersions(quiet)).toEqual(['1.0.0']);
    expect(releasedVersions('# Changelog\n\n## Unreleased\n')).toEqual([]);
    expect(releasedVersions('## [2.0.1] - 2026-02-01\n## [2.0.0] - 2026-01-01\n')).toEqual(['2.0.1', '2.0.0']);
  });
});
