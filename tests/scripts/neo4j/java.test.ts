import { describe, expect, test } from '@jest/globals';
import { chooseJava, describeMissingJava, type JavaCandidate, majorVersion } from '../../../scripts/neo4j/java.js';

function candidate(named: JavaCandidate['named'], home: string, version?: string): JavaCandidate {
  return { named, home, java: version === undefined ? undefined : { home, version } };
}

const old = candidate(undefined, '/usr/lib/jvm/17', '17.0.15+6-Debian-1deb12u1');
const middle = candidate(undefined, '/usr/lib/jvm/21', '21.0.9+10');
const newest = candidate(undefined, '/usr/lib/jvm/25', '25.0.1+8-LTS');

describe('the choice of a Java', () => {
  test.each([
    ['the newest of this machine', [old, middle, newest, old], '/usr/lib/jvm/25'],
    ['that of JAVA_HOME before a newer one', [newest, candidate('JAVA_HOME', '/opt/21', '21')], '/opt/21'],
    [
      'another one where that of JAVA_HOME is too old',
      [candidate('JAVA_HOME', '/opt/17', '17'), middle],
      '/usr/lib/jvm/21',
    ],
    ['another one where JAVA_HOME leads nowhere', [candidate('JAVA_HOME', '/nowhere'), middle], '/usr/lib/jvm/21'],
    [
      'that of NEO4J_JAVA_HOME before all',
      [candidate('JAVA_HOME', '/opt/25', '25'), candidate('NEO4J_JAVA_HOME', '/opt/21', '21'), newest],
      '/opt/21',
    ],
  ] as [string, JavaCandidate[], string][])('takes %s', (_which, candidates, home) => {
    expect(chooseJava(candidates)?.home).toBe(home);
  });

  test.each([
    ['there is none', []],
    ['all are too old', [old, candidate('JAVA_HOME', '/opt/8', '1.8.0_392-b08')]],
    ['NEO4J_JAVA_HOME leads nowhere, whatever else there is', [candidate('NEO4J_JAVA_HOME', '/nowhere'), newest]],
    ['that of NEO4J_JAVA_HOME is too old', [candidate('NEO4J_JAVA_HOME', '/opt/17', '17'), newest]],
  ] as [string, JavaCandidate[]][])('takes none where %s', (_case, candidates) => {
    expect(chooseJava(candidates)).toBeUndefined();
  });

  test('says what it found and what to install', () => {
    const remedy =
      'install a JDK of version 21 or newer (Debian: openjdk-21-jdk-headless), or name one in NEO4J_JAVA_HOME';
    expect(describeMissingJava([])).toBe(`there is no Java here; ${remedy}`);
    expect(describeMissingJava([old, old])).toBe(`there is only Java 17.0.15+6-Debian-1deb12u1 here; ${remedy}`);
    expect(describeMissingJava([candidate('NEO4J_JAVA_HOME', '/nowhere'), newest])).toBe(
      `NEO4J_JAVA_HOME is "/nowhere", where there is no Java; ${remedy}`,
    );
  });

  test.each([
    ['25.0.1+8-LTS', 25],
    ['21', 21],
    ['1.8.0_392-b08', 8],
    ['unknown', 0],
  ])('reads of the version %s the number %i', (version, major) => {
    expect(majorVersion(version)).toBe(major);
  });
});
