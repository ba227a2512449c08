import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** The peer's packages are of no use to the program, so they stand in a folder of their own and come when first needed. */
export function installPeer(): void {
  const [wanted, installed] = [`${FOLDER}package-lock.json`, `${FOLDER}node_modules/.package-lock.json`];
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  process.stderr.write('installing what the Neo4j server is compared with\n');
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: FOLDER, stdio: ['ignore', process.stderr, 'inherit'] });
}
