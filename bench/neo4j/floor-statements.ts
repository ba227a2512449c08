/** One hand-written statement that answers a question whole, in one row. */
export interface FloorStatement {
  readonly text: string;
  /** The names of the values, in the order in which they are given. */
  readonly parameters: readonly string[];
  /** The row as the data of the API's answer. */
  readonly read: (row: Readonly<Record<string, unknown>>) => unknown;
}

const profile: FloorStatement = {
  text: `
MATCH (subject:Entity {id: $id})
RETURN subject.id AS id, subject.label AS label,
  COLLECT {
    MATCH (subject)-[membership:MEMBER_OF]->(body)
    RETURN [membership.id, membership.role, body.id, body.label] ORDER BY body.label, membership.id LIMIT 20
  } AS memberships,
  COLLECT {
    MATCH (subject)-[mine:ATTENDED]->(meeting)
    WITH mine, meeting ORDER BY meeting.date DESC, mine.id LIMIT 10
    RETURN [mine.role, mine.side, meeting.id, meeting.label, meeting.date, COLLECT {
      MATCH (meeting)<-[theirs:ATTENDED]-(person)
      RETURN [theirs.role, person.id, person.label] ORDER BY person.label, person.id LIMIT 20
    }]
  } AS participations`,
  parameters: ['id'],
  read: (row) => {
    const { id, label, memberships, participations } = row as unknown as ProfileRow;
    return {
      person: {
        id,
        label,
        memberships: {
          nodes: memberships.map(([id, role, bodyId, body]) => ({ id, role, body: { id: bodyId, label: body } })),
        },
        participations: {
          nodes: participations.map(([role, side, id, label, edtf, people]) => ({
            role,
            side,
            meeting: {
              id,
              label,
              date: { edtf },
              participations: { nodes: people.map(([role, id, label]) => ({ role, person: { id, label } })) },
            },
          })),
        },
      },
    };
  },
};

interface ProfileRow {
  readonly id: string;
  readonly label: string;
  readonly memberships: readonly [id: string, role: string, bodyId: string, body: string][];
  readonly participations: readonly [
    role: string,
    side: string | null,
    id: string,
    label: string,
    date: string,
    people: readonly [role: string, id: string, label: string][],
  ][];
}

const met: FloorStatement = {
  text: `
MATCH (me:Entity {id: $id})-[:ATTENDED]->(meeting)<-[:ATTENDED]-(other) WHERE other <> me
WITH other, count(*) AS meetings ORDER BY meetings DESC, other.id LIMIT 50
RETURN collect(meetings) AS counts, collect(other.id) AS ids, collect(other.label) AS labels`,
  parameters: ['id'],
  read: (row) => {
    const { counts, ids, labels } = row as unknown as MetRow;
    const edges = counts.map((meetingCount, place) => ({
      meetingCount,
      node: { id: ids[place], label: labels[place] },
    }));
    return { person: { metWith: { edges } } };
  },
};

interface MetRow {
  readonly counts: readonly number[];
  readonly ids: readonly string[];
  readonly labels: readonly string[];
}

/** The first condition is what the index seeks by, in its order, so that only what shares a label is sorted. */
const list: FloorStatement = {
  text: `
MATCH (person:Person) WHERE person.label >= $label AND (person.label > $label OR person.id > $id)
WITH person ORDER BY person.label, person.id LIMIT 100
CALL (person) {
  MATCH (person)-[membership:MEMBER_OF]->(body)
  WITH membership, body ORDER BY body.label, membership.id LIMIT 20
  RETURN collect([membership.role, body.id, body.label]) AS memberships
}
RETURN collect([person.id, person.label, memberships]) AS people`,
  parameters: ['label', 'id'],
  read: (row) => {
    const { people } = row as unknown as ListRow;
    const nodes = people.map(([id, label, memberships]) => ({
      id,
      label,
      memberships: { nodes: memberships.map(([role, id, label]) => ({ role, body: { id, label } })) },
    }));
    return { people: { nodes } };
  },
};

interface ListRow {
  readonly people: readonly [
    id: string,
    label: string,
    memberships: readonly [role: string, id: string, label: string][],
  ][];
}

const search: FloorStatement = {
  text: `
CALL db.index.fulltext.queryNodes('bench_person_text', $text, {limit: 10}) YIELD node, score
RETURN collect([score, node.id, node.label]) AS people`,
  parameters: ['text'],
  read: (row) => {
    const { people } = row as unknown as SearchRow;
    return { search: { edges: people.map(([score, id, label]) => ({ score, node: { id, label } })) } };
  },
};

interface SearchRow {
  readonly people: readonly [score: number, id: string, label: string][];
}

const point: FloorStatement = {
  text: 'MATCH (person:Entity {id: $id}) RETURN person.id AS id, person.label AS label',
  parameters: ['id'],
  read: (person) => ({ person }),
};

export const FLOOR_STATEMENTS: Readonly<Record<string, FloorStatement>> = { profile, met, list, search, point };

/** What floor and peer need beside the store's own index on ids; made after loading, when it is cheapest. */
export const FLOOR_INDEXES: readonly string[] = [
  'CREATE INDEX bench_person_label IF NOT EXISTS FOR (person:Person) ON (person.label)',
  'CREATE FULLTEXT INDEX bench_person_text IF NOT EXISTS FOR (person:Person) ON EACH [person.label]',
  'CALL db.awaitIndexes(600)',
];
