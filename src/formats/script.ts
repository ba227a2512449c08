/** ISO 15924 codes that regular expressions know as values of the property Script, those of living scripts first. */
const SCRIPTS = [
  ...['Latn', 'Arab', 'Cyrl', 'Grek', 'Hebr', 'Armn', 'Geor', 'Hani', 'Hira', 'Kana', 'Hang', 'Bopo', 'Thai', 'Laoo'],
  ...['Khmr', 'Mymr', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Tibt', 'Mong'],
  ...['Ethi', 'Syrc', 'Thaa', 'Nkoo', 'Tfng', 'Vaii', 'Cher', 'Cans', 'Olck', 'Java', 'Bali', 'Yiii', 'Adlm', 'Copt'],
] as const;

const PATTERNS = SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')] as const);

/** Undetermined, as ISO 15924 calls a text without letters. */
const UNDETERMINED = 'Zyyy';

/**
 * The script in which a name is written, as an ISO 15924 code: the one of most of its letters, the first of the list where
 * two have as many. Japanese and Korean mix scripts, for which the standard has codes of their own.
 */
export function scriptOf(text: string): string {
  let most = 0;
  let script: string = UNDETERMINED;
  const found = new Set<string>();
  for (const [code, pattern] of PATTERNS) {
    const letters = text.match(pattern)?.length ?? 0;
    if (letters > 0) found.add(code);
    if (letters > most) [script, most] = [code, letters];
  }
  if (found.has('Hira') || found.has('Kana')) return script === 'Latn' ? script : 'Jpan';
  return script === 'Hang' ? 'Kore' : script;
}
