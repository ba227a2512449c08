import type { CodegenConfig } from '@graphql-codegen/cli';

const entities = [
  'Person',
  'Organisation',
  'Committee',
  'Body',
  'Actor',
  'Post',
  'Meeting',
  'UnnamedGroup',
  'Place',
  'Topic',
  'Declaration',
  'Source',
  'Dataset',
  'Entity',
];
const relationships = [
  'Membership',
  'Participation',
  'Party',
  'Attendance',
  'Succession',
  'ActorRelation',
  'Link',
  'Relationship',
];
const others = ['Node', 'Record', 'Name', 'Citation', 'Claim', 'Encounter'];
const connections = [
  ...['Person', 'Organisation', 'Committee', 'Body', 'Actor', 'Post', 'Meeting', 'Place', 'Topic', 'Declaration'],
  ...['Source', 'Dataset', 'Entity', 'Membership', 'Participation', 'Party', 'Succession', 'ActorRelation'],
  ...['Relationship', 'Citation', 'Claim', 'Met', 'Encounter', 'Search'],
];
const mapped = [
  ...entities,
  ...relationships,
  ...others,
  ...connections.flatMap((name) => [`${name}Connection`, `${name}Edge`]),
  'PageInfo',
  'PartialDate',
  'Identifier',
];

const config: CodegenConfig = {
  schema: './schema/*.graphql',
  importExtension: '.js',
  generates: {
    './src/graphql/generated/types.ts': {
      plugins: [
        { add: { content: '// Generated from schema/*.graphql by `npm run codegen`; not to be edited.' } },
        'typescript',
        'typescript-resolvers',
      ],
      config: {
        contextType: '../context.js#Context',
        mappers: Object.fromEntries(mapped.map((name) => [name, `../parents.js#${name}Parent`])),
        addInterfaceFieldResolverTypes: true,
        useTypeImports: true,
        enumsAsTypes: true,
        maybeValue: 'T | null | undefined',
        inputMaybeValue: 'T | null',
        strictScalars: true,
        scalars: { EDTF: 'string', Date: 'string', ID: 'string' },
        avoidOptionals: { field: true, resolvers: false },
        useIndexSignature: false,
        // The SDL's interface `Record` would hide TypeScript's own in the generated file.
        namingConvention: (name: string) =>
          name === 'Record' ? 'AnyRecord' : name.charAt(0).toUpperCase() + name.slice(1),
      },
    },
  },
};

export default config;
