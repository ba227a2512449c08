import type { Command } from './command.js';

export const checkCommand: Command = {
  usage: 'check [--rebuild]',
  summary: 'Looks for damage, and for derived data that do not follow from the records; --rebuild derives them anew.',
  words: 0,
  options: { rebuild: { type: 'boolean' } },
  async run({ options, store, print }) {
    const { problems } = await store.check({ rebuild: options['rebuild'] === true });
    for (const problem of problems) print(problem);
    if (problems.length === 0) print('The store is as it should be.');
    else if (options['rebuild'] === true) print('The derived data were made anew.');
    else print('Run "caucus check --rebuild", or restore a backup.');
    return problems.length === 0 || options['rebuild'] === true;
  },
};
