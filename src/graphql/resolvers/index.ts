import type { Resolvers } from '../generated/types.js';
import { actorResolvers } from './actor.js';
import { attendanceResolvers } from './attendance.js';
import { committeeResolvers } from './committee.js';
import { dateResolvers } from './date.js';
import { declarationResolvers } from './declaration.js';
import { entityResolvers } from './entity.js';
import { meetingResolvers } from './meeting.js';
import { metResolvers } from './met.js';
import { organisationResolvers } from './organisation.js';
import { personResolvers } from './person.js';
import { placeResolvers } from './place.js';
import { postResolvers } from './post.js';
import { recordResolvers } from './record.js';
import { relationshipResolvers } from './relationship.js';
import { schemaResolvers } from './schema.js';
import { searchResolvers } from './search.js';
import { sourceResolvers } from './source.js';
import { topicResolvers } from './topic.js';

/**
 * The resolvers of every type, each from the file named as the SDL's. A field without one is a property of the parent. A type
 * takes over the resolvers of the interfaces that it implements, where it has none of its own.
 */
export const resolvers: Resolvers = {
  ...actorResolvers,
  ...attendanceResolvers,
  ...committeeResolvers,
  ...dateResolvers,
  ...declarationResolvers,
  ...entityResolvers,
  ...meetingResolvers,
  ...metResolvers,
  ...organisationResolvers,
  ...personResolvers,
  ...placeResolvers,
  ...postResolvers,
  ...recordResolvers,
  ...relationshipResolvers,
  ...schemaResolvers,
  ...searchResolvers,
  ...sourceResolvers,
  ...topicResolvers,
};
