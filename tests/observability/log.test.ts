import { describe, expect, test } from '@jest/globals';
import { createLog } from '../../src/observability/log.js';

function createCapturedLog(level: 'info' | 'warn') {
  const output: string[] = [];
  const log = createLog(level, { write: (text) => output.push(text) });
  return { log, output };
}

describe('createLog', () => {
  test('writes one line of JSON a record, with the level by name and the time in UTC', () => {
    const { log, output } = createCapturedLog('info');
    log.info({ port: 4000 }, 'listening');
    expect(output).toHaveLength(1);
    expect(JSON.parse(output[0] ?? '')).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      port: 4000,
      msg: 'listening',
    });
  });

  test('leaves out what is below its level', () => {
    const { log, output } = createCapturedLog('warn');
    log.info('quiet');
    log.warn('loud');
    expect(output.map((line) => JSON.parse(line).msg)).toEqual(['loud']);
  });

  test('keeps line breaks of a client inside the record', () => {
    const { log, output } = createCapturedLog('info');
    log.info({ operationName: 'A\r\n{"level":"fatal"}' }, 'request');
    expect(output.join('').trimEnd().split('\n')).toHaveLength(1);
  });
});
