import { getFacets } from '../../catalog/code-facets.ts';
import type { Code, Vendor } from '../../catalog/catalog.ts';
import { formatCount } from '../../catalog/counts.ts';
import { formatVerdict } from '../../catalog/facets.ts';
import { getCodeKind } from '../../catalog/headlines.ts';
import { formatPlainText } from '../../catalog/markdown.ts';
import { getSummary } from '../../catalog/summary.ts';
import { canBeDrawn, wrapText } from './drawn-text.ts';
import { PICTURE_SIZE } from './pictures.ts';

/*
 * What pictures for previews of links show, in pixels. Whose words they are: ours, but for the code
 * itself. All text is set in one font whose letters are equally wide, so that counting them breaks lines.
 */

/** A picture: yellow boxes, and lines of text on them or beside them. */
export interface Drawing {
  boxes: readonly Box[];
  lines: readonly DrawnLine[];
}

/** A box, from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line of text, from the left end of the line that its letters stand on. */
export interface DrawnLine extends LetterStyle {
  text: string;
  x: number;
  y: number;
}

/** How letters look. */
export interface LetterStyle {
  /** Pixels from one letter to the next: whole ones, so that each letter always looks the same. */
  advance: number;
  weight: 400 | 600;
  colors: LetterColors;
}

/** The letters and what they stand on. */
export type LetterColors = 'ink on paper' | 'muted on paper' | 'ink on marker';

const MARGIN = 54;
const ROOM = PICTURE_SIZE.width - 2 * MARGIN;

/** Where the first line stands. */
const TOP = 87;

/** Pixels of the letters of the code itself: as large as it can be in one line, or else in two. */
const MARK = { y: 113, smallest: 28, largest: 79 } as const;

/** Height of a letter, of its line, and its place in it, by its width. */
const BY_WIDTH = { line: 2.07, markLine: 1.64, foot: 1.37 } as const;

/** Draws a code: the product, the code itself, and what we say of it. */
export function drawCode(code: Code): Drawing {
  const { note } = code;
  const facets = getFacets(code);
  return draw(getCodeKind(code), code.code, [
    ...drawSaying(note ? formatPlainText(note.title) : getDrawable(getSummary(code))),
    ...(facets ? write(formatVerdict(facets), { y: 373, advance: 12, most: 2 }) : []),
  ]);
}

/** Words of a vendor's, unless there are no letters for them. */
function getDrawable(words: string): string {
  return canBeDrawn(words) ? words : '';
}

/** Draws a vendor: the product, and how many codes it has here. */
export function drawVendor({ product, name, api, codes }: Vendor): Drawing {
  const maker = [name, api].filter((text) => text !== product && canBeDrawn(text)).join(', ');
  return draw('Error codes and what they mean', product, [
    ...drawSaying(maker),
    ...write(formatCount(codes.length, 'code'), { y: 373, advance: 12 }),
  ]);
}

/** Draws the site, for pages that are neither. */
export function drawSite(): Drawing {
  return draw('Error codes, statuses, responses', 'retcode', [
    ...drawSaying("What does this response code mean? In the vendor's words and in plain ones."),
  ]);
}

function draw(kind: string, mark: string, others: readonly DrawnLine[]): Drawing {
  const { box, lines } = drawMark(mark);
  const name = {
    text: 'retcode',
    y: TOP,
    advance: 14,
    weight: 600,
    colors: 'ink on paper',
  } as const;
  const x = PICTURE_SIZE.width - MARGIN - name.text.length * name.advance;
  return {
    boxes: [{ x: 0, y: 0, width: PICTURE_SIZE.width, height: 15 }, box],
    lines: [...write(kind, { y: TOP, advance: 18, until: x }), ...lines, ...others, { ...name, x }],
  };
}

/** The code itself, marked as with a pen. */
function drawMark(text: string): { box: Box; lines: DrawnLine[] } {
  const { y, smallest, largest } = MARK;
  const advance = Math.max(smallest, Math.min(largest, Math.floor(ROOM / text.length)));
  const texts = wrapText(text, { width: Math.floor(ROOM / advance), lines: 2 });
  const height = Math.round(advance * BY_WIDTH.markLine);
  const foot = y + Math.round(advance * BY_WIDTH.foot);
  const width = Math.max(...texts.map(({ length }) => length)) * advance;
  return {
    box: { x: MARGIN - 11, y, width: width + 22, height: texts.length * height + 3 },
    lines: texts.map((line, i) => {
      const style = { advance, weight: 600, colors: 'ink on marker' } as const;
      return { text: line, x: MARGIN, y: foot + i * height, ...style };
    }),
  };
}

/** A sentence of ours below it; none, if a letter of it cannot be drawn. */
function drawSaying(text: string): DrawnLine[] {
  if (text === '' || !canBeDrawn(text)) return [];
  return write(text, { y: 283, advance: 14, most: 3, colors: 'ink on paper' });
}

function write(
  text: string,
  { y, advance, most = 1, until = MARGIN + ROOM, colors = 'muted on paper' }: TextPlace,
): DrawnLine[] {
  const width = Math.floor((until - MARGIN) / advance);
  return wrapText(text, { width, lines: most }).map((line, i) => {
    const foot = y + i * Math.round(advance * BY_WIDTH.line);
    return { text: line, x: MARGIN, y: foot, advance, weight: 400, colors };
  });
}

interface TextPlace {
  /** Of the first line's foot, from the top. */
  y: number;
  advance: number;
  /** Lines at most. */
  most?: number;
  /** How far to the right a line may go. */
  until?: number;
  colors?: LetterColors;
}
