import { readFileSync } from 'node:fs';
import { APP_ICONS, ICO_PATH, ICO_SIZES, TOUCH_ICON } from '../../exports/web/icons.ts';
import type { BinaryFile } from '../../exports/data-files.ts';
import { renderSvg } from './render-svg.ts';

/** The drawing that they are made from, and its ground. */
const DRAWING = new URL('../../../public/favicon.svg', import.meta.url);
const GROUND = '#ffdd33';

/** Makes the icons for what reads no SVG. */
export function makeIconFiles(): BinaryFile[] {
  const svg = readFileSync(DRAWING, 'utf8');
  const render = (drawing: string, width: number) => renderSvg(drawing, width).asPng();
  const pictures = ICO_SIZES.map((size) => ({ size, png: render(svg, size) }));
  return [
    { path: ICO_PATH, content: makeIco(pictures) },
    ...[TOUCH_ICON, ...APP_ICONS].map(({ path, size, isPadded }) => ({
      path,
      content: render(isPadded ? pad(svg) : svg, size),
    })),
  ];
}

/** The drawing in the middle of its ground: a circle of four fifths of the edge may be all that is seen. */
function pad(svg: string): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">' +
    `<rect width="40" height="40" fill="${GROUND}"/><svg x="4" y="4" width="32" height="32" ` +
    `${svg.slice('<svg '.length)}</svg>`
  );
}

const HEADER = 6;
const ENTRY = 16;

/** A file of several PNG pictures: https://en.wikipedia.org/wiki/ICO_(file_format) */
function makeIco(pictures: readonly { size: number; png: Uint8Array }[]): Uint8Array {
  const head = Buffer.alloc(HEADER + ENTRY * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [i, { size, png }] of pictures.entries()) {
    const at = HEADER + i * ENTRY;
    head.writeUInt8(size, at);
    head.writeUInt8(size, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}
