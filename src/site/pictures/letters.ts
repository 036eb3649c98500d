import { x } from 'xastscript';
import type { LetterStyle } from '../../exports/pictures/draw.ts';
import { formatElement } from '../../exports/xml.ts';
import { FONT, renderSvg } from './render-svg.ts';

/** How much of each pixel a letter covers. */
export interface Letter {
  width: number;
  height: number;
  /** Rows from the top to the line that it stands on. */
  foot: number;
  /** From 0 to 255, row by row. */
  cover: Uint8Array;
}

/** Room above and below the line that letters stand on, by their width: accents need it. */
const ABOVE = 1.7;
const BELOW = 0.5;

/** Makes the letters that are asked for, each of them once. */
export function makeLetters(): (text: string, style: LetterStyle) => Letter {
  const known = new Map<string, Letter>();
  return (text, style) => {
    const key = `${text} ${style.advance} ${style.weight}`;
    const letter = known.get(key) ?? renderLetter(text, style);
    known.set(key, letter);
    return letter;
  };
}

function renderLetter(text: string, { advance, weight }: LetterStyle): Letter {
  const foot = Math.ceil(advance * ABOVE);
  const height = foot + Math.ceil(advance * BELOW);
  const style = { 'font-family': FONT.family, 'font-size': advance / FONT.advance };
  const svg = x('svg', { xmlns: 'http://www.w3.org/2000/svg', width: advance, height }, [
    x('text', { ...style, 'font-weight': weight, y: foot }, text),
  ]);
  const { pixels } = renderSvg(formatElement(svg), advance);
  return { width: advance, height, foot, cover: pixels.filter((_, i) => i % 4 === 3) };
}
