/** The answer to a batch of one question. */
export async function only<Answer>(answers: Promise<readonly Answer[]>): Promise<Answer> {
  const [answer, ...others] = await answers;
  if (answer === undefined || others.length > 0) throw new Error('one answer was expected');
  return answer;
}
