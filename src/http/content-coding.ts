/** How the bytes of an answer are packed, by the names of RFC 9110, section 8.4.1. */
export type ContentCoding = 'br' | 'gzip' | 'identity';

/**
 * The coding to answer in: of those on offer the one the client weighs highest and, among equals, the one offered first.
 *
 * @param accepted value of the `Accept-Encoding` header (RFC 9110, section 12.5.3); without it the client gets `identity`
 * @param offered codings the content exists in, best first
 */
export function preferredCoding(accepted: string | undefined, offered: Iterable<ContentCoding>): ContentCoding {
  const weights = readWeights(accepted ?? '');
  let preferred: ContentCoding = 'identity';
  let highest = 0;
  for (const coding of offered) {
    const weight = weights.get(coding) ?? weights.get('*') ?? 0;
    if (weight > highest) {
      preferred = coding;
      highest = weight;
    }
  }
  return preferred;
}

function readWeights(accepted: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [, name = '', weight = '1'] of accepted.matchAll(/([^\s,;]+)\s*(?:;\s*q=([\d.]+))?/gi)) {
    weights.set(name.toLowerCase(), Number(weight));
  }
  return weights;
}
