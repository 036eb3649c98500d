import { describe, expect, test } from 'vitest';
import { formatResult } from '../../../src/cli/format-result.ts';
import type { LookupResult } from '../../../src/lookup/result.ts';
import { makeAnswer, makeLookupResult, makeUnknown } from '../../support/make-result.ts';

const ACME = { id: 'acme', product: 'Acme', name: 'Acme Inc.' };

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

  test.each([
    [
      'whose a code would be, and our note on its class',
      {
        vendor: ACME,
        fallback: { pattern: '23???', section: '23', says: 'Rules', title: 'Broken' },
      },
      [
        '  Of codes like 23???, Acme Inc. says: "Rules"',
        '  Broken',
        '    https://example.org/acme/?section=23#:section-23',
      ],
    ],
    [
      'a class without a note',
      { vendor: ACME, fallback: { from: '1', to: '9', section: 'low', says: 'Low' } },
      [
        '  Of codes from 1 to 9, Acme Inc. says: "Low"',
        '    https://example.org/acme/?section=low#:codes',
      ],
    ],
    [
      'a class without a section',
      { vendor: ACME, fallback: { from: '1', to: '9', says: 'Low' } },
      ['  Of codes from 1 to 9, Acme Inc. says: "Low"'],
    ],
    [
      'the classes of those that may have sent it',
      { classes: [{ vendor: ACME, pattern: '23???', says: 'Rules' }] },
      ['  In Acme, codes like 23??? are: "Rules"'],
    ],
  ])('tells of a code that is not listed %s', (_, unlisted, said) => {
    const lines = format({ unknown: [makeUnknown({ code: '23999', ...unlisted })] }).split('\n');
    expect(lines.slice(1, -1)).toEqual(said);
  });
});

function format(result: Partial<LookupResult>): string {
  const plain = (text: string) => text;
  return formatResult(makeLookupResult(result), {
    getUrl: ({ vendor, slug }) => `https://example.org/${vendor}/${slug}/`,
    getPageUrl: (path) => `https://example.org${path}`,
    style: { strong: plain, faint: plain },
    isLong: false,
  });
}
