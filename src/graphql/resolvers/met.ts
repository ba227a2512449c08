import type { GraphQLResolveInfo } from 'graphql';
import { encounterSides, WEIGHT_UNIT } from '../../model/met.js';
import type { Actor, Stored } from '../../model/records.js';
import { encounterPage, type MetArguments, metPage } from '../../services/met.js';
import { pageSize } from '../../services/page-arguments.js';
import { connectionResolvers, edgeResolvers, toConnection } from '../connection.js';
import type { Context } from '../context.js';
import { withEnds } from '../ends.js';
import type { Resolvers } from '../generated/types.js';
import { selects } from '../lists/selection.js';
import { loadReferenced } from '../loaders.js';
import type { EncounterParent, MetConnectionParent } from '../parents.js';

/** Resolver of the question of whom a person or body met. */
export async function metWith(
  asked: Stored<Actor>,
  question: MetArguments,
  { loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<MetConnectionParent> {
  const page = metPage(asked.id, question, {
    count: selects(info, 'totalCount'),
    dates: selects(info, 'edges', 'firstMet') || selects(info, 'edges', 'lastMet'),
  });
  const answer = await loaders.met.load(page);
  const { filter } = page.query;
  return toConnection(answer, page, ({ counterpart, ...row }, place) => ({
    ...place,
    ...row,
    node: counterpart,
    asked,
    filter,
  }));
}

export const metResolvers: Pick<
  Resolvers,
  'MetConnection' | 'MetEdge' | 'EncounterConnection' | 'EncounterEdge' | 'Encounter'
> = {
  MetConnection: connectionResolvers,
  MetEdge: {
    ...edgeResolvers,
    weight: ({ weight }) => weight / WEIGHT_UNIT,
    certainty: ({ meetingCount }) => (meetingCount > 0 ? 'YES' : 'POSSIBLY'),
    firstMet: ({ firstMet }, _, context) => dateOf(firstMet, context),
    lastMet: ({ lastMet }, _, context) => dateOf(lastMet, context),
    encounters: async ({ asked, node, filter }, question, { loaders }, info) => {
      const conditions = { id: asked.id, counterpart: node.id, filter };
      const page = encounterPage(conditions, question, selects(info, 'totalCount'));
      const answer = await loaders.encounters.load(page);
      return toConnection(answer, page, (row, place) => ({ ...place, node: { ...row, pair: [asked, node] } }));
    },
  },
  EncounterConnection: connectionResolvers,
  EncounterEdge: edgeResolvers,
  Encounter: {
    sides: ({ mine, theirs }) => encounterSides(mine, theirs),
    mineCount: ({ mine }) => mine.length,
    theirsCount: ({ theirs }) => theirs.length,
    mine: (encounter, { first }) => attendances(encounter, 'mine', first),
    theirs: (encounter, { first }) => attendances(encounter, 'theirs', first),
  },
};

function attendances(encounter: EncounterParent, whose: 'mine' | 'theirs', first: number | null) {
  const atHand = [encounter.meeting, ...encounter.pair];
  return encounter[whose].slice(0, pageSize(first)).map((attendance) => withEnds(attendance, atHand));
}

async function dateOf(meetingId: string | undefined, context: Context) {
  if (meetingId === undefined) return null;
  const meeting = await loadReferenced(context, meetingId, ['Meeting']);
  return meeting.date;
}
