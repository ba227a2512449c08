import { keysOfWord } from '../../../../model/names.js';
import type { Annotation } from '../../../../model/records.js';
import { annotationProperties } from '../../properties.js';
import { query } from '../../query.js';
import { runForEach } from '../batches.js';
import { matchNode } from '../match.js';
import { createAnnotations, linkKeys, linksOf, removeAnnotations } from '../records/annotations.js';
import { View } from '../view.js';
import { differs, type Found, type Inspection, inChunks, keptIn, note, wholeOnes } from './inspection.js';

const ANNOTATIONS = query(
  'checkAnnotations',
  `MATCH (annotation:Annotation) USING INDEX SEEK annotation:Annotation(id) WHERE annotation.id > $given.after
  WITH annotation ORDER BY annotation.id LIMIT $given.limit
  RETURN collect({id: annotation.id, labels: labels(annotation), properties: properties(annotation),
    links: COLLECT {MATCH (annotation)-[link]->(target) RETURN type(link) + ' ' + coalesce(target.id, target.text)}
  }) AS rows`,
);

interface FoundAnnotation extends Found {
  readonly labels: readonly string[];
  readonly links: readonly string[];
}

/** Looks at the nodes of annotations, at where they lead and at the words by which names are found. */
export async function checkAnnotations(inspection: Inspection): Promise<void> {
  const { transaction, rebuild } = inspection;
  for await (const rows of inChunks<FoundAnnotation>(transaction, ANNOTATIONS)) {
    const found = new Map(rows.map((row) => [row.id, row]));
    const kept = await wholeOnes(inspection, new View(transaction), rows.map(keptIn<Annotation>));
    const wrong = kept.filter((one) => {
      const its = found.get(one.record.id);
      return !isLinked(its, one.record) || differs(its, annotationProperties(one));
    });
    note(inspection, 'The links or properties of # annotations do not follow from their records.', wrong.length);
    if (!rebuild) continue;
    await removeAnnotations(
      transaction,
      wrong.map(({ record }) => record.id),
    );
    await createAnnotations(transaction, wrong);
  }
}

function isLinked(found: FoundAnnotation | undefined, annotation: Annotation): boolean {
  const links = linksOf(annotation).toSorted().join('\n');
  return found?.links.toSorted().join('\n') === links && found.labels.includes(annotation.type);
}

const WORDS = query(
  'checkWords',
  `MATCH (word:Word) USING INDEX SEEK word:Word(text) WHERE word.text > $given.after WITH word ORDER BY word.text LIMIT $given.limit
  RETURN collect({id: word.text,
    keys: COLLECT {MATCH (word)<-[:KEY_OF]-(nameKey:NameKey) RETURN nameKey.key}}) AS rows`,
);
const UNLINK_KEYS = query(
  'unlinkKeys',
  `UNWIND $given.rows AS row ${matchNode('word', 'Word', 'row', 'text')} MATCH (word)<-[link:KEY_OF]-() DELETE link`,
);

/** Looks at the keys by which words are found. */
export async function checkWords(inspection: Inspection): Promise<void> {
  const { transaction, rebuild } = inspection;
  for await (const rows of inChunks<{ id: string; keys: readonly string[] }>(transaction, WORDS)) {
    const wrong = rows.filter(({ id, keys }) => keys.toSorted().join(' ') !== keysOfWord(id).toSorted().join(' '));
    note(inspection, 'The keys of # words do not follow from them.', wrong.length);
    if (!rebuild) continue;
    await runForEach(transaction, UNLINK_KEYS, wrong, ({ id }) => id);
    await linkKeys(
      transaction,
      wrong.map(({ id }) => id),
    );
  }
}
