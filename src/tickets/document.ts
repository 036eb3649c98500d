import type { Heading, PhrasingContent, RootContent } from 'mdast';
import { shorten } from '../catalog/shorten.ts';
import type { Entry } from './entry.ts';
import {
  getText,
  makeAddress,
  makeCode,
  makeLine,
  makeList,
  makeParagraph,
  makeStrong,
  makeText,
} from './nodes.ts';
import { getSiteName } from '../text/site-name.ts';

/** How much of a code is copied. */
export const LENGTHS = {
  ticket: 'Ticket',
  note: 'Whole note',
} as const satisfies Record<string, string>;

export type Length = keyof typeof LENGTHS;

/** Characters of the vendor's words in a ticket. */
const MAX_MESSAGE = 300;

/** Who says our words, of one code. */
function getLead(): string {
  return `${getSiteName()} says`;
}

/** Makes what is copied of a code, as a tree of Markdown. */
export function makeDocument(entry: Entry, length: Length): RootContent[] {
  return length === 'ticket' ? makeTicket(entry) : makeNote(entry);
}

/** About eight lines: what it is, in whose words, what to do, and where that stands. */
function makeTicket(entry: Entry): RootContent[] {
  const { attribution, message, lead = getLead(), meaning, chain = [], verdict, url } = entry;
  const quote = message === undefined ? [] : [makeText(`: "${shorten(message, MAX_MESSAGE)}"`)];
  return [
    makeParagraph(...makeName(entry)),
    makeList([
      ...(attribution.length > 0 ? [[...attribution, ...quote]] : []),
      ...(meaning.length > 0 ? [[makeText(`${lead}: `), ...meaning]] : []),
      ...chain,
      ...verdict.map(({ label, value }) => makeLine({ label, value: [makeText(getText(value))] })),
      [makeAddress(url)],
    ]),
  ];
}

/** All that its page says, in the page's order. */
function makeNote(entry: Entry): RootContent[] {
  const { attribution, words, lead = getLead(), meaning, chain = [], verdict, changes } = entry;
  const { note, rest, url } = entry;
  const end = makeText(words.length > 0 ? ':' : '.');
  return [
    { type: 'heading', depth: 3, children: makeName(entry) },
    ...changes,
    makeParagraph(...attribution, end),
    ...(words.length > 0 ? [{ type: 'blockquote' as const, children: words }] : []),
    ...(meaning.length > 0 ? [makeParagraph(makeText(`${lead}: `), ...meaning)] : []),
    ...(verdict.length > 0 ? [makeList(verdict.map(makeLine))] : []),
    ...chain.map((sentences) => makeParagraph(...sentences)),
    ...note,
    ...(rest[0]?.type === 'list' ? [makeHeading('Facts')] : []),
    ...rest,
    makeParagraph(makeText('Permanent link: '), makeAddress(url)),
  ];
}

function makeHeading(title: string): Heading {
  return { type: 'heading', depth: 4, children: [makeText(title)] };
}

function makeName({ product, code, key, badges }: Entry): PhrasingContent[] {
  return [
    makeStrong(product),
    makeText(' '),
    makeCode(code),
    ...(key === undefined ? [] : [makeText(' '), makeCode(key)]),
    ...(badges.length > 0 ? [makeText(` (${badges.join(', ')})`)] : []),
  ];
}
