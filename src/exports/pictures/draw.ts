import { x } from 'xastscript';
import type { Element } from 'xast';

import type { Code, Vendor } from '../../catalog/catalog.ts';
import { formatCount } from '../../catalog/counts.ts';
import { formatVerdict } from '../../catalog/facets.ts';
import { getCodeKind } from '../../catalog/headlines.ts';
import { formatPlainText } from '../../catalog/markdown.ts';
import { formatElement } from '../xml.ts';
import { canBeDrawn, wrapText } from './drawn-text.ts';

/*
 * Pictures for previews of links, as SVG. Whose words they are: ours, but for the code itself. All text is set in one font whose letters are equally wide, so
 * that counting them breaks lines; the colours are those of the site in light.
 */

/** Its name in the font's files, and the width of a letter at size 1. */
export const FONT = { family: 'Martian Mono', advance: 0.7 } as const;

/** What it is drawn in, larger than it is shown. */
const SIZE = { width: 1200, height: 630 } as const;

const [PAPER, INK, MUTED, MARKER] = ['#fffefb', '#1b1a17', '#5f5a4e', '#ffdd33'];
const MARGIN = 80;
const ROOM = SIZE.width - 2 * MARGIN;

/** Draws a code: the product, the code itself, and what we say of it. */
export function drawCode(code: Code): string {
  const { note } = code;
  return draw([
    write([getCodeKind(code)], { y: 130, size: 38, color: MUTED }),
    ...drawMark(code.code),
    ...(note ? drawSaying(formatPlainText(note.title)) : []),
    ...(note ? [drawVerdict(note)] : []),
  ]);
}

/** Draws a vendor: the product, and how many codes it has here. */
export function drawVendor({ product, name, api, codes }: Vendor): string {
  const maker = [name, api].filter((text) => text !== product && canBeDrawn(text)).join(', ');
  return draw([
    write(['Error codes and what they mean'], { y: 130, size: 38, color: MUTED }),
    ...drawMark(product),
    ...drawSaying(maker),
    write([formatCount(codes.length, 'code')], { y: 560, size: 25, color: MUTED }),
  ]);
}

/** Draws the site, for pages that are neither. */
export function drawSite(): string {
  return draw([
    write(['Error codes, status codes, responses'], { y: 130, size: 38, color: MUTED }),
    ...drawMark('retcode'),
    ...drawSaying("What does this response code mean? In the vendor's words and in plain ones."),
  ]);
}

function draw(children: readonly Element[]): string {
  const { width, height } = SIZE;
  const svg = x('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` }, [
    x('rect', { width, height, fill: PAPER }),
    x('rect', { width, height: 22, fill: MARKER }),
    ...children,
    write(['retcode'], { y: 130, size: 30, color: INK, weight: 600, end: true }),
  ]);
  return formatElement(svg);
}

/** The code itself, as large as it can stand in one line or, if it is long, in two. */
function drawMark(text: string): Element[] {
  const size = Math.max(60, Math.min(170, Math.floor(ROOM / (text.length * FONT.advance))));
  const lines = wrapText(text, { width: getLetters(size), lines: 2 });
  const width = Math.max(...lines.map(({ length }) => length)) * size * FONT.advance;
  const height = lines.length * size * 1.15;
  const top = 170;
  return [
    x('rect', { x: MARGIN - 16, y: top, width: width + 32, height: height + 4, fill: MARKER }),
    write(lines, { y: top + size * 0.96, size, color: INK, weight: 600 }),
  ];
}

/** A sentence of ours below it; none, if a letter of it cannot be drawn. */
function drawSaying(text: string): Element[] {
  if (text === '' || !canBeDrawn(text)) return [];
  const size = 30;
  const lines = wrapText(text, { width: getLetters(size), lines: 3 });
  return [write(lines, { y: 425, size, color: INK })];
}

function drawVerdict(note: NonNullable<Code['note']>): Element {
  const size = 25;
  const lines = wrapText(formatVerdict(note), { width: getLetters(size), lines: 2 });
  return write(lines, { y: 560, size, color: MUTED });
}

function write(
  lines: readonly string[],
  { y, size, color, weight = 400, end = false }: TextStyle,
): Element {
  const from = end ? SIZE.width - MARGIN : MARGIN;
  const style = { 'font-family': FONT.family, 'font-size': size, 'font-weight': weight };
  const anchor = end ? { 'text-anchor': 'end' } : {};
  const spans = lines.map((line, i) =>
    x('tspan', { x: from, y: y + i * size * (size > 50 ? 1.15 : 1.45) }, line),
  );
  return x('text', { ...style, ...anchor, fill: color, 'xml:space': 'preserve' }, spans);
}

interface TextStyle {
  /** Of the first line's foot, from the top. */
  y: number;
  size: number;
  color: string | undefined;
  weight?: number;
  /** Whether it stands at the right edge. */
  end?: boolean;
}

/** How many letters of a size stand in a line. */
function getLetters(size: number): number {
  return Math.floor(ROOM / (size * FONT.advance));
}
