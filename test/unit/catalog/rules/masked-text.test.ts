import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskLiterals } from '../../../../src/catalog/rules/masked-text.ts';

describe('maskLiterals', () => {
  test.each([
    ['a `{x}` b', 'a `   ` b'],
    ['```\n{x}\n```', '```     ```'],
    ['``````', '``````'],
    [String.raw`a \{x} \` b`, 'a   x}    b'],
    ['no code', 'no code'],
  ])('masks %j', (markdown, masked) => {
    expect(maskLiterals(markdown)).toBe(masked);
  });

  test('keeps every place', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[`\\ \na]*$/), (markdown) => {
        expect(maskLiterals(markdown)).toHaveLength(markdown.length);
      }),
    );
  });
});
