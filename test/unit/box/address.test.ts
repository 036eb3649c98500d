import { describe, expect, test, vi } from 'vitest';
import { isForAddress } from '../../../src/box/address.ts';

vi.mock('../../../src/secrets/has-secret.ts', () => ({
  hasSecret: (text: string) => text.includes('hunter2'),
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
