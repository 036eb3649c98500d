import type { Envelope } from '../schemas/envelope.ts';
import type { Success } from '../schemas/vendor.ts';
import { findNode, findSought } from './answer.ts';

/** What a value of an answer is there for. */
export type Role = 'test' | 'code' | 'message';

/** A piece of an answer's text; with a role, it is the value of a field that matters. */
export interface Piece {
  text: string;
  role?: Role;
}

/** Cuts the example of an envelope at the values that tell what happened, in the order of the text. */
export function drawAnswer(envelope: Envelope, success: Success | undefined): Piece[] {
  const text = envelope.example.trim();
  // Of two roles of one value, the first is kept: a code may be what the success test looks at.
  const places = new Map<number, { end: number; role: Role }>();
  for (const [role, node] of [
    ['code', findSought(envelope, 'code')],
    ['test', success && findNode(text, success.pointer)],
    ['message', findSought(envelope, 'message')],
  ] as const) {
    if (!node || places.has(node.offset)) continue;
    places.set(node.offset, { end: node.offset + node.length, role });
  }
  let from = 0;
  const pieces = [...places]
    .sort(([a], [b]) => a - b)
    .flatMap(([start, { end, role }]): Piece[] => {
      const before = { text: text.slice(from, start) };
      from = end;
      return [before, { text: text.slice(start, end), role }];
    });
  return [...pieces, { text: text.slice(from) }];
}
