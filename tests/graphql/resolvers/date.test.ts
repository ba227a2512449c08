import { describe, expect, test } from '@jest/globals';
import { type ConstValueNode, GraphQLScalarType, parseConstValue } from 'graphql';
import { dateResolvers } from '../../../src/graphql/resolvers/date.js';
import { thrownBy } from '../../support/thrown-by.js';

const ACCEPTED = [
  ['EDTF', '2024'],
  ['EDTF', '202X'],
  ['EDTF', '2024-03-05?'],
  ['EDTF', '2024-01/..'],
  ['Date', '2024-02-29'],
  ['Date', '0001-01-01'],
] as const;

const REFUSED = [
  ['EDTF', '"2024-02-30"'],
  ['EDTF', '"soon"'],
  ['EDTF', '""'],
  ['EDTF', '2024'],
  ['EDTF', 'true'],
  ['EDTF', '["2024"]'],
  ['Date', '"2024"'],
  ['Date', '"2023-02-29"'],
  ['Date', '"2024-03-05T00:00"'],
  ['Date', '19787'],
  ['Date', '{ day: 5 }'],
] as const;

function scalar(name: 'EDTF' | 'Date'): GraphQLScalarType {
  const found = dateResolvers[name];
  if (!(found instanceof GraphQLScalarType)) throw new Error(`${name} is no scalar`);
  return found;
}

describe('a date in a query', () => {
  test.each(ACCEPTED)('of type %s may be %s', (name, text) => {
    expect(scalar(name).parseValue(text)).toBe(text);
    expect(scalar(name).parseLiteral(parseConstValue(JSON.stringify(text)), undefined)).toBe(text);
  });

  test.each(REFUSED)('of type %s may not be %s', (name, text) => {
    const literal: ConstValueNode = parseConstValue(text);
    const refused = expect.objectContaining({ code: 'BAD_USER_INPUT' });
    expect(thrownBy(() => scalar(name).parseLiteral(literal, undefined))).toEqual(refused);
    const value: unknown = text.startsWith('{') ? {} : JSON.parse(text);
    expect(thrownBy(() => scalar(name).parseValue(value))).toEqual(refused);
  });

  test.each(ACCEPTED)('of type %s is answered as it is kept, as %s', (name, text) => {
    expect(scalar(name).serialize(text)).toBe(text);
  });
});
