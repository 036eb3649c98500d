import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { canBeDrawn, wrapText } from '../../../../src/exports/pictures/drawn-text.ts';

const find = createRequire(import.meta.url).resolve;
const fontFiles = [
  find('@expo-google-fonts/martian-mono/400Regular/MartianMono_400Regular.ttf'),
  find('@expo-google-fonts/martian-mono/600SemiBold/MartianMono_600SemiBold.ttf'),
];

describe('canBeDrawn', () => {
  test.each(['994', '-1', 'ERR_X', 'Überweisung nötig', '“no”, it said…'])(
    'is true of %s',
    (text) => {
      expect(canBeDrawn(text)).toBe(true);
    },
  );

  test.each(['名前', 'error ☠', 'a\nb', 'ошибка', 'a\u{202e}b'])('is false of %j', (text) => {
    expect(canBeDrawn(text)).toBe(false);
  });

  test.each([400, 600])('knows letters that the font has, at weight %i', (weight) => {
    const all = Array.from({ length: 0x2300 }, (_, i) => String.fromCodePoint(i));
    const missing = draw('\ue000', weight);
    const claimed = all.filter((letter) => canBeDrawn(letter) && letter.trim() !== '');
    expect(claimed.length).toBeGreaterThan(300);
    expect(claimed.filter((letter) => draw(letter, weight) === missing)).toEqual([]);
  });
});

describe('wrapText', () => {
  test('breaks between words', () => {
    expect(wrapText('wait and send it again', { width: 9, lines: 3 })).toEqual([
      'wait and',
      'send it',
      'again',
    ]);
  });

  test('breaks a word that is too long, and cuts what has no line', () => {
    expect(wrapText('abcdefghij', { width: 4, lines: 3 })).toEqual(['abcd', 'efgh', 'ij']);
    expect(wrapText('abcdefghij', { width: 4, lines: 2 })).toEqual(['abcd', 'efg…']);
    expect(wrapText('one two three', { width: 7, lines: 1 })).toEqual(['one tw…']);
  });
});

/** The outline of a letter, as what it fills. */
function draw(letter: string, weight: number): string {
  const text = letter.replace('&', '&amp;').replace('<', '&lt;');
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">' +
    `<text x="2" y="30" font-family="Martian Mono" font-weight="${weight}" font-size="30">${text}</text></svg>`;
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Martian Mono' };
  return new Resvg(svg, { font }).render().pixels.toString('base64');
}
