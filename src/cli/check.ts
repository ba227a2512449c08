import { contentHash } from '../services/content-hash.js';
import { type Command, onGraph } from './command.js';

export const checkCommand: Command = {
  usage: 'check [--rebuild] [--hash]',
  summary:
    'Looks for damage, and for derived data that do not follow from the records; --rebuild derives them anew, --hash tells the sha256 of the content.',
  words: 0,
  options: { rebuild: { type: 'boolean' }, hash: { type: 'boolean' } },
  run: onGraph(async ({ options, store, print }) => {
    const { problems } = await store.check({ rebuild: options['rebuild'] === true });
    for (const problem of problems) print(problem);
    if (problems.length === 0) print('The store is as it should be.');
    else if (options['rebuild'] === true) print('The derived data were made anew.');
    else print('Run "caucus check --rebuild", or restore a backup.');
    const sound = problems.length === 0 || options['rebuild'] === true;
    if (sound && options['hash'] === true) print(`Its content has sha256 ${await contentHash(store)}`);
    return sound;
  }),
};
