import type { COLOURS } from '../schemas/site.ts';

type ColourName = (typeof COLOURS)[number];
export type Theme = 'light' | 'dark';

/** The colours of a site on a light page and on a dark one. */
export type Palette = Record<ColourName, Record<Theme, string>>;

/** The colours of the project, as `src/styles/tokens.css` has them. */
export const PROJECT_COLOURS: Palette = {
  paper: { light: '#fffefb', dark: '#16171a' },
  panel: { light: '#f6f3ea', dark: '#1f2126' },
  line: { light: '#dfd9c9', dark: '#373a42' },
  ink: { light: '#1b1a17', dark: '#ebe8df' },
  muted: { light: '#5f5a4e', dark: '#aaa699' },
  link: { light: '#075a61', dark: '#7fd3d9' },
  marker: { light: '#ffe45c', dark: '#f2cc0c' },
  tint: { light: '#fff6c7', dark: '#3a3413' },
};

/** The text on `marker`, on light pages and on dark ones: `--on-marker`. */
export const ON_MARKER = '#1b1a17';

/** What text needs at least: https://www.w3.org/TR/WCAG22/#contrast-minimum */
export const MIN_CONTRAST = 4.5;

/** Steps in which a colour is made lighter or darker. */
const STEPS = 64;

/** The contrast of two colours, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function getContrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [getLuminance(one), getLuminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The shade of a colour, mixed with black or white, that is nearest to it and has enough contrast with
 * all of the others; undefined where there is none.
 */
export function findEnough(colour: string, others: readonly string[]): string | undefined {
  for (let step = 1; step <= STEPS; step++) {
    for (const end of [0, 255]) {
      const shade = mix(colour, end, step / STEPS);
      if (others.every((other) => getContrast(shade, other) >= MIN_CONTRAST)) return shade;
    }
  }
  return undefined;
}

function mix(colour: string, end: number, share: number): string {
  const mixed = getParts(colour).map((part) => Math.round(part + (end - part) * share));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function getLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = getParts(colour)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue of `#075a61`, from 0 to 255. */
function getParts(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}
