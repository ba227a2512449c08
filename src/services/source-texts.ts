import { createHash } from 'node:crypto';
import type { SourceReading } from '../formats/dossier/read.js';
import { checkSpans } from '../formats/dossier/spans.js';
import type { Problem } from '../formats/problem.js';
import { filesOf } from './bounded-files.js';

const MAX_TEXT_BYTES = 20 * 1024 * 1024;

/** The texts of sources that the operator holds, by the sha256 of their bytes. */
export interface SourceTexts {
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * Finds the texts of sources in a folder. A file is the text of a source if its bytes have the source's sha256, whatever its name. A file
 * with other bytes that is named by that sha256, or that has the words of most of the source's quotations while nothing else is its text,
 * is an altered copy: a problem, told with every citation that no longer agrees. So is a text that is too large or is not UTF-8.
 */
export async function readSourceTexts(folder: string, sources: readonly SourceReading[]): Promise<SourceTexts> {
  const bySha256 = new Map(
    sources.flatMap((each) => (each.source.sha256 ? [[each.source.sha256, each] as const] : [])),
  );
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  const resembling: { reading: SourceReading; problems: Problem[] }[] = [];
  for await (const { name, bytes } of filesOf(folder, MAX_TEXT_BYTES)) {
    const named = bySha256.get(name.replace(/\.txt$/, '').toLowerCase());
    if (!bytes) {
      if (named) problems.push(tooLarge(named, name));
      continue;
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const found = bySha256.get(sha256);
    const text = decodeUtf8(bytes);
    if (found && text !== undefined) texts.set(sha256, text);
    else if (found) problems.push(notUtf8(found, name));
    else if (named) problems.push(...altered(named, name, sha256, text));
    else if (text !== undefined) {
      for (const reading of bySha256.values()) {
        if (!resembles(text, reading)) continue;
        resembling.push({ reading, problems: altered(reading, name, sha256, text) });
      }
    }
  }
  const missing = resembling.filter(({ reading }) => !texts.has(reading.source.sha256 ?? ''));
  return { texts, problems: [...problems, ...missing.flatMap((each) => each.problems)] };
}

/** Whether most of what is quoted of the source, and no less than two quotations, stands in the text. */
function resembles(text: string, { quotations }: SourceReading): boolean {
  const words = quotations.flatMap(({ exact }) => exact ?? []);
  const there = words.filter((exact) => text.includes(exact));
  return there.length >= 2 && there.length > words.length / 2;
}

function altered(reading: SourceReading, name: string, sha256: string, text: string | undefined): Problem[] {
  const { position, source, quotations } = reading;
  const problem: Problem = {
    ...position,
    wrong: `its text ${name} has sha256 ${sha256}`,
    expected: `sha256 ${source.sha256}`,
    remedy: 'Take the right file, or correct the sha256',
  };
  return [problem, ...(text === undefined ? [] : checkSpans(text, quotations))];
}

function tooLarge({ position }: SourceReading, name: string): Problem {
  return {
    ...position,
    wrong: `its text ${name} is larger than ${MAX_TEXT_BYTES} bytes`,
    expected: 'a text within that limit',
    remedy: 'Take the file away',
  };
}

function notUtf8({ position }: SourceReading, name: string): Problem {
  return {
    ...position,
    wrong: `its text ${name} is not UTF-8`,
    expected: 'text in UTF-8',
    remedy: 'Convert it, and correct sha256 and spans',
  };
}

/** The text, a byte order mark included since it counts in offsets; undefined where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
