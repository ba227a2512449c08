import { parseArgs } from 'node:util';
import { readConfig } from '../config.js';
import { AppError, badInput } from '../errors.js';
import { backupCommand } from './backup.js';
import { checkCommand } from './check.js';
import { type Command, UsageError } from './command.js';
import { copyCommand } from './copy.js';
import { importCommand } from './import.js';
import { restoreCommand } from './restore.js';

const COMMANDS: Readonly<Record<string, Command>> = {
  import: importCommand,
  check: checkCommand,
  backup: backupCommand,
  restore: restoreCommand,
  copy: copyCommand,
};

const helpOf = ({ usage, summary }: Command): readonly string[] => [`  caucus ${usage}`, `      ${summary}`];

const HELP = [
  'caucus <command>',
  '',
  ...Object.values(COMMANDS).flatMap(helpOf),
  '',
  'Settings come from the environment, as those of the server: CAUCUS_STORE names the kind of store, CAUCUS_DATA the folder.',
].join('\n');

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const progress = (line: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
};

/** Gives the exit code: 0 all was well, 1 something was found or refused, 2 the command line was not understood. */
async function run([name = '--help', ...rest]: readonly string[]): Promise<number> {
  if (name === '--help' || name === 'help') {
    print(HELP);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`There is no command "${name}".`);
  if (rest.includes('--help')) {
    print(helpOf(command).join('\n'));
    return 0;
  }
  const { words, options } = read(command, rest);
  const config = readConfig(process.env);
  return (await command.run({ words, options, config, print, progress })) ? 0 : 1;
}

function read(command: Command, rest: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({ args: [...rest], options: command.options, allowPositionals: true });
    if (positionals.length !== command.words)
      throw badInput(`expected ${command.words} words, not ${positionals.length}`);
    return { words: positionals, options: values as Record<string, string | boolean | undefined> };
  } catch (error) {
    throw new UsageError(`caucus ${command.usage}: ${error instanceof Error ? error.message : error}`);
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof AppError || error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  if (error instanceof UsageError) process.stderr.write(`\n${HELP}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
