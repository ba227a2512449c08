/**
 * Builds what ships into dist/: the server by tsc, the web pages by vite. A half is left alone while its inputs are, by a
 * hash of their content, those of its last build; so every start, test and benchmark may call this first.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

process.chdir(join(import.meta.dirname, '..'));

const sources = filesIn('src');
const serverSources = sources.filter((file) => !file.startsWith('src/web/'));
const webSources = sources.filter((file) => file.startsWith('src/web/'));
const settings = ['package-lock.json', 'tsconfig.json'];

build('server', 'dist/main.js', [...settings, 'tsconfig.build.json', ...serverSources], buildServer);
build('web', 'dist/web/index.html', [...settings, ...webSources], () =>
  run('node_modules/vite/bin/vite.js', ['build', '--config', 'src/web/vite.config.ts', '--logLevel', 'warn']),
);

function build(name, entry, inputs, write) {
  const stamp = `dist/.${name}-inputs`;
  const digest = digestOf(inputs);
  if (existsSync(entry) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) {
    console.log(`${name}: up to date`);
    return;
  }
  const begin = Date.now();
  // A build that fails or is interrupted leaves no stamp, and so counts as none.
  rmSync(stamp, { force: true });
  write();
  writeFileSync(stamp, digest);
  console.log(`${name}: built in ${((Date.now() - begin) / 1000).toFixed(1)} s`);
}

/** Writes over the last build and only then removes what is no longer part of it: a server running from it keeps its files. */
function buildServer() {
  const output = run('node_modules/typescript/bin/tsc', ['--project', 'tsconfig.build.json', '--listEmittedFiles']);
  const written = new Set(Array.from(output.matchAll(/^TSFILE: (.+)$/gm), ([, file]) => relative('', file)));
  for (const asset of serverSources.filter((file) => !file.endsWith('.ts'))) {
    const target = join('dist', relative('src', asset));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(asset, target);
    written.add(target);
  }
  const ofOthers = (file) => file.startsWith('dist/web/') || file.startsWith('dist/.');
  for (const file of filesIn('dist')) if (!written.has(file) && !ofOthers(file)) rmSync(file);
}

/** What the program printed; the end of this one if it failed. */
function run(program, options) {
  const { status, stdout } = spawnSync(process.execPath, [program, ...options], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status === 0) return stdout;
  process.stderr.write(stdout);
  process.exit(1);
}

function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name) => join(folder, name)).filter((file) => statSync(file).isFile());
}

function digestOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
