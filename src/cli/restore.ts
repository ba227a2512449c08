import { restoreGraph } from '../app.js';
import type { Command } from './command.js';

export const restoreCommand: Command = {
  usage: 'restore <backup file>',
  summary:
    'Puts a backup in the place of the embedded store and keeps the former one beside it. Stop the server first.',
  words: 1,
  options: {},
  async run({ words: [backup = ''], config, print }) {
    const { file, counts, kept, mended } = await restoreGraph(config.store, backup);
    for (const problem of mended) print(`${problem} It was made anew.`);
    const records = Object.values(counts.byType).reduce((sum, count) => sum + count, 0);
    print(`${file} is what ${backup} is now: ${records} records, revision ${counts.revision}.`);
    print(kept === undefined ? 'There was no store before.' : `What was there before is kept as ${kept}.`);
    return true;
  },
};
