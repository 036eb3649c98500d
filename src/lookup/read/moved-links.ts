import type { ReadLink } from './reading.ts';

/** Old paths and those that took their place: `sye` → `hyper`, `hyper/9910` → `hyper/10`. */
type Moves = ReadonlyMap<string, string>;

const ENDING = /\.(?:json|md)$/;

/** Leads an address of this site whose page has moved to where it is now. */
export function followLink(link: ReadLink, moves: Moves): ReadLink {
  if (moves.size === 0) return link;
  const { segments, fragment } = link;
  const last = segments.at(-1) ?? '';
  const [, ending = ''] = ENDING.exec(last) ? ['', ENDING.exec(last)?.[0]] : [];
  const code = last.slice(0, last.length - ending.length);
  const page = followPath([segments.at(-2) ?? '', code], moves);
  if (page) return { ...link, segments: [...segments.slice(0, -2), page[0], page[1] + ending] };
  const row = followPath([last, fragment], moves);
  return row ? { ...link, segments: [...segments.slice(0, -1), row[0]], fragment: row[1] } : link;
}

/** The path of two segments that took the place of another, if one did. */
function followPath([vendor, code]: [string, string], moves: Moves): [string, string] | undefined {
  const id = moves.get(vendor) ?? vendor;
  const now = moves.get(`${vendor}/${code}`) ?? moves.get(`${id}/${code}`);
  const [first = '', second = ''] = now?.split('/') ?? [id, code];
  return first === vendor && second === code ? undefined : [first, second];
}
