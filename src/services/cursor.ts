import { hash } from 'node:crypto';
import { badInput } from '../errors.js';
import type { Position } from '../store/store.js';

/** Longest cursor that is read. Those made here are far shorter, since sort keys and ids are bounded. */
export const MAX_CURSOR_LENGTH = 4000;

const BASE64URL = /^[\w-]+$/;

/**
 * The opaque cursor of a row: base64url of its position and a seal over list and position, so that a cursor of another
 * list, or one that was altered, is noticed. The seal is no secret: it guards against mistakes, and the store takes any position.
 *
 * @param list identifies the list: everything that decides its rows and their order
 */
export function encodeCursor(list: string, position: Position): string {
  const { sort, id } = position;
  return Buffer.from(JSON.stringify([seal(list, position), sort, id])).toString('base64url');
}

/**
 * The position that a cursor of this list stands for.
 *
 * @throws AppError BAD_USER_INPUT for a cursor that was not made for this list
 */
export function decodeCursor(list: string, cursor: string): Position {
  const position = read(cursor);
  if (position === undefined || position.seal !== seal(list, position)) {
    throw badInput(
      'The cursor in `after` does not belong to this list. Keep the arguments of the query that gave it, ' +
        'or start again without `after`.',
    );
  }
  return { sort: position.sort, id: position.id };
}

function read(cursor: string): (Position & { readonly seal: string }) | undefined {
  if (cursor.length > MAX_CURSOR_LENGTH || !BASE64URL.test(cursor)) return undefined;
  const parts = parsed(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(parts) || parts.length !== 3) return undefined;
  const [seal, sort, id]: unknown[] = parts;
  if (typeof seal !== 'string' || typeof sort !== 'string' || typeof id !== 'string') return undefined;
  return { seal, sort, id };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function seal(list: string, { sort, id }: Position): string {
  return hash('sha256', JSON.stringify([list, sort, id]), 'base64url').slice(0, 16);
}
