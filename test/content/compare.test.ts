import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadReading } from '../../src/catalog/load-catalog.ts';
import { formatProblems } from '../../src/catalog/read/problem.ts';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { applyComparison } from '../../src/compare/apply/apply.ts';
import { compareCodes } from '../../src/compare/compare-codes.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import { formatMarkdown } from '../../src/compare/say/markdown.ts';
import { formatTerminal } from '../../src/compare/say/terminal.ts';
import { readCodes } from '../../src/import/read-codes.ts';
import { FIXTURE_CATALOG } from '../support/catalogs.ts';
import { readFiles } from '../support/read-files.ts';

const DAY = '2026-12-02';
const IDS = ['caoliao', 'hyper', 'kra-etims', 'mobizon', 'nhn-document-ocr'];

let parent: string;
let content: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'retcode-'));
  content = join(parent, 'content');
  cpSync(FIXTURE_CATALOG, content, { recursive: true });
});

afterEach(() => rmSync(parent, { recursive: true }));

describe('a document', () => {
  test.each(IDS)('of %s is the same as the catalog that was made from it', (id) => {
    expect(compare(id, getText(id)).changes).toEqual([]);
  });
});

/** What a vendor might have done to the table of eTIMS, line by line. */
const CHANGES: [was: RegExp, now: string][] = [
  [/^\| 891 .*\n/m, ''],
  [/^(?=\| 892 )/m, '| 890  | Client | The clock is wrong. |\n'],
  [/^(\| 893 .*) Body data/m, '$1 Form data'],
  [/^\| 894 /m, '| 794 '],
  [/^(\| 895 +\| )Client/m, '$1Server'],
  [/^(\| 001 .*)There is no search result/m, '$1Signature refused by gateway'],
];

function makeChanged(): string {
  return CHANGES.reduce((text, [was, now]) => {
    if (!was.test(text)) throw new Error(`${String(was)} is not in the document`);
    return text.replace(was, now);
  }, getText('kra-etims'));
}

describe('compareCodes', () => {
  test('tells each change of a document, and nothing else', () => {
    const shown = formatTerminal(compare('kra-etims', makeChanged()));
    expect(shown).toMatchInlineSnapshot(`
      "added       890  {+The clock is wrong.+}
      added       794  {+An error regarding server communication occurred.+}
      removed     891  [-An error occurred while Request URL is created.-]
      renumbered  894  Probably 794 now: it has the same text.
      changed     001  message: [-There is no search result-]{+Signature refused by gateway+}
                       Meaning probably changed: the message has few words in common with the one before.
      changed     893  message: An error occurred while Request [-Body-]{+Form+} data is created.
      changed     895  origin: [-client-] → {+server+}

      2 added, 1 removed, 1 renumbered, 3 changed, 20 the same."
    `);
  });

  test('tells the same as Markdown', () => {
    expect(formatMarkdown(compare('kra-etims', makeChanged()))).toMatchInlineSnapshot(`
      "### kra-etims: response-codes

      | What | Code | |
      | --- | --- | --- |
      | added | \`890\` | **The clock is wrong.** |
      | added | \`794\` | **An error regarding server communication occurred.** |
      | removed | \`891\` | ~~An error occurred while Request URL is created.~~ |
      | renumbered | \`894\` | Probably 794 now: it has the same text. |
      | changed | \`001\` | message: ~~There is no search result~~**Signature refused by gateway**<br>Meaning probably changed: the message has few words in common with the one before. |
      | changed | \`893\` | message: An error occurred while Request ~~Body~~**Form** data is created. |
      | changed | \`895\` | origin: ~~client~~ → **server** |

      2 added, 1 removed, 1 renumbered, 3 changed, 20 the same.
      "
    `);
  });

  test('tells of another HTTP status, and what the class of it means', () => {
    const changed = getText('hyper').replace('| 3 | 404 |', '| 3 | 503 |');
    expect(compare('hyper', changed).changes).toMatchObject([
      {
        code: '3',
        fields: [{ field: 'http', was: 404, now: 503 }],
        meaning: ['the class of the HTTP status is 5xx, was 4xx'],
      },
    ]);
  });

  test('takes what a part does not have for no removal', () => {
    const part = getText('kra-etims').split('\n').slice(0, 15).join('\n');
    expect(compare('kra-etims', part, true).changes).toEqual([]);
    expect(compare('kra-etims', part).changes.length).toBeGreaterThan(5);
  });
});

