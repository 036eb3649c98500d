import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeCodes } from '../../src/catalog/write/codes-yaml.ts';
import type { CodeEntry } from '../../src/catalog/write/codes-yaml.ts';

describe('writeCodes', () => {
  test.each(globSync('test/fixtures/catalog/*/codes.yaml').sort())(
    'writes %s as it stands',
    (file) => {
      const source = readFileSync(file, 'utf8');
      // Comments are no part of an entry.
      const lines = source.replaceAll(/^ *#.*\n/gm, '').split('\n');
      const written = writeCodes(parse(source) as CodeEntry[]).split('\n');
      const differs = lines.findIndex((line, i) => line !== written[i]);
      expect(written[differs]).toBe(lines[differs]);
      expect(written.length).toBe(lines.length);
    },
  );

  // People write what they like: with quotes that nothing needs, on one line or on two.
  test.each(globSync('content/*/codes.yaml').sort())('writes what %s says, whole', (file) => {
    const entries = parse(readFileSync(file, 'utf8')) as CodeEntry[];
    expect(parse(writeCodes(entries))).toEqual(entries);
  });
});
