import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeCodes } from '../../../../src/catalog/write/codes-yaml.ts';
import type { CodeEntry } from '../../../../src/catalog/write/codes-yaml.ts';

describe('writeCodes', () => {
  test('writes an entry as content has it', () => {
    const entries: CodeEntry[] = [
      { http: 422, message: 'No: [Name]', placeholders: ['[Name]'], code: '07' },
      { code: 'E_1', key: 'yes', description: 'One line.\n\n- a list\n', listedSince: '2024-11' },
    ];
    expect(writeCodes(entries)).toBe(
      [
        '- code: "07"',
        '  message: "No: [Name]"',
        '  placeholders: ["[Name]"]',
        '  http: 422',
        '',
        '- code: "E_1"',
        '  key: "yes"',
        '  description: |',
        '    One line.',
        '',
        '    - a list',
        '  listedSince: "2024-11"',
        '',
      ].join('\n'),
    );
  });

  test('leaves out what is not given, and the status that every code has', () => {
    expect(writeCodes([{ code: '1', key: undefined, message: 'One', status: 'active' }])).toBe(
      '- code: "1"\n  message: One\n',
    );
  });

  test('writes a list without entries', () => {
    expect(parse(writeCodes([]))).toEqual([]);
  });

  test.each([' \n', '\t\n\n'])('keeps the blank text %j', (key) => {
    expect(parse(writeCodes([{ code: '1', key }]))).toEqual([{ code: '1', key }]);
  });

  test('is read as what was written, whatever the texts are', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[-?:#&*!|>'"%@`{}[\], \n\ta1~=]*$/),
      fc.constantFrom('no', 'null', '~', '1e3', '0x1F', '012', '12:30:00', '2024-01-01', '.inf'),
    );
    const entry = fc.record(
      {
        code: text,
        key: text,
        otherKeys: fc.array(fc.record({ key: text }), { minLength: 1 }),
        numbers: fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), text, { minKeys: 1 }),
        message: text,
        placeholders: fc.array(text, { minLength: 1 }),
        description: text,
        http: fc.integer({ min: 100, max: 599 }),
      },
      { requiredKeys: ['code'], noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 2 }), (entries) => {
        expect(parse(writeCodes(entries))).toEqual(entries);
      }),
      { numRuns: 60 },
    );
  });
});
