import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const { resolve } = createRequire(import.meta.url);
const PACKAGE = '@expo-google-fonts/martian-mono';

/** The font of all pictures: its name in its files, and the width of a letter at size 1. */
export const FONT = { family: 'Martian Mono', advance: 0.7 } as const;

/** The only letters that pictures have: whatever a machine has installed changes nothing. */
const FONT_FILES = ['400Regular/MartianMono_400Regular', '600SemiBold/MartianMono_600SemiBold'];

/** Renders SVG. Of the same SVG the picture is the same. */
export function renderSvg(svg: string, width: number): ReturnType<Resvg['render']> {
  const fontFiles = FONT_FILES.map((name) => resolve(`${PACKAGE}/${name}.ttf`));
  return new Resvg(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: FONT.family },
    fitTo: { mode: 'width', value: width },
  }).render();
}
