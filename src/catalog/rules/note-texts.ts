import type { Nodes } from 'mdast';
import { getNestedNodes, getOffset, getText } from '../read/markdown-nodes.ts';
import type { NoteReading } from '../read/read-notes.ts';
import type { Place } from '../read/text-file.ts';
import { getPlainWords } from '../words.ts';
import { makeShingles } from './alike-texts.ts';
import type { Shingles } from './alike-texts.ts';
import type { Content } from './index.ts';

/** Paragraphs of fewer words may be alike by chance; they count in the whole text only. */
const MIN_WORDS = 12;

/** What stands for a code between backticks and for what is linked: no words of the note's own. */
const VALUE = ' 0 ';

/** A note and the vendor whose it is. */
export interface OwnedNote extends NoteReading {
  /** `<vendor>/<slug>` */
  id: string;
}

/** A part of a note, or all of it, for comparison with others. */
export interface NoteText {
  note: OwnedNote;
  text: string;
  place: Place;
  shingles: Shingles;
}

/** All notes, vendor by vendor. */
export function getNotes({ readings }: Content): OwnedNote[] {
  return readings.flatMap(({ id, notes }) =>
    notes.map((note) => ({ ...note, id: `${id}/${note.slug}` })),
  );
}

/** The paragraphs and list items of a note that are long enough to be compared by themselves. */
export function getParagraphs(note: OwnedNote): NoteText[] {
  return getParagraphNodes(note)
    .map((node) => makeText(note, [node]))
    .filter(({ text }) => getPlainWords(text).length >= MIN_WORDS);
}

/** The whole text of a note, but for its headings. */
export function getBody(note: OwnedNote): NoteText {
  return makeText(note, getParagraphNodes(note));
}

function getParagraphNodes({ tree }: OwnedNote): Nodes[] {
  return getNestedNodes(tree).flatMap(({ node }) => (node.type === 'paragraph' ? [node] : []));
}

function makeText(note: OwnedNote, nodes: readonly Nodes[]): NoteText {
  const place = note.getBodyPlace(nodes[0] ? getOffset(nodes[0]) : 0);
  const shingles = makeShingles(nodes.map((node) => getText(maskValues(node))).join('\n'));
  return { note, text: nodes.map(getText).join(' '), place, shingles };
}

function maskValues(node: Nodes): Nodes {
  if (node.type === 'inlineCode' || node.type === 'link') return { type: 'text', value: VALUE };
  // Paragraphs hold no quotations, so that this does not go deep.
  return 'children' in node
    ? ({ ...node, children: node.children.map(maskValues) } as Nodes)
    : node;
}
