import type { Nodes, Root } from 'mdast';
import { parseMarkdown } from '../parse-markdown.ts';
import { getNestedNodes, getOffset, getText } from '../read/markdown-nodes.ts';
import type { NoteReading } from '../read/read-notes.ts';
import type { WordedText } from './alike-texts.ts';
import { getPlainWords, joinPlainWords } from '../words.ts';

/** Paragraphs of fewer words may be alike by chance; they count in the whole text only. */
const MIN_WORDS = 12;

/** What stands for a code between backticks and for what is linked: no words of the note's own. */
const VALUE = ' 0 ';

/** A note, the vendor whose it is, and its words for comparison with others. */
export interface OwnedNote {
  /** `<vendor>/<slug>` */
  id: string;
  reading: NoteReading;
  /** The paragraphs and list items that are long enough to be compared by themselves. */
  paragraphs: readonly TextPart[];
  /** The whole text, but for its headings. */
  whole: TextPart;
}

/** A part of a note, or all of it. */
export interface TextPart extends WordedText {
  /** Where it begins in the body. */
  offset: number;
}

/** Makes a note's words out of its text, parsed. */
export function makeOwnedNote(
  reading: NoteReading,
  { id, tree }: { id: string; tree: Root },
): OwnedNote {
  const all = getParagraphs(tree).map((node) => {
    const [text, masked] = [getText(node), getText(node, getStandIn)];
    const words = getPlainWords(masked);
    const count = text === masked ? words.length : getPlainWords(text).length;
    return { offset: getOffset(node), words, isLong: count >= MIN_WORDS };
  });
  return {
    id: `${id}/${reading.slug}`,
    reading,
    paragraphs: all
      .filter(({ isLong }) => isLong)
      .map(({ offset, words }) => ({ offset, words: words.join(' ') })),
    whole: {
      offset: all[0]?.offset ?? 0,
      words: joinPlainWords(all.map(({ words }) => words)).join(' '),
    },
  };
}

/** The text of a part of a note, read again: it is asked for only where two are alike. */
export function readPart({ reading, whole }: OwnedNote, part: TextPart): string {
  return getParagraphs(parseMarkdown(reading.body))
    .filter((node) => part === whole || getOffset(node) === part.offset)
    .map((node) => getText(node))
    .join(' ');
}

function getParagraphs(tree: Root): Nodes[] {
  return getNestedNodes(tree).flatMap(({ node }) => (node.type === 'paragraph' ? [node] : []));
}

function getStandIn({ type }: Nodes): string | undefined {
  return type === 'inlineCode' || type === 'link' ? VALUE : undefined;
}
