import { describe, expect, test } from '@jest/globals';
import { preferredCoding } from '../../src/http/content-coding.js';

describe('preferredCoding', () => {
  const all = ['br', 'gzip', 'identity'] as const;

  test.each([
    ['takes what is offered first when the client weighs all alike', 'gzip, deflate, br, zstd', 'br'],
    ['follows the weights of the client', 'br;q=0.2, gzip;q=0.8', 'gzip'],
    ['keeps to the plain bytes where the client weighs them highest', 'identity, br;q=0.5', 'identity'],
    ['never chooses a coding that the client refuses', 'br;q=0, gzip', 'gzip'],
    ['reads the star as every coding not named', 'br;q=0, *', 'gzip'],
    ['ignores case and spaces', ' GZIP ; Q=0.5 ', 'gzip'],
    ['answers plainly where no coding is known', 'compress, zstd', 'identity'],
    ['answers plainly where everything is refused', '*;q=0', 'identity'],
    ['answers plainly where the header is empty', '', 'identity'],
    ['answers plainly where there is no header', undefined, 'identity'],
  ])('%s', (_title, accepted, expected) => {
    expect(preferredCoding(accepted, all)).toBe(expected);
  });

  test('chooses only among the codings on offer', () => {
    expect(preferredCoding('br, gzip', ['gzip', 'identity'])).toBe('gzip');
    expect(preferredCoding('br, gzip', ['identity'])).toBe('identity');
  });
});
