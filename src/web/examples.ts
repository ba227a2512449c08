import { type Example, readExample } from './example.js';

const queries = import.meta.glob<string>('./examples/*.graphql', { query: '?raw', eager: true, import: 'default' });
const variables = import.meta.glob<string>('./examples/*.json', { query: '?raw', eager: true, import: 'default' });

/** Every example of the library, in the order of the questions. */
export const examples: readonly Example[] = Object.entries(queries)
  .map(([path, query]) => {
    const name = path.slice('./examples/'.length, -'.graphql'.length);
    return readExample(name, query, variables[path.replace(/graphql$/, 'json')] ?? '{}');
  })
  .sort((one, other) => one.name.localeCompare(other.name));
