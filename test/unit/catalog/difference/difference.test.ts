import { describe, expect, test } from 'vitest';
import { compareReadings } from '../../../../src/catalog/difference/compare-readings.ts';
import { formatDifference } from '../../../../src/catalog/difference/format-difference.ts';
import type { VendorFolder } from '../../../../src/catalog/reading.ts';
import { fixtureVendors } from '../../../support/fixture-catalog.ts';

const [hyper] = fixtureVendors.filter(({ id }) => id === 'hyper') as [VendorFolder];
const [first, second, ...others] = hyper.codes;
const others1 = fixtureVendors.filter(({ id }) => id !== 'hyper');

function tell(head: VendorFolder[]): string {
  return formatDifference(compareReadings(fixtureVendors, head));
}

describe('the difference of two contents', () => {
  test('is nothing where nothing changed', () => {
    expect(tell([...fixtureVendors])).toBe('## The catalogs\n\nNothing is different in them.\n');
  });

  test('tells codes that came, went and changed, by fields', () => {
    if (!first || !second) throw new Error('The catalog has no codes.');
    const odd = { ...second, code: '`<b>' };
    const codes = [{ ...first, message: 'Other words', http: 418 }, odd, ...others];
    const text = tell([
      ...others1,
      { ...hyper, codes, vendor: { ...hyper.vendor, summary: 'Other.' } },
    ]);
    expect(text).toContain('### Hyper (`hyper`)\n');
    expect(text).toContain('- 1 code added: `` `<b> ``\n');
    expect(text).toContain(`- 1 code removed: \`${second.code}\`\n`);
    expect(text).toMatch(
      new RegExp(`- 1 code changed: \`${first.code}\` \\((?:message, http|http, message)\\)\n`),
    );
    expect(text).toContain('- vendor.yaml: `summary`\n');
    expect(text.match(/^###/gm)).toHaveLength(1);
  });

  test('tells a note that was rewritten as a change of its code', () => {
    const [[slug, note] = ['', undefined]] = hyper.notes;
    if (!note) throw new Error('The catalog has no notes.');
    const notes = new Map(hyper.notes).set(slug, { ...note, body: 'Other.' });
    expect(tell([...others1, { ...hyper, notes }])).toContain(`1 code changed: \`${slug}\` (note)`);
  });

  test('tells a catalog that is gone, and one that is new', () => {
    expect(tell(others1)).toContain('(`hyper`), **which is gone**\n');
    const text = formatDifference(compareReadings(others1, fixtureVendors));
    expect(text).toContain('(`hyper`), a new catalog\n');
    expect(text).toMatch(/ and \d+ more$/m);
  });
});
