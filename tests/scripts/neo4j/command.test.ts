import { describe, expect, test } from '@jest/globals';
import { readOptions } from '../../../scripts/neo4j/options.js';
import { describeSettings } from '../../../scripts/neo4j/settings.js';
import { thrownBy } from '../../support/thrown-by.js';

describe('npm run neo4j', () => {
  test('asks for nothing', () => {
    expect(readOptions([])).toEqual({ help: false, fetch: false, dataFolder: '.data/neo4j', port: undefined });
  });

  test('takes a port, a folder, and to fetch or help only', () => {
    expect(readOptions(['--port', '7688', '--data', '/srv/neo4j', '--fetch', '--help'])).toEqual({
      help: true,
      fetch: true,
      dataFolder: '/srv/neo4j',
      port: 7688,
    });
  });

  test.each(['0', '65536', '80a', '-1', ''])('refuses the port "%s"', (port) => {
    expect(thrownBy(() => readOptions([`--port=${port}`]))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `--port is "${port}"; expected a whole number from 1 to 65535`,
    });
  });

  test.each([['--folder', '/srv'], ['start'], ['--port'], ['--help=yes']])(
    'refuses %s %s and shows what there is',
    (...words) => {
      expect(thrownBy(() => readOptions(words.filter(Boolean)))).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(/npm run neo4j -- \[--port <number>\] \[--data <folder>\]/),
      });
    },
  );
});

describe('the settings of a server', () => {
  const lines = (extraSettings: Record<string, string>): string[] =>
    describeSettings({ port: 7688, pageCache: '64m', extraSettings }).trim().split('\n');

  test('let it listen on this machine alone, with Bolt alone', () => {
    expect(lines({})).toEqual(
      expect.arrayContaining([
        'server.default_listen_address=127.0.0.1',
        'server.bolt.listen_address=127.0.0.1:7688',
        'server.http.enabled=false',
        'server.https.enabled=false',
      ]),
    );
  });

  test('can be added to and altered, each standing once', () => {
    const altered = lines({ 'db.logs.query.enabled': 'INFO', 'db.tx_log.preallocate': 'true' });
    expect(altered).toEqual(expect.arrayContaining(['db.logs.query.enabled=INFO', 'db.tx_log.preallocate=true']));
    expect(altered).toHaveLength(lines({}).length + 1);
  });
});
