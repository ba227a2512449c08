import { importDossiers } from '../services/import-dossiers.js';
import { type Command, onGraph } from './command.js';

export const importCommand: Command = {
  usage: 'import <folder> [--texts <folder>] [--author <name>] [--dry-run]',
  summary: 'Reads a folder of dossiers and writes it as one dataset, all or nothing; again changes nothing.',
  words: 1,
  options: { texts: { type: 'string' }, author: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  run: onGraph(async ({ words: [folder = ''], options, config, store, print }) => {
    const textsFolder = options['texts'] ?? config.textsFolder;
    const report = await importDossiers(store, folder, {
      author: typeof options['author'] === 'string' ? options['author'] : 'import',
      dryRun: options['dry-run'] === true,
      ...(typeof textsFolder === 'string' && { textsFolder }),
    });
    for (const { title, textHeld } of report.sources) {
      print(`${title}: ${textHeld ? 'its text is held, and every quotation was found in it' : 'its text is not held'}`);
    }
    const { result } = report;
    print(
      result
        ? `${report.dataset}: ${report.records} records; ${result.created} created, ${result.updated} updated, ${result.deleted} deleted; revision ${result.revision}`
        : `${report.dataset}: ${report.records} records are fit to be imported; nothing was written`,
    );
    return true;
  }),
};
