import type { Envelope } from '../schemas/envelope.ts';
import { findPlaces, getAtTokens } from './pointer.ts';
import type { Place } from './pointer.ts';

/** What of an envelope tells where the code stands. */
export type CodePlace = Pick<Envelope, 'code' | 'where'>;

/** Where the code of an envelope stands in an answer: of several items in the first that it is for. */
export function findCodePlace(answer: unknown, { code, where = {} }: CodePlace): Place | undefined {
  return findPlaces(answer, code).find(({ tokens }) => {
    const object = getAtTokens(answer, tokens.slice(0, -1));
    return Object.entries(where).every(([name, value]) => hasMember(object, name, value));
  });
}

/** Where the message of an envelope stands: in the item in which the code is, or the nearest one. */
export function findMessagePlace(
  answer: unknown,
  envelope: CodePlace & Pick<Envelope, 'message'>,
): Place | undefined {
  if (envelope.message === undefined) return undefined;
  const code = findCodePlace(answer, envelope);
  const [first, ...others] = findPlaces(answer, envelope.message);
  if (!first || !code) return first;
  return others.reduce(
    (best, place) => (countShared(place, code) > countShared(best, code) ? place : best),
    first,
  );
}

function hasMember(object: unknown, name: string, value: string): boolean {
  const member = Object.entries(object ?? {}).find(([own]) => own === name);
  return member !== undefined && String(member[1]) === value;
}

/** Number of tokens at the beginning that two places have in common. */
function countShared({ tokens }: Place, other: Place): number {
  const at = tokens.findIndex((token, i) => token !== other.tokens[i]);
  return at === -1 ? tokens.length : at;
}
