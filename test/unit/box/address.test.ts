import { describe, expect, test, vi } from 'vitest';
import { isForAddress } from '../../../src/box/address.ts';

vi.mock('../../../src/lookup/redact.ts', () => ({
  redact: (text: string) => text.replace('hunter2', '[password]'),
}));

describe('isForAddress', () => {
  test.each([
    ['a code', '994', true],
    ['two lines', 'a\nb', true],
    ['200 characters', 'x'.repeat(200), true],
    ['201 characters', 'x'.repeat(201), false],
    ['what holds a secret', 'password=hunter2', false],
    ['nothing', ' \n', false],
  ])('of %s', (_, text, isKept) => {
    expect(isForAddress(text)).toBe(isKept);
  });
});
