import { isDeepStrictEqual } from 'node:util';
import type { Contender, Request } from './contenders.js';
import type { Question } from './questions.js';
import type { DatabaseSummary } from './sample.js';

/** How many answers are compared before a question is measured. */
const COMPARED = 20;

/** The data of the answer; a refusal ends the run. */
export async function post({ url, body }: Request): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(`${url}: ${JSON.stringify(errors)}`);
  return data;
}

/** A ratio means something only where all give the same rows. */
export async function compareAnswers(
  question: Question,
  contenders: readonly Contender[],
  sample: DatabaseSummary,
): Promise<void> {
  for (let index = 0; index < COMPARED; index += 1) {
    const answers: { readonly name: string; readonly rows: unknown }[] = [];
    for (const contender of contenders) {
      const request = contender.request(question, sample, index);
      if (!request) continue;
      const rows = unordered(contender.read(question, await post(request)));
      answers.push({ name: contender.name, rows });
    }
    const other = answers.find(({ rows }) => !isDeepStrictEqual(rows, answers[0]?.rows));
    if (other === undefined || !question.sameRows) continue;
    const asked = JSON.stringify(question.variables(sample, index));
    throw new Error(`${question.name}: the ${other.name} gives another answer than ours for ${asked}`);
  }
}

/** Rows in one order whatever breaks their ties. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((row) => JSON.stringify(unordered(row))).sort();
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, unordered(inner)]));
}
