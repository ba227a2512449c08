import type { Command } from './command.js';

export const backupCommand: Command = {
  usage: 'backup <file>',
  summary: 'Writes a consistent copy of the store into a new file, also while a server runs on it.',
  words: 1,
  options: {},
  async run({ words: [file = ''], store, print }) {
    await store.backup(file);
    print(`${file} is a copy of the store. To restore it, stop the server and put it in the place of caucus.db.`);
    return true;
  },
};
