import { describe, expect, test } from 'vitest';
import { formatVerdict } from '../../../src/catalog/facets.ts';
import type { Verdict } from '../../../src/catalog/facets.ts';

describe('formatVerdict', () => {
  test.each<[Verdict, string]>([
    [{ outcome: 'success' }, 'success'],
    [
      { outcome: 'failure', retry: 'check-first' },
      'failure · retry: check first, then once at most',
    ],
    [{ outcome: 'pending', retry: 'never' }, 'not finished yet · retry: no'],
    [
      { outcome: 'failure', retry: 'with-backoff', actor: 'end-user' },
      'failure · retry: yes, with growing pauses · who acts: the end user',
    ],
  ])('writes %j as %s', (verdict, line) => {
    expect(formatVerdict(verdict)).toBe(line);
  });
});
