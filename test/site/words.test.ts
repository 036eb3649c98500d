import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/sites.ts';
import { checkWords, readEntries, readPage } from './checks/words.ts';

checkWords(ROOT);

describe('the catalogs of the fixture', () => {
  const entries = readEntries(ROOT);

  test('have codes that meant something else before', () => {
    const changed = entries.filter(({ code }) => code.note?.history.length);
    expect(changed.length).toBeGreaterThan(0);
  });

  test('have codes that were listed later, in another source than the first', () => {
    const later = entries.filter(({ code }) => code.listedSince !== null);
    expect(later.length).toBeGreaterThan(0);
    const wrong = later.filter(({ vendor, code }) => code.source === vendor.sources[0]?.id);
    expect(wrong.map(({ code }) => code.slug)).toEqual([]);
  });

  test('are quoted in no words of ours', () => {
    const wrong = entries.filter(
      ({ vendor, code }) =>
        selectAll('.ours blockquote', readPage(ROOT, `${vendor.id}/${code.slug}`)).length > 0,
    );
    expect(wrong.map(({ code }) => code.slug)).toEqual([]);
  });
});
