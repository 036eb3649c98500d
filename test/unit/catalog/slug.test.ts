import { describe, expect, test } from 'vitest';
import { foldCase, makeSlug, makeSlugs } from '../../../src/catalog/slug.ts';

const ODD = [
  ['994', '994'],
  ['000', '000'],
  ['-1', '-1'],
  ['ERR_X', 'err_x'],
  ['v1.2', 'v1.2'],
  ['A/B', 'a~slash~b'],
  ['a\\b', 'a~backslash~b'],
  ['ERR 5%', 'err~space~5~percent~'],
  ['a#b', 'a~hash~b'],
  ['a?b', 'a~question~b'],
  ['a:b', 'a~colon~b'],
  ['*', '~star~'],
  ['~', '~tilde~'],
  ['.', '~dot~'],
  ['..', '~dot~~dot~'],
  ['.env', '~dot~env'],
  ['v1.2.', 'v1.2~dot~'],
  ['CON', 'con~'],
  ['con.txt', 'con~.txt'],
  ['LPT1', 'lpt1~'],
  ['console', 'console'],
  ['index', 'index~'],
  ['a.json', 'a~dot~json'],
  ['a.md', 'a~dot~md'],
  ['a.b', 'a.b'],
  ['名前', '名前'],
  ['a\u202eb', 'a~u202e~b'],
  ['a\u0000b', 'a~u0~b'],
  ['a\ud800b', 'a~ud800~b'],
  ['😀', '~u1f600~'],
  ['e\u0301', 'é'],
  ['', '~empty~'],
] as const;

describe('makeSlug', () => {
  test.each(ODD)('writes %j as %s', (code, slug) => {
    expect(makeSlug(code)).toBe(slug);
  });

  test.each(ODD)('keeps %j out of the way of URLs, disks and published folders', (code) => {
    const slug = makeSlug(code);
    expect(slug).toMatch(/^[^/\\%#?:*"<>|\p{C}\s]+$/u);
    expect(slug).not.toMatch(/^\.|\.$/);
    expect(slug).toBe(foldCase(slug));
  });

  test('shortens 300 characters to a name that any file system takes', () => {
    const slug = makeSlug('x'.repeat(300));
    expect(slug).toMatch(/^x{85}~[0-9a-f]{10}$/);
    expect(makeSlug('名'.repeat(300)).length).toBeLessThan(96);
    expect(makeSlug(`${'x'.repeat(300)}y`)).not.toBe(slug);
    expect(makeSlug(`con.${'x'.repeat(300)}`)).toMatch(/^con~\.x+~[0-9a-f]{10}$/);
  });

  test('never cuts an escape or a character in two', () => {
    expect(makeSlug('/'.repeat(300))).toMatch(/^(?:~slash~)+~[0-9a-f]{10}$/);
    expect(makeSlug('𝕏'.repeat(300))).toBe(makeSlug('𝕏'.repeat(300)).toWellFormed());
  });

  test('gives different codes different slugs, case and length aside', () => {
    const codes = ['a/b', 'a~slash~b', 'a slash b', 'con', 'con~', '~con', 'a~2', 'a~u202e~b', '~'];
    expect(new Set(codes.map(makeSlug)).size).toBe(codes.length);
  });
});

describe('makeSlugs', () => {
  test('tells codes apart that differ only in case', () => {
    expect([...makeSlugs(['ABC', 'abc', 'Abc'])]).toEqual([
      ['abc', 'abc'],
      ['ABC', 'abc~2'],
      ['Abc', 'abc~3'],
    ]);
  });

  test('keeps a published slug whatever comes later', () => {
    const pinned = new Map([['ABC', 'abc']]);
    expect(makeSlugs(['abc', 'ABC'], pinned).get('ABC')).toBe('abc');
    expect(makeSlugs(['abc', 'ABC'], pinned).get('abc')).toBe('abc~2');
  });

  test('does not give away the slug of a code that is pinned but not in the list', () => {
    expect(makeSlugs(['abc'], new Map([['ABC', 'abc']])).get('abc')).toBe('abc~2');
  });

  test('never shares a slug, whatever the codes', () => {
    const codes = [...new Set(ODD.flatMap(([code]) => [code, code.toUpperCase(), `${code}~2`]))];
    const slugs = [...makeSlugs(codes).values()].map(foldCase);
    expect(new Set(slugs).size).toBe(codes.length);
  });
});
