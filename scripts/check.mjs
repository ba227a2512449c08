/** The part of the gate that runs none of our code. Every check runs, and what each one that failed has to say is shown. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

process.chdir(join(import.meta.dirname, '..'));

const checks = [
  { name: 'generated types', command: ['graphql-codegen', '--check'], remedy: 'run `npm run codegen`' },
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'], remedy: 'try `npm run format`' },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'types of the web pages', command: ['tsc', '--noEmit', '--project', 'src/web'] },
  { name: 'unused files, exports and dependencies', command: ['knip'] },
];

const failures = [];
for (const check of checks) {
  const { status, output } = await run(check.command);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${check.name}`);
  if (status !== 0) failures.push({ ...check, output });
}
for (const { name, remedy, output } of failures) {
  console.log(`\n--- ${remedy ? `${name}: ${remedy}` : name}\n${output}`);
}
process.exitCode = failures.length === 0 ? 0 : 1;

/** The tools of node_modules, by name: another `tsc` of the machine must not decide. */
async function run([name, ...options]) {
  const child = spawn(join('node_modules/.bin', name), options, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [status, output, problems] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { status, output: output + problems };
}