describe('applyComparison', () => {
  test('takes a document over, so that the check has nothing to say and nothing is left to tell', () => {
    const before = readFiles(content);
    const { toRead, unexplained } = apply('kra-etims', makeChanged());
    expect(formatProblems(readCatalog(content).problems)).toBe('');
    expect(compare('kra-etims', makeChanged()).changes).toEqual([]);
    expect(unexplained).toEqual(['890', '794']);
    expect(toRead.map((path) => path.split('/').at(-1))).toEqual([
      ...['891.md', '894.md', '001.md', '893.md', '895.md'],
    ]);

    const { vendor, codes, notes } = getVendor('kra-etims');
    expect(vendor.notes).toBe('incomplete');
    expect(vendor.sources.map(({ id, retrieved }) => [id, retrieved])).toEqual([
      ['response-codes', DAY],
      ['response-codes-2026-11-20', '2026-11-20'],
    ]);
    const get = (code: string) => codes.find((one) => one.code === code);
    const gone = { status: 'removed', removedSince: DAY, source: 'response-codes-2026-11-20' };
    expect(get('891')).toMatchObject(gone);
    expect(get('894')).toMatchObject({ ...gone, replacedBy: '794' });
    const was = 'There is no search result';
    expect(notes.get('001')?.history).toMatchObject([{ was, strength: 'vendor' }]);

    const after = readFiles(content);
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed).toEqual([
      ...['changes.txt', 'kra-etims/codes.yaml', 'kra-etims/notes/001.md'],
      'kra-etims/vendor.yaml',
    ]);
    // Lines of the list are in the catalog's order.
    const places = new Map(codes.map(({ code }, i) => [`/kra-etims/${code}/`, i]));
    const getOrder = (line: string) => {
      const place = places.get(line.split(' ').at(-1) ?? '') ?? -1;
      return 2 * place + (line.includes(' meaning ') ? 1 : 0);
    };
    const added = (after['changes.txt'] ?? '').slice(before['changes.txt']?.length);
    expect(
      added
        .trim()
        .split('\n')
        .map((line) => line.split(' ').slice(0, 3).join(' ')),
    ).toEqual(
      [
        `${DAY} changed /kra-etims/001/`,
        `${DAY} meaning /kra-etims/001/`,
        `${DAY} added /kra-etims/890/`,
        `${DAY} removed /kra-etims/891/`,
        `${DAY} changed /kra-etims/893/`,
        `${DAY} removed /kra-etims/894/`,
        `${DAY} added /kra-etims/794/`,
        `${DAY} changed /kra-etims/895/`,
      ].toSorted((a, b) => getOrder(a) - getOrder(b)),
    );
  });

  test('leaves every line of what did not change, and brings a code back', () => {
    const lines = () => readFileSync(join(content, 'kra-etims/codes.yaml'), 'utf8').split('\n');
    const before = lines();
    apply('kra-etims', makeChanged());
    const mid = lines();
    // Those of the three texts that changed.
    expect(before.filter((line) => !mid.includes(line))).toHaveLength(2);
    apply('kra-etims', getText('kra-etims'));
    expect(formatProblems(readCatalog(content).problems)).toBe('');
    const { codes } = getVendor('kra-etims');
    expect(codes.find(({ code }) => code === '891')).toEqual(
      loadReading(FIXTURE_CATALOG)
        .vendors.find(({ id }) => id === 'kra-etims')
        ?.codes.find(({ code }) => code === '891'),
    );
    expect(codes.find(({ code }) => code === '890')).toMatchObject({ removedSince: DAY });
  });

  test.each([
    [
      'codes whose zeros were lost',
      (text: string) => text.replaceAll(/^\| 00/gm, '| '),
      'Zeros in front were lost',
    ],
    [
      'most of its codes are gone',
      (text: string) => text.split('\n').slice(0, 15).join('\n'),
      'codes are not in the document',
    ],
  ])('refuses a document where %s', (_, change, why) => {
    expect(() => apply('kra-etims', change(getText('kra-etims')))).toThrow(why);
  });
});

function getText(id: string): string {
  return readFileSync(`test/fixtures/documents/${id}.txt`, 'utf8');
}

function getVendor(id: string) {
  const vendor = loadReading(content).vendors.find((one) => one.id === id);
  if (!vendor) throw new Error(id);
  return vendor;
}

function read(id: string, text: string) {
  const { sections, homepage } = getVendor(id).vendor;
  return readCodes(Buffer.from(text), {
    name: `${id}.txt`,
    sections: sections.map(({ id: own, title, heading = title }) => ({ id: own, title, heading })),
    ...(homepage !== undefined && { base: homepage }),
  });
}

function compare(id: string, text: string, isPart = false): Comparison {
  const { codes, vendor } = getVendor(id);
  const { sections, sources } = vendor;
  return compareCodes({ id, codes, sections, sources }, read(id, text), { isPart });
}

function apply(id: string, text: string) {
  const reading = loadReading(content);
  const order = read(id, text).codes.map(({ code }) => code);
  return applyComparison(content, compare(id, text), { reading, day: DAY, order });
}
