import { describe, expect, test } from 'vitest';
import { sayOnce } from '../../../src/box/say-once.ts';
import type { LookupResult } from '../../../src/lookup/result.ts';
import { makeAnswer, makeLookupResult, makeUnknown } from '../../support/make-result.ts';

const look = { code: '9', what: 'a code' };
const vendor = { id: 'acme', product: 'Acme Mail', name: 'Acme' };

describe('sayOnce', () => {
  test.each<[string, Partial<LookupResult>, { unknown: number; looks: number }]>([
    ['an answer', { answers: [makeAnswer({ code: '9' })] }, { unknown: 0, looks: 0 }],
    ['another answer', { answers: [makeAnswer({ code: '8' })] }, { unknown: 0, looks: 1 }],
    [
      'a code that its vendor lacks',
      { unknown: [makeUnknown({ vendor })] },
      { unknown: 1, looks: 0 },
    ],
    ['a code that no vendor has', { unknown: [makeUnknown()] }, { unknown: 0, looks: 1 }],
    ['another one', { unknown: [makeUnknown({ code: '7' })] }, { unknown: 1, looks: 1 }],
  ])('beside %s', (_, rest, left) => {
    const { unknown, looks } = sayOnce(makeLookupResult({ looks: [look], ...rest }));
    expect({ unknown: unknown.length, looks: looks.length }).toEqual(left);
  });
});
