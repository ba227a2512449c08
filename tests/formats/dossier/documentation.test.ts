import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { datasetForm, dossierForm } from '../../../src/formats/dossier/form.js';
import { readDossiers } from '../../../src/formats/dossier/read.js';

const GUIDE = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8');

/** The names of all fields anywhere in a form. */
function fieldsOf(form: unknown): string[] {
  if (form instanceof z.ZodObject) {
    return Object.entries(form.shape).flatMap(([field, inner]) => [field, ...fieldsOf(inner)]);
  }
  if (form instanceof z.ZodArray) return fieldsOf(form.element);
  if (form instanceof z.ZodRecord) return fieldsOf(form.valueType);
  if (form instanceof z.ZodExactOptional) return fieldsOf(form.unwrap());
  return form instanceof z.ZodPipe ? [...fieldsOf(form.in), ...fieldsOf(form.out)] : [];
}

describe('the guide to dossiers', () => {
  test.each([...new Set([...fieldsOf(dossierForm), ...fieldsOf(datasetForm)])])('tells of the field %s', (field) => {
    expect(GUIDE).toMatch(new RegExp(`\\b${field}\\b`));
  });

  test('begins with a dossier that can be read', () => {
    const [card = '', dossier = ''] = [...GUIDE.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);
    const outcome = readDossiers([
      { file: 'dataset.yaml', text: card },
      { file: 'note.yaml', text: dossier },
    ]);
    expect(outcome).not.toHaveProperty('problems');
    expect(outcome).toMatchObject({
      dataset: { id: 'dataset/greyford' },
      sources: [{ source: { id: 'source/greyford/note' } }],
    });
  });
});
