import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../src/lookup/look-up.ts';
import { splitText } from '../../../src/lookup/pieces.ts';
import { readText } from '../../../src/lookup/read/read.ts';
import { BOMBS } from '../../support/bombs.ts';
import { makeIndex } from '../../support/make-index.ts';

const index = makeIndex();

const DOCUMENT = JSON.stringify({
  responseHeader: { responseCode: 'x', customerMessage: 'It is "so" – 草料' },
  responseBody: { resultCd: '910', resultMsg: 'Request parameter error', data: null },
  items: [{ ReplyCode: 21, ReplyText: 'Client does not exist in Clarion.' }, -1, 7.0, true],
  body: JSON.stringify({ header: { isSuccessful: false, resultCode: 4000004 } }),
});

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ maxLength: 400 }),
  fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
);

/** Texts of pieces that mean something to the look-up. */
const pieced = fc
  .array(
    fc.constantFrom(...BOMBS, 'ReplyCode', 'resultCd', '"910"', '21', '墨码', 'Clarion', DOCUMENT),
  )
  .map((parts) => parts.join(''));

describe('lookUp', () => {
  test('gives plain data for any text', () => {
    fc.assert(
      fc.property(anything, (text) => check(text)),
      { numRuns: 1500 },
    );
  });

  test('gives plain data for any mixture of what it reads', () => {
    fc.assert(
      fc.property(pieced, (text) => check(text)),
      { numRuns: 600 },
    );
  });

  test('gives plain data for JSON of any shape', () => {
    const json = fc.json({ maxDepth: 8 });
    const pretty = fc.jsonValue({ maxDepth: 6 }).map((value) => JSON.stringify(value, null, 2));
    fc.assert(
      fc.property(fc.oneof(json, pretty), (text) => check(text)),
      { numRuns: 800 },
    );
  });

  test('gives plain data for fields of any names and values', () => {
    const name = fc.constantFrom('code', 'ReplyCode', 'resultCd', '__proto__', 'constructor');
    const value = fc.constantFrom<unknown>('__proto__', 'constructor', 'toString', 0, '000', -1);
    const fields = fc.array(fc.tuple(fc.oneof(name, fc.string()), value), { maxLength: 8 });
    fc.assert(
      fc.property(fields, (entries) =>
        check(entries.map(([key, item]) => JSON.stringify({ [key]: item })).join(' ')),
      ),
      { numRuns: 400 },
    );
  });

  test('gives plain data for a document that is cut off anywhere', () => {
    for (let at = 0; at <= DOCUMENT.length; at++) {
      check(DOCUMENT.slice(0, at));
      check(DOCUMENT.slice(at));
    }
  });

  test('gives the same for the same text', () => {
    fc.assert(
      fc.property(fc.oneof(anything, pieced), (text) => {
        expect(lookUp(text, index)).toEqual(lookUp(text, index));
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['{', '}'],
    ['[', ']'],
    ['(', ')'],
    ['<a>', '</a>'],
    ['{"a":', '}'],
    ['[{', '}]'],
    ['{[(', ')]}'],
    ['"a":[', ']'],
  ])('reads 100,000 times %j and back', (open, close) => {
    const inner = '{"ReplyCode":21,"ReplyText":"x"}';
    check(open.repeat(100_000));
    check(close.repeat(100_000));
    check(open.repeat(100_000) + inner + close.repeat(100_000));
  });

  test('reads 10 MB of digits', () => {
    check('0123456789'.repeat(1_000_000));
  });

  test.each(BOMBS)('reads a long run of %j', (bomb) => {
    check(fill(bomb, 100_000));
  });

  test.each(['7', 'a', '"', '\\"', ' ', '{"a":', 'code=1&', '"a b" ', '<a>', '😀'])(
    'reads a line of 1 MB of %j',
    (bomb) => {
      check(fill(bomb, 1_000_000));
    },
  );

  test('never says more than a page can show', () => {
    const distinct = Array.from({ length: 20_000 }, (_, i) => `error ${i + 100_000}`).join('\n');
    expect(lookUp(distinct, index).unknown.length).toBeLessThan(200);
  });
});

/** Work is counted, not timed: what is read of a text grows as the text does. */
describe('readText', () => {
  test.each(BOMBS)('finds at most twice as much in twice as many %j', (bomb) => {
    const once = countRead(fill(bomb, 8_000));
    const twice = countRead(fill(bomb, 16_000));
    expect(twice).toBeLessThanOrEqual(2 * once + 16);
  });

  test('finds no more in a text than it has characters', () => {
    fc.assert(
      fc.property(fc.oneof(anything, pieced), (text) => {
        expect(countRead(text)).toBeLessThanOrEqual(6 * text.length + 6);
      }),
      { numRuns: 500 },
    );
  });
});

describe('splitText', () => {
  test('cuts any text into pieces that make it up, with the right lines', () => {
    const unit = fc.constantFrom(...BOMBS);
    const text = fc
      .array(fc.tuple(unit, fc.integer({ min: 1, max: 40_000 })), { maxLength: 6 })
      .map((runs) => runs.map(([bomb, length]) => fill(bomb, length)).join(''));
    fc.assert(
      fc.property(text, (whole) => {
        let read = '';
        for (const { text: piece, linesBefore } of splitText(whole)) {
          expect(linesBefore).toBe(read.split('\n').length - 1);
          read += piece;
        }
        expect(read).toBe(whole);
      }),
      { numRuns: 60 },
    );
  });
});

/** Looks a text up, and sees that the result is plain data that crosses from a worker to a page. */
function check(text: string) {
  const result = lookUp(text, index);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  for (const { firstLine, lastLine, count } of [...result.answers, ...result.unknown]) {
    expect(firstLine).toBeGreaterThanOrEqual(1);
    expect(lastLine).toBeGreaterThanOrEqual(firstLine);
    expect(count).toBeGreaterThanOrEqual(1);
  }
}

/** Counts what was read: objects, fields, spots, passages, statuses, links. */
function countRead(text: string): number {
  const { objects, spots, passages, statuses, links } = readText(text);
  const fields = objects.reduce((sum, object) => sum + object.fields.length + 1, 0);
  return fields + spots.length + passages.length + statuses.length + links.length;
}

function fill(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length));
}
