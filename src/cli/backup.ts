import { type Command, onGraph } from './command.js';

export const backupCommand: Command = {
  usage: 'backup <file>',
  summary: 'Writes a checked copy of the embedded store into a new file, also while a server runs on it.',
  words: 1,
  options: {},
  run: onGraph(async ({ words: [file = ''], store, print }) => {
    await store.backup(file);
    print(`${file} is a copy of the store and was found sound. "caucus restore" puts it in the store's place.`);
    return true;
  }),
};
