import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import type { DrawnLine } from '../../../../src/exports/pictures/draw.ts';
import { PICTURE_SIZE } from '../../../../src/exports/pictures/pictures.ts';
import { makePainter } from '../../../../src/site/pictures/paint.ts';
import { formatPng } from '../../../../src/site/pictures/png.ts';

const { width } = PICTURE_SIZE;
const PAPER = '#fffefb';
const MARKER = '#ffdd33';

describe('formatPng', () => {
  test('writes what others read', () => {
    const palette = [
      [1, 2, 3],
      [255, 254, 253],
      [0, 128, 0],
    ] as const;
    const png = formatPng({
      width: 3,
      height: 2,
      pixels: Uint8Array.of(0, 1, 2, 2, 1, 0),
      palette,
    });
    const row = ['#010203', '#fffefd', '#008000'];
    expect(readPng(png, { width: 3, height: 2 })).toEqual([...row, ...row.toReversed()]);
  });
});

describe('makePainter', () => {
  const line: DrawnLine = {
    text: 'H',
    x: 100,
    y: 200,
    advance: 40,
    weight: 600,
    colors: 'ink on marker',
  };
  const box = { x: 90, y: 130, width: 60, height: 90 };

  test('paints boxes and letters at their places, in the colours of the site', () => {
    const pixels = readPng(makePainter()({ boxes: [box], lines: [line] }), PICTURE_SIZE);
    const get = (x: number, y: number) => pixels[y * width + x];
    expect([get(0, 0), get(89, 130), get(90, 130), get(149, 219), get(150, 220)]).toEqual([
      PAPER,
      PAPER,
      MARKER,
      MARKER,
      PAPER,
    ]);
    const inked = [...pixels.keys()].filter((i) => pixels[i] === '#1b1a17');
    const [xs, ys] = [inked.map((i) => i % width), inked.map((i) => Math.floor(i / width))];
    expect(inked.length).toBeGreaterThan(100);
    expect([Math.min(...xs) >= 100, Math.max(...xs) < 140]).toEqual([true, true]);
    // A capital stands on its line.
    expect(Math.max(...ys)).toBe(199);
  });

  test('paints the same picture twice', () => {
    const paint = makePainter();
    const drawing = { boxes: [box], lines: [line, { ...line, text: 'Ä', x: 300 }] };
    expect(paint(drawing)).toEqual(paint(drawing));
    expect(makePainter()(drawing)).toEqual(paint(drawing));
  });
});

/** The colours of a picture's pixels, row by row, as another program reads it. */
function readPng(png: Uint8Array, size: { width: number; height: number }): string[] {
  const data = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const sides = `width="${size.width}" height="${size.height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${sides}><image ${sides} href="${data}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  return Array.from({ length: pixels.length / 4 }, (_, i) => {
    return `#${pixels.subarray(i * 4, i * 4 + 3).toString('hex')}`;
  });
}
