import { describe, expect, test } from 'vitest';
import type { Printer } from '../../../../src/lookup/index/data.ts';
import { makeFormFinder } from '../../../../src/lookup/index/form-finder.ts';
import { getFormWords } from '../../../../src/lookup/index/form-words.ts';
import { LOOSE_FORMS } from '../../../../src/lookup/index/files.ts';
import { makeFormFiles } from '../../../../src/lookup/index/make-form-files.ts';

describe('getFormWords', () => {
  test.each([
    ['curl: ({code}) {message}', ['curl']],
    ['Exit code {code}', ['exit', 'code']],
    ['SQLSTATE[{code}]: {message}', ['sqlstate']],
    ['SMTP{word} error: {code}', ['error']],
    ['{word}Exception: {code} {message}', []],
    ['{code} {key}: {message}', []],
    ['curl_errno: {code}', ['curl', 'errno']],
  ])('of %s are %j', (form, words) => {
    expect(getFormWords(form)).toEqual(words);
  });
});

const PRINTERS = makePrinters({
  alpha: ['alpha: ({code}) {message}', 'error code {code}', '{code} {key}: {message}'],
  beta: ['failed with beta status {code}', 'error: beta {code}', 'gamma={code}'],
});

describe('makeFormFiles', () => {
  const { table, shards } = makeFormFiles({ vendors: [], codes: [], printers: PRINTERS });
  const find = makeFormFinder(table);

  test('has each form once', () => {
    const places = [...shards.values()].flatMap((shard) =>
      shard.flatMap(({ forms }) => forms.map(({ at }) => at)),
    );
    expect(places.toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test.each([
    ['alpha: (7) it broke', 'alpha: ({code}) {message}'],
    ['an ERROR CODE 7', 'error code {code}'],
    ['14 NOT_THERE: x', '{code} {key}: {message}'],
    ['it failed  with beta status 8', 'failed with beta status {code}'],
    ['gamma=3', 'gamma={code}'],
  ])('finds for %j the shard of its form', (line, form) => {
    const forms = find([line])
      .flatMap((name) => shards.get(name) ?? [])
      .flatMap((printer) => printer.forms.map((each) => each.form));
    expect(forms).toContain(form);
  });

  test.each(['nothing of that kind', '', 'alphabet', 'gammas'])('finds none for %j', (line) => {
    expect(find([line])).toEqual([]);
  });

  test('asks for the forms without a word only where one of them stands', () => {
    expect(find(['14 THERE: x'])).toContain(LOOSE_FORMS);
    expect(find(['no one: x'])).not.toContain(LOOSE_FORMS);
  });

  test('grows in shards, not in the words for each text', () => {
    const many = makePrinters(
      Object.fromEntries(
        Array.from({ length: 200 }, (_, i) => [
          `v${i}`,
          [`tool${i}: ({code}) ${'long '.repeat(20)}{message}`, `tool${i} error {code}`],
        ]),
      ),
    );
    const files = makeFormFiles({ vendors: [], codes: [], printers: many });
    expect(files.shards.size).toBeGreaterThan(3);
    expect(makeFormFinder(files.table)(['tool7: (3) x'])).toHaveLength(1);
  });
});

function makePrinters(forms: Record<string, string[]>): Printer[] {
  let at = 0;
  return Object.entries(forms).map(([vendor, own]) => ({
    vendor,
    forms: own.map((form) => ({ at: at++, form, by: 'a program' })),
  }));
}
