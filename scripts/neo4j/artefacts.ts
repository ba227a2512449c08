import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { access, constants, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { AppError } from '../../src/errors.js';
import { makeUnfinishedFolder, NEO4J_VERSION, VERSION_FOLDER } from './cache.js';
import type { Java } from './java.js';

const COPY_GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const PROJECT = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>caucus</groupId>
  <artifactId>neo4j-server</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${NEO4J_VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

/** Whether the server can be started without a download. */
export function areArtefactsCached(): boolean {
  return existsSync(VERSION_FOLDER);
}

/** Whether there is a Maven on the PATH to fetch the server with. */
export async function isMavenHere(): Promise<boolean> {
  const places = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'mvn'));
  const found = await Promise.all(
    places.map((file) =>
      access(file, constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}

/**
 * The folder of the server's jars, some 150 MB; fetched by Maven the first time. It is whole or not there: what is being
 * fetched has another name, and an interruption leaves nothing that would be taken for it.
 */
export async function resolveArtefacts(java: Java): Promise<string> {
  const jars = join(VERSION_FOLDER, 'jars');
  if (areArtefactsCached()) return jars;
  const folder = await makeUnfinishedFolder();
  try {
    await writeFile(join(folder, 'pom.xml'), PROJECT);
    await copyDependencies(folder, java);
    await putInPlace(folder, VERSION_FOLDER);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return jars;
}

async function copyDependencies(folder: string, java: Java): Promise<void> {
  const options = [
    '-f',
    join(folder, 'pom.xml'),
    '-DincludeScope=runtime',
    `-DoutputDirectory=${join(folder, 'jars')}`,
  ];
  const environment = { ...process.env, JAVA_HOME: java.home };
  try {
    await promisify(execFile)('mvn', ['--batch-mode', '--quiet', ...options, COPY_GOAL], { env: environment });
  } catch (error) {
    const { stdout, message } = error as { stdout?: string; message: string };
    const reason = (stdout || message).trim().split('\n').slice(0, 5).join('\n');
    throw new AppError('STORE_UNAVAILABLE', `Maven could not fetch Neo4j ${NEO4J_VERSION}:\n${reason}`, {}, error);
  }
}

/** Gives way to one who was faster. */
async function putInPlace(folder: string, target: string): Promise<void> {
  try {
    await rename(folder, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  }
}
