import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { FONT } from '../../exports/pictures/draw.ts';

const { resolve: find } = createRequire(import.meta.url);
const PACKAGE = '@expo-google-fonts/martian-mono';

/** The only letters that pictures have: whatever a machine has installed changes nothing. */
const FONT_FILES = ['400Regular/MartianMono_400Regular', '600SemiBold/MartianMono_600SemiBold'].map(
  (name) => `${PACKAGE}/${name}.ttf`,
);

/** Pictures by the hash of all that they are made from, for the next build. */
const CACHE = resolve('.cache/pictures');

/** Renders SVG to PNG files; the same SVG is the same bytes, taken from an earlier build if there is one. */
export function makeRenderer(): (svg: string, width: number) => Uint8Array {
  const fontFiles = FONT_FILES.map((name) => find(name));
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: FONT.family };
  const makers = getHash([
    readFileSync(find('@resvg/resvg-js/package.json')),
    ...fontFiles.map((file) => readFileSync(file)),
  ]);
  return (svg, width) => {
    const file = join(CACHE, `${getHash([makers, String(width), svg])}.png`);
    if (existsSync(file)) return readFileSync(file);
    const options = { font, fitTo: { mode: 'width' as const, value: width } };
    const png = new Resvg(svg, options).render().asPng();
    keep(file, png);
    return png;
  };
}

/** Whole or not at all: builds may run side by side. That nothing can be kept costs time only. */
function keep(file: string, png: Uint8Array) {
  const own = `${file}.${process.pid}`;
  try {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(own, png);
    renameSync(own, file);
  } catch {
    // The next build renders it again.
  }
}

function getHash(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}
