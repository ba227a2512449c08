import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

/*
 * The peer: a GraphQL API that @neo4j/graphql makes from types, as its own guide sets it up, over the same graph. Both labels
 * of a person let it use the index on ids. To count whom somebody met it has nothing but a field in Cypher. Order between
 * texts, by which a page of the list begins, has to be switched on.
 */
const typeDefs = `#graphql
  type Person @node(labels: ["Person", "Entity"]) {
    id: String!
    label: String!
    bodies: [Body!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Membership")
    meetings: [Meeting!]! @relationship(type: "ATTENDED", direction: OUT, properties: "Participation")
    met(first: Int!): [Met!]!
      @cypher(
        columnName: "met"
        statement: """
        MATCH (this)-[:ATTENDED]->(meeting)<-[:ATTENDED]-(other) WHERE other <> this
        WITH other, count(*) AS meetings ORDER BY meetings DESC, other.id LIMIT $first
        RETURN { meetingCount: meetings, person: other { .id, .label } } AS met
        """
      )
  }
  type Met {
    meetingCount: Int!
    person: Person!
  }
  type Body @node {
    id: String!
    label: String!
  }
  type Meeting @node {
    id: String!
    label: String!
    date: String
    people: [Person!]! @relationship(type: "ATTENDED", direction: IN, properties: "Participation")
  }
  type Membership @relationshipProperties {
    id: String!
    role: String!
  }
  type Participation @relationshipProperties {
    id: String!
    role: String!
    side: String
  }
`;

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { telemetryDisabled: true });
const api = new Neo4jGraphQL({ typeDefs, driver, features: { filters: { String: { GT: true, GTE: true } } } });
const server = new ApolloServer({ schema: await api.getSchema() });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => ({ sessionConfig: { database: NEO4J_DATABASE } }),
});
process.stdout.write(`${url}\n`);
