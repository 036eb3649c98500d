import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAlike, getShare } from '../../../../src/catalog/rules/alike-texts.ts';
import { getPlainWords } from '../../../../src/catalog/words.ts';

/** As notes say it; each of twenty words or more. */
const PARAGRAPHS = [
  'The key was copied without its last characters, or with a blank or a line break behind it; compare it letter by letter with the one that the settings show.',
  'Each element of the list has a code of its own, and only the elements that were refused are to be sent again, corrected, one after the other.',
  'Nothing in the answer says which of the two limits was reached. Count the calls of the last minute first, then those of the whole day.',
  'A read changes nothing and can be repeated. A sale can not: ask for the last receipt before you send it a second time.',
  'Was the branch registered under another number? Its devices belong to it for good, and the portal lists them below the branch, not below the taxpayer.',
];

/** Different things about the same kind of error, in nearly the words that they need. */
const DIFFERENT: [string, string][] = [
  [
    'Is the key copied whole, without a blank or a line break at its end? Keys of the test portal do not work here.',
    'Does the key belong to this account? A key is bound to the host on which it was made, and each country has its own.',
  ],
  [
    'The document does not say which field is wrong. Send the smallest request that works and add one field at a time.',
    'The document does not say which limit this is. Count your requests for a minute, then ask the vendor what the plan allows.',
  ],
  [
    'Wait and send the same request again, a few times with growing pauses; it was not carried out.',
    'Send the same request again only after a look at the list of orders: the first one may have been carried out.',
  ],
];

type MayBeAlike = (text: string, other: string) => boolean;

const makeText = (text: string) => ({ text, words: getPlainWords(text).join(' ') });

describe('getShare', () => {
  const share = (a: string, b: string) => getShare(makeText(a), makeText(b));

  test.each([
    ['a b c d', 'a b c d', 1],
    ['a b c d', 'A, b: "c" d!', 1],
    ['error 12 of bank 13', 'error 7 of bank 8', 1],
    ['a b c d', 'x a b c d e f g', 1],
    ['a b c d', 'a b c x', 0.5],
    ['a b c', 'c b a', 0],
    ['a b', 'a b', 0],
    ['', 'a b c', 0],
  ])('says of %j and %j how much is the same', (a, b, expected) => {
    expect(share(a, b)).toBe(expected);
    expect(share(b, a)).toBe(expected);
  });
});

describe('findAlike', () => {
  const find = (texts: readonly string[], mayBeAlike: MayBeAlike = () => false) =>
    findAlike(texts.map(makeText), {
      minShare: 0.5,
      mayBeAlike: (a, b) => mayBeAlike(a.text, b.text),
    }).map(({ text, other }) => [text.text, other.text]);

  test('finds any paragraph with any three words changed', () => {
    const position = fc.nat(1000);
    fc.assert(
      fc.property(
        fc.nat(PARAGRAPHS.length - 1),
        fc.tuple(position, position, position),
        (i, positions) => {
          const words = (PARAGRAPHS[i] ?? '').split(' ');
          for (const [n, at] of positions.entries())
            words[at % words.length] = `noun${'x'.repeat(n)}`;
          const changed = words.join(' ');
          expect(find([...PARAGRAPHS, changed])).toEqual([[changed, PARAGRAPHS[i]]]);
        },
      ),
    );
  });

  test.each(DIFFERENT)('lets %j pass beside %j', (a, b) => {
    expect(find([a, b])).toEqual([]);
    expect(getShare(makeText(a), makeText(b))).toBeLessThan(0.4);
  });

  test('agrees with the share of any two texts', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd');
    const anyText = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const isAlike = getShare(makeText(a), makeText(b)) >= 0.5;
        expect(find([a, b])).toHaveLength(isAlike ? 1 : 0);
      }),
    );
  });

  test('finds for each text the one that is most alike, the first of several', () => {
    const text = 'one two three four five six seven eight';
    const near = text.replace('eight', 'nine');
    expect(find([near, text, text, `${text} ten`])).toEqual([
      [text, near],
      [text, text],
      [`${text} ten`, text],
    ]);
  });

  test('leaves out what may be alike', () => {
    const texts = ['a b c d e', 'a b c d f', 'a b c d g'];
    const mayBeAlike = (a: string, b: string) => a.endsWith('g') && b.endsWith('e');
    expect(find(texts, mayBeAlike)).toEqual([
      ['a b c d f', 'a b c d e'],
      ['a b c d g', 'a b c d f'],
    ]);
  });

  test('finds every copy but the first among thousands', () => {
    const copies = Array.from({ length: 3000 }, (_, i) => `${PARAGRAPHS[0]} ${'x'.repeat(i % 50)}`);
    expect(find([...PARAGRAPHS, ...copies])).toHaveLength(3000);
  });
});
