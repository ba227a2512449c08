import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { badInput } from '../../errors.js';
import { dayOf, parsePartialDate } from '../../model/partial-date.js';
import type { Resolvers } from '../generated/types.js';

export const dateResolvers: Pick<Resolvers, 'EDTF' | 'Date'> = {
  EDTF: textScalar('EDTF', parsePartialDate),
  Date: textScalar('Date', dayOf),
};

/** A scalar written as a string that `check` accepts; its description stands in the SDL. */
function textScalar(name: string, check: (text: string) => unknown): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string') throw badInput(`${name} must be written as a string.`);
    check(value);
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}
