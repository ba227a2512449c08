import { createHash } from 'node:crypto';
import type { SourceReading } from '../formats/dossier/read.js';
import type { Problem } from '../formats/problem.js';
import { filesOf } from './bounded-files.js';

const MAX_TEXT_BYTES = 20 * 1024 * 1024;

/** The texts of sources that the operator holds, by the sha256 of their bytes. */
export interface SourceTexts {
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * Finds the texts of sources in a folder. A file is the text of a source if its bytes have the source's sha256, whatever its name; a file
 * that is named by that sha256 and has other bytes is a problem, as is a text that is too large or is not UTF-8.
 */
export async function readSourceTexts(folder: string, sources: readonly SourceReading[]): Promise<SourceTexts> {
  const bySha256 = new Map(
    sources.flatMap((each) => (each.source.sha256 ? [[each.source.sha256, each] as const] : [])),
  );
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  for await (const { name, bytes } of filesOf(folder, MAX_TEXT_BYTES)) {
    const sha256 = bytes && createHash('sha256').update(bytes).digest('hex');
    const named = bySha256.get(name.replace(/\.txt$/, '').toLowerCase());
    const found = sha256 === undefined ? undefined : bySha256.get(sha256);
    const refuse = (reading: SourceReading, wrong: string, expected: string, remedy: string) => {
      problems.push({ ...reading.position, wrong: `its text ${name} ${wrong}`, expected, remedy });
    };
    if (named && !bytes) {
      refuse(named, `is larger than ${MAX_TEXT_BYTES} bytes`, 'a text within that limit', 'Take the file away');
    } else if (named && !found) {
      refuse(
        named,
        `has sha256 ${sha256}`,
        `sha256 ${named.source.sha256}`,
        'Take the right file, or correct the sha256',
      );
    }
    if (!found || !bytes || sha256 === undefined) continue;
    const text = decodeUtf8(bytes);
    if (text === undefined) refuse(found, 'is not UTF-8', 'text in UTF-8', 'Convert it, and correct sha256 and spans');
    else texts.set(sha256, text);
  }
  return { texts, problems };
}

/** The text, a byte order mark included since it counts in offsets; undefined where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
