import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The least version of Java that the server runs on. */
const LEAST_JAVA = 21;

export interface Java {
  readonly home: string;
  /** Whole, with its build: `25.0.1+8-LTS`. */
  readonly version: string;
}

/** Where a Java was looked for, and what was found there. */
export interface JavaCandidate {
  readonly named: 'NEO4J_JAVA_HOME' | 'JAVA_HOME' | undefined;
  readonly home: string;
  readonly java: Java | undefined;
}

/** The number that people call a version by: 25 of `25.0.1+8`, 8 of `1.8.0_392`. */
export function majorVersion(version: string): number {
  return Number(/^(?:1\.)?(\d+)/.exec(version)?.[1] ?? 0);
}

/**
 * The Java to run the server with: the one of NEO4J_JAVA_HOME and no other where that is set, else a fitting one of
 * JAVA_HOME, else the newest.
 */
export function chooseJava(candidates: readonly JavaCandidate[]): Java | undefined {
  const demanded = candidates.filter(({ named }) => named === 'NEO4J_JAVA_HOME');
  const fitting = (demanded.length > 0 ? demanded : candidates).filter(isFitting);
  const ordered = fitting.toSorted((left, right) => majorVersion(right.java.version) - majorVersion(left.java.version));
  return (fitting.find(({ named }) => named !== undefined) ?? ordered[0])?.java;
}

/** Says what to install where `chooseJava` found nothing. */
export function describeMissingJava(candidates: readonly JavaCandidate[]): string {
  const remedy = `install a JDK of version ${LEAST_JAVA} or newer (Debian: openjdk-21-jdk-headless), or name one in NEO4J_JAVA_HOME`;
  const demanded = candidates.find(({ named }) => named === 'NEO4J_JAVA_HOME');
  if (demanded) {
    return `NEO4J_JAVA_HOME is "${demanded.home}", where there is ${demanded.java ? `Java ${demanded.java.version}` : 'no Java'}; ${remedy}`;
  }
  const found = [...new Set(candidates.flatMap(({ java }) => java?.version ?? []))];
  return `there is ${found.length > 0 ? `only Java ${found.join(', ')}` : 'no Java'} here; ${remedy}`;
}

/** Every Java of this machine that is named by the environment, on the PATH or where systems put them. */
export async function findJava(): Promise<readonly JavaCandidate[]> {
  const named = (['NEO4J_JAVA_HOME', 'JAVA_HOME'] as const).flatMap((name) => {
    const home = process.env[name];
    return home ? [{ named: name, home }] : [];
  });
  const installed = (await Promise.all([homesOfLinux(), homesOfMac(), homeOnPath()])).flat();
  const places = [...named, ...installed.map((home) => ({ named: undefined, home }))];
  return Promise.all(places.map(async (place) => ({ ...place, java: await askJava(join(place.home, 'bin/java')) })));
}

function isFitting(candidate: JavaCandidate): candidate is JavaCandidate & { readonly java: Java } {
  return candidate.java !== undefined && majorVersion(candidate.java.version) >= LEAST_JAVA;
}

async function homesOfLinux(): Promise<string[]> {
  const folder = '/usr/lib/jvm';
  const names = await readdir(folder).catch(() => []);
  return names.map((name) => join(folder, name));
}

async function homesOfMac(): Promise<string[]> {
  if (process.platform !== 'darwin') return [];
  const output = await outputOf('/usr/libexec/java_home', ['--version', `${LEAST_JAVA}+`]);
  return output ? [output.trim()] : [];
}

async function homeOnPath(): Promise<string[]> {
  const java = await askJava('java');
  return java ? [java.home] : [];
}

async function askJava(command: string): Promise<Java | undefined> {
  const output = await outputOf(command, ['-XshowSettings:properties', '-version']);
  const property = (name: string) => new RegExp(`^ *${name} = (.+)$`, 'm').exec(output ?? '')?.[1];
  const [home, version] = [property('java\\.home'), property('java\\.runtime\\.version')];
  return home && version ? { home, version } : undefined;
}

/** What a program prints; undefined where there is none, or it fails. */
async function outputOf(command: string, options: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, options);
    return stdout + stderr;
  } catch {
    return undefined;
  }
}
