import { describe, expect, test } from 'vitest';
import { formatHeld } from '../../../src/box/held-text.ts';
import { makeVisible } from '../../../src/box/visible-text.ts';
import { lookUp } from '../../../src/lookup/look-up.ts';
import { hasSecret } from '../../../src/secrets/has-secret.ts';
import { countWork } from '../../support/count-work.ts';
import { makeIndex } from '../../support/make-index.ts';
import { BOMBS } from '../../support/bombs.ts';

const index = makeIndex();

/** Longer than all that is treated as a short text, and twice as long still in one piece. */
const LENGTH = 8_200;

/** Twice the text may take a little more than twice the steps: sorting does. */
const DOUBLE = 2.3;

/** What is done to a text that comes from outside, however long it is. */
function read(text: string) {
  lookUp(text, index);
  hasSecret(text);
  makeVisible(text);
  formatHeld({ name: text, text });
}

describe('countWork', () => {
  test('counts the same each time, but for what is remembered', () => {
    const run = () => lookUp('code 12 '.repeat(100), index);
    run();
    expect(countWork(run) / countWork(run)).toBeCloseTo(1, 1);
  });

  test('tells work that grows with the square of the length', () => {
    const search = (length: number) => () => {
      const text = 'a'.repeat(length);
      for (let i = 0; i < length; i++) text.includes('b', i);
    };
    expect(countWork(search(2000)) / countWork(search(1000))).toBeGreaterThan(3.9);
  });
});

describe('a text from outside', () => {
  test.each(BOMBS)('takes at most twice the work with twice as many %j', (bomb) => {
    const once = countWork(() => read(fill(bomb, LENGTH)));
    const twice = countWork(() => read(fill(bomb, 2 * LENGTH)));
    expect(twice).toBeLessThanOrEqual(DOUBLE * once + 1000);
  });
});

function fill(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length));
}
