import { openGraph, openPresentGraph } from '../app.js';
import { storeNamed } from '../config.js';
import { copyGraph } from '../services/copy-graph.js';
import { type Command, UsageError, withStore } from './command.js';

export const copyCommand: Command = {
  usage: 'copy --from <store> --to <store> [--continue]',
  summary:
    'Copies the graph into an empty store and compares the two. A store is sqlite, sqlite:<folder>, neo4j or neo4j:<address>.',
  words: 0,
  options: { from: { type: 'string' }, to: { type: 'string' }, continue: { type: 'boolean' } },
  async run({ options, config, print, progress }) {
    const [from, to] = [storeName(options['from']), storeName(options['to'])];
    const [source, target] = [storeNamed(from, config.stores), storeNamed(to, config.stores)];
    const { total, written, hash } = await withStore(openPresentGraph(source), (fromStore) =>
      withStore(openGraph({ store: target }), (toStore) =>
        copyGraph(fromStore, toStore, {
          targetName: to,
          continued: options['continue'] === true,
          onProgress: (done, all) => progress(`${done} of ${all} records`),
        }),
      ),
    );
    const present = total - written;
    print(
      `${written} records were copied from ${from} to ${to}${present > 0 ? `; ${present} were there already` : ''}.`,
    );
    print(`Both hold the same: sha256 ${hash}`);
    return true;
  },
};

function storeName(option: string | boolean | undefined): string {
  if (typeof option === 'string') return option;
  throw new UsageError(`caucus ${copyCommand.usage}: expected both --from and --to`);
}
