import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CodeEntry } from '../../../src/catalog/write/codes-yaml.ts';
import { readCodes } from '../../../src/import/read-codes.ts';
import type { SectionDraft } from '../../../src/import/understanding.ts';

const IDS = ['caoliao', 'hyper', 'kra-etims', 'mobizon', 'nhn-document-ocr'];

interface Vendor {
  homepage: string;
  sections?: SectionDraft[];
}

describe('readCodes', () => {
  test.each(IDS)('reads the document of %s as the catalog that stands, entry by entry', (id) => {
    const { homepage, sections } = readYaml(`content/${id}/vendor.yaml`) as Vendor;
    const bytes = readFileSync(`test/fixtures/documents/${id}.txt`);
    const read = readCodes(bytes, { base: homepage, ...(sections && { sections }) });
    const entries = readYaml(`content/${id}/codes.yaml`) as CodeEntry[];
    // What a later source lists does not stand in the document.
    const expected = entries.filter(({ source }) => source === undefined);
    expect(read.codes.map((draft) => ({ ...draft, line: undefined }))).toEqual(expected);
    expect(read.rows).toEqual({ read: expected.length, written: expected.length, reported: 0 });
    expect(read.warnings).toEqual([]);
  });

  test.each(IDS)('finds the groups of %s without being told of any', (id) => {
    const bytes = readFileSync(`test/fixtures/documents/${id}.txt`);
    const read = readCodes(bytes, {});
    const entries = readYaml(`content/${id}/codes.yaml`) as CodeEntry[];
    const own = entries.filter(({ source }) => source === undefined);
    expect(getGroups(read.codes)).toEqual(getGroups(own));
  });
});

/** The codes of each group, whatever its id. */
function getGroups(entries: readonly CodeEntry[]): string[][] {
  return [...Map.groupBy(entries, ({ section }) => section).values()].map((group) =>
    group.map(({ code }) => code),
  );
}

function readYaml(file: string): unknown {
  return parse(readFileSync(file, 'utf8'));
}
