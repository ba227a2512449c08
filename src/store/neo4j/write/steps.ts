import type { Change } from '../../../model/change.js';
import { ANNOTATION_TYPES } from '../../../model/records.js';
import { type Step, Steps } from '../../rules/steps.js';
import { query } from '../query.js';
import { matchNode } from './match.js';
import type { View } from './view.js';

const HELD_TEXTS = query(
  'heldTexts',
  `UNWIND $given.values AS value ${matchNode('source', 'Entity', 'value')} WHERE source.text IS NOT NULL
  RETURN collect([value, source.text]) AS rows`,
);

/** What the changes make of the records, with what goes because it is about records that go. */
export async function stepsOf(view: View, changes: readonly Change[]): Promise<Steps> {
  const steps = new Steps((id) => view.known(id));
  for (const change of changes) steps.take(change);
  for (let going = steps.going(); going.length > 0; ) {
    const about = await annotationsAbout(view, going);
    going = steps.deleteAbout(going, (id) => about.get(id) ?? []);
  }
  return steps;
}

async function annotationsAbout(view: View, going: readonly Step[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = going.map(({ id }) => id);
  const leads = ANNOTATION_TYPES.map((type) => ({ type, property: 'subject' }));
  await view.loadLeading(leads, ids);
  return new Map(
    ids.map((id) => [id, leads.flatMap((lead) => view.leading(lead, id).map((about) => about.id)).sort()]),
  );
}

/** The steps that change something, be it only the text that is held. */
export async function changedIn(view: View, steps: Steps): Promise<Step[]> {
  const withText: string[] = [];
  steps.changed(({ id }) => withText.push(id) > 0);
  const held = new Map(await view.askStored<[string, string]>(HELD_TEXTS, withText));
  return steps.changed(({ id, text }) => held.get(id) !== text?.toWellFormed());
}
