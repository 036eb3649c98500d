import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../src/lookup/read/clean.ts';

describe('cleanText', () => {
  test.each([
    ['a byte order mark', '\ufeff{"code":1}', '{"code":1}'],
    ['zero-width marks', 'code\u200b 9\u200d1\u20600', 'code 910'],
    ['bidi controls', '\u202e910\u202c\u2066', '910'],
    ['notes between the lines', '9\ufff91\ufffb0', '910'],
    ['tags', '9\u{e0041}10', '910'],
    ['letters that look like a space', 'code\u3164910\uffa0x', 'code 910 x'],
    ['soft hyphens', 'ERR\u00ad_X', 'ERR_X'],
    ['the colours of a terminal', '\u001b[1;31merror\u001b[0m 12', 'error 12'],
    ['full-width digits and signs', '＃１２：［－１］', '#12:[-1]'],
    ['digits of other scripts', '٩١٠ ९१० 𝟗𝟏𝟎', '910 910 910'],
    ['a minus that is U+2212', 'code \u22121', 'code -1'],
    ['hyphens that do not break', 'a\u2010b\u20111', 'a-b-1'],
    ['a dash that is a sign', 'code: \u20131, (\u20142)', 'code: -1, (-2)'],
    [
      'quotation marks',
      '\u201ccode\u201d \u201ecode\u201d \u00abcode\u00bb \u2018x\u2019',
      '"code" "code" "code" \'x\'',
    ],
    ['spaces without a break', 'code\u00a012\u300013', 'code 12 13'],
    ['brackets of East Asia', '【12】', '[12]'],
    ['line ends', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['control characters', 'a\u0000b\u0007c\u007fd', 'a b c d'],
  ])('makes %s plain', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test.each([
    ['a Chinese name', '草料100307', '草料 100307'],
    ['a Korean name', '오류4010001번', '오류 4010001 번'],
    ['a minus', '错误-1', '错误 -1'],
  ])('parts a number from %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test.each([
    ['plain text', 'error 12: "no" -1\n\tx'],
    ['a dash between words', 'one – two'],
    ['a range', '1–2'],
    ['accents and emoji', 'código 12 – não 😀'],
    ['half a surrogate pair', 'a \ud83d b'],
    ['nothing', ''],
  ])('leaves %s as it is', (_, text) => {
    expect(cleanText(text)).toBe(text);
  });

  test('keeps the number of lines', () => {
    const text = '\ufeffa\r\n\r\n\u200b\nb\u2028c\u0085\r';
    expect(cleanText(text).split('\n')).toHaveLength(5);
  });
});
