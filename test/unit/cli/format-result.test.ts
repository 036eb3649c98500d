import { describe, expect, test } from 'vitest';
import { formatResult } from '../../../src/cli/format-result.ts';
import type { LookupResult } from '../../../src/lookup/result.ts';
import { makeAnswer, makeLookupResult } from '../../support/make-result.ts';

describe('formatResult', () => {
  test('tells how answers follow from each other', () => {
    const says = 'The reply tells that it was refused.';
    const root = { vendor: 'acme', product: 'Acme', code: '5.1.1', isRoot: true, says };
    const other = { vendor: 'acme', product: 'Acme', code: '550', isRoot: false, says };
    const answers = [
      makeAnswer({ code: '5.1.1', product: 'Acme', chain: [other] }),
      makeAnswer({ code: '550', product: 'Acme', chain: [root] }),
    ];
    const lines = format({ answers }).split('\n');
    expect(lines[1]).toBe('  Root cause: Acme `550` follows from it.');
    expect(lines[6]).toBe(`  Follows from Acme \`5.1.1\`. ${says}`);
  });
});

function format(result: Partial<LookupResult>): string {
  const plain = (text: string) => text;
  return formatResult(makeLookupResult(result), {
    getUrl: ({ vendor, slug }) => `https://example.org/${vendor}/${slug}/`,
    style: { strong: plain, faint: plain },
    isLong: false,
  });
}
