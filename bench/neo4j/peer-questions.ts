/** How a question is put to the peer, whose schema peer-server.mjs makes. */
export interface PeerQuestion {
  readonly document: string;
  /** From the values that the floor is given. */
  readonly variables: (floorValues: readonly string[]) => Readonly<Record<string, unknown>>;
  /** The peer's answer in the shape of ours. */
  readonly read: (data: unknown) => unknown;
}

interface Labelled {
  readonly id: string;
  readonly label: string;
}

interface Connection<Node, Properties> {
  readonly edges: readonly { readonly node: Node; readonly properties: Properties }[];
}

interface Role {
  readonly role: string;
}

interface Member extends Labelled {
  readonly bodiesConnection: Connection<Labelled, Role>;
}

interface Met {
  readonly met: readonly { readonly meetingCount: number; readonly person: Labelled }[];
}

interface Meeting extends Labelled {
  readonly date: string;
  readonly peopleConnection: Connection<Labelled, Role>;
}

interface Profile extends Member {
  readonly meetingsConnection: Connection<Meeting, Role & { readonly side: string | null }>;
}

interface People<Person> {
  readonly people: readonly Person[];
}

export const profileOfPeer: PeerQuestion = {
  document: `query Profile($id: String!) { people(where: { id: { eq: $id } }) { id label
    bodiesConnection(first: 20, sort: [{ node: { label: ASC } }, { edge: { id: ASC } }]) {
      edges { properties { id role } node { id label } } }
    meetingsConnection(first: 10, sort: [{ node: { date: DESC } }, { edge: { id: ASC } }]) {
      edges { properties { role side } node { id label date
        peopleConnection(first: 20, sort: [{ node: { label: ASC } }, { node: { id: ASC } }]) {
          edges { properties { role } node { id label } } } } } } } }`,
  variables: ([id]) => ({ id }),
  read: (data) => {
    const [{ id, label, bodiesConnection, meetingsConnection }] = (data as People<Profile>).people as [Profile];
    return {
      person: {
        id,
        label,
        memberships: nodesOf(bodiesConnection, (body, membership) => ({ ...membership, body })),
        participations: nodesOf(meetingsConnection, ({ peopleConnection, date, ...meeting }, participation) => ({
          ...participation,
          meeting: {
            ...meeting,
            date: { edtf: date },
            participations: nodesOf(peopleConnection, (person, { role }) => ({ role, person })),
          },
        })),
      },
    };
  },
};

export const metOfPeer: PeerQuestion = {
  document: `query Met($id: String!) { people(where: { id: { eq: $id } }) {
    met(first: 50) { meetingCount person { id label } } } }`,
  variables: ([id]) => ({ id }),
  read: (data) => {
    const [{ met }] = (data as People<Met>).people as [Met];
    return { person: { metWith: { edges: met.map(({ meetingCount, person }) => ({ meetingCount, node: person })) } } };
  },
};

/** From a place in the order on: the cursors of its own connections count rows, and to count costs more with each page. */
export const listOfPeer: PeerQuestion = {
  document: `query List($label: String!, $id: String!) {
    people(where: { label: { gte: $label }, OR: [{ label: { gt: $label } }, { id: { gt: $id } }] },
      sort: [{ label: ASC }, { id: ASC }], limit: 100) { id label
      bodiesConnection(first: 20, sort: [{ node: { label: ASC } }, { edge: { id: ASC } }]) {
        edges { properties { role } node { id label } } } } }`,
  variables: ([label, id]) => ({ label, id }),
  read: (data) => ({
    people: {
      nodes: (data as People<Member>).people.map(({ bodiesConnection, ...person }) => ({
        ...person,
        memberships: nodesOf(bodiesConnection, (body, { role }) => ({ role, body })),
      })),
    },
  }),
};

function nodesOf<Node, Properties>(
  { edges }: Connection<Node, Properties>,
  read: (node: Node, properties: Properties) => unknown,
): { nodes: unknown[] } {
  return { nodes: edges.map(({ node, properties }) => read(node, properties)) };
}
