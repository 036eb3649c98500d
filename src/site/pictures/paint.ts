import type { Box, DrawnLine, Drawing, LetterColors } from '../../exports/pictures/draw.ts';
import { PICTURE_SIZE } from '../../exports/pictures/pictures.ts';
import { makeLetters } from './letters.ts';
import type { Letter } from './letters.ts';
import { formatPng } from './png.ts';

type Color = readonly [red: number, green: number, blue: number];

/* The colours of the site in light. */
const PAPER: Color = [0xff, 0xfe, 0xfb];
const INK: Color = [0x1b, 0x1a, 0x17];
const MUTED: Color = [0x5f, 0x5a, 0x4e];
const MARKER: Color = [0xff, 0xdd, 0x33];

/** Steps from ground to letter: so many an eye does not tell apart at an edge. */
const STEPS = 16;

/** What stands on what; of each the palette has all steps. */
const RAMPS: Record<LetterColors, readonly [ground: Color, letter: Color]> = {
  'ink on paper': [PAPER, INK],
  'muted on paper': [PAPER, MUTED],
  'ink on marker': [MARKER, INK],
};
const NAMES = Object.keys(RAMPS) as LetterColors[];
const PALETTE = NAMES.flatMap((name) => makeRamp(...RAMPS[name]));
const MARKED = getFirst('ink on marker');

/** A pixel is the number of its colour. */
type Canvas = Uint8Array;

/**
 * Makes what paints drawings as PNG files. The letters are rendered once and put together to pictures,
 * which takes a tenth of the time that rendering each picture does.
 */
export function makePainter(): (drawing: Drawing) => Uint8Array {
  const getLetter = makeLetters();
  return ({ boxes, lines }) => {
    const canvas = new Uint8Array(PICTURE_SIZE.width * PICTURE_SIZE.height);
    for (const box of boxes) paintBox(canvas, box);
    for (const line of lines) {
      for (const [i, letter] of Array.from(line.text).entries())
        if (letter !== ' ') paintLetter(canvas, getLetter(letter, line), { line, i });
    }
    return formatPng({ ...PICTURE_SIZE, pixels: canvas, palette: PALETTE });
  };
}

function paintBox(canvas: Canvas, { x, y, width, height }: Box) {
  for (let row = y; row < y + height; row++) {
    const start = row * PICTURE_SIZE.width + x;
    canvas.fill(MARKED, start, start + width);
  }
}

function paintLetter(
  canvas: Canvas,
  { width, height, foot, cover }: Letter,
  { line, i }: { line: DrawnLine; i: number },
) {
  const first = getFirst(line.colors);
  const left = line.x + i * line.advance;
  for (let row = 0; row < height; row++) {
    const start = (line.y - foot + row) * PICTURE_SIZE.width + left;
    for (let column = 0; column < width; column++) {
      const step = Math.round(((cover[row * width + column] ?? 0) / 255) * (STEPS - 1));
      if (step > 0) canvas[start + column] = first + step;
    }
  }
}

/** The number of the ground's colour. */
function getFirst(colors: LetterColors): number {
  return NAMES.indexOf(colors) * STEPS;
}

function makeRamp(from: Color, to: Color): Color[] {
  return Array.from({ length: STEPS }, (_, step) => {
    const mix = (a: number, b: number) => Math.round(a + ((b - a) * step) / (STEPS - 1));
    return [mix(from[0], to[0]), mix(from[1], to[1]), mix(from[2], to[2])];
  });
}
