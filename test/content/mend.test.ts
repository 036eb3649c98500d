import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { mendContent } from '../../src/catalog/mend/mend-content.ts';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import {
  append,
  BETA_CODES,
  change,
  CODES,
  getSound,
  makeContent,
  NOTE,
  VENDOR,
} from './make-content.ts';
import type { ContentFiles } from './make-content.ts';

const FRONT = getSound(NOTE);
const BETA = getSound(BETA_CODES);
const TITLE = 'The card has no money left for today.';

function make(files: ContentFiles): string {
  const folder = makeContent(files);
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** The bytes of all files of a folder. */
function readAll(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(folder.length + 1), readFileSync(path, 'base64')];
      }),
  );
}

describe('mendContent', () => {
  test('changes nothing in content that is sound', () => {
    const folder = make({});
    const before = readAll(folder);
    expect(mendContent(folder)).toEqual([]);
    expect(readAll(folder)).toEqual(before);
  });

  test.each<[what: string, files: ContentFiles, path: string, mended: string]>([
    ['a byte order mark', { [NOTE]: `\ufeff${FRONT}` }, NOTE, FRONT],
    [
      'CRLF line ends',
      { [CODES]: getSound(CODES).replaceAll('\n', '\r\n') },
      CODES,
      getSound(CODES),
    ],
    ['a file without a line break at its end', { [BETA_CODES]: BETA.trimEnd() }, BETA_CODES, BETA],
    [
      'codes without quotes',
      change(CODES, '"-1"\n  section', '-1\n  section'),
      CODES,
      getSound(CODES),
    ],
    ['typographic quotes around a code', change(BETA_CODES, '"10"', '“10”'), BETA_CODES, BETA],
    ['a blank inside the quotes of a code', change(BETA_CODES, '"10"', '"10 "'), BETA_CODES, BETA],
    [
      'a day without quotes',
      change(VENDOR, '"2026-11-20"\n  - id: api', '2026-11-20\n  - id: api'),
      VENDOR,
      getSound(VENDOR),
    ],
    ['tabs that indent', { [BETA_CODES]: BETA.replaceAll('\n  ', '\n\t') }, BETA_CODES, BETA],
    [
      'blanks of a web page',
      { [BETA_CODES]: BETA.replaceAll('\n  ', '\n\u00a0\u00a0') },
      BETA_CODES,
      BETA,
    ],
    [
      'commas behind fields',
      { [BETA_CODES]: '- code: "10",\n  message: "Not found",\n  http: 404\n' },
      BETA_CODES,
      '- code: "10"\n  message: "Not found"\n  http: 404\n',
    ],
    [
      'a text that begins with a brace',
      change(BETA_CODES, 'Not found', '{x} is not found'),
      BETA_CODES,
      BETA.replace('Not found', '"{x} is not found"'),
    ],
    [
      'a text with a colon',
      change(NOTE, TITLE, 'Card: no money left.'),
      NOTE,
      FRONT.replace(TITLE, '"Card: no money left."'),
    ],
    ['an empty line above the front matter', { [NOTE]: `\n${FRONT}` }, NOTE, FRONT],
    [
      'front matter that dots close',
      { [NOTE]: FRONT.replace('\n---\n\n', '\n...\n\n') },
      NOTE,
      FRONT,
    ],
    [
      'fields in another order',
      {
        [BETA_CODES]:
          '# All.\n- http: 404\n  description: |-\n    One: 1\n    two\n  code: "10"\n\n# End.\n',
      },
      BETA_CODES,
      '# All.\n- code: "10"\n  description: |-\n    One: 1\n    two\n  http: 404\n\n# End.\n',
    ],
    [
      'fields in another order, with comments above them and empty lines in a block',
      {
        [BETA_CODES]:
          '- code: "10"\n  http: 404 # as the list has it\n  # The document\n  # has two texts.\n  message: |-\n    Not\n\n    found\n  # Below.\n\n# End.\n',
      },
      BETA_CODES,
      '- code: "10"\n  # The document\n  # has two texts.\n  message: |-\n    Not\n\n    found\n  http: 404 # as the list has it\n  # Below.\n\n# End.\n',
    ],
    [
      'blanks at the ends of lines, but for those of a text',
      {
        [BETA_CODES]:
          '- code: "10"  \n  message: |-\n    Not  \n    found\n  http: 404 \n# End. \n',
      },
      BETA_CODES,
      '- code: "10"\n  message: |-\n    Not  \n    found\n  http: 404\n# End.\n',
    ],
    [
      'blanks at the ends of lines of a note, but for those that break a line and those of code',
      {
        [NOTE]: FRONT.replace('retry: later\n', 'retry: later \n').replace(
          'Try again tomorrow.',
          'Try  \nagain \n \n```\na \n```',
        ),
      },
      NOTE,
      FRONT.replace('Try again tomorrow.', 'Try  \nagain\n\n```\na \n```'),
    ],
  ])('mends %s, and nothing a second time', (_, files, path, mended) => {
    const folder = make(files);
    const others = new Map([...readAll(folder)].filter(([file]) => file !== path));
    mendContent(folder);
    expect(readFileSync(join(folder, path), 'utf8')).toBe(mended);
    expect(new Map([...readAll(folder)].filter(([file]) => file !== path))).toEqual(others);
    const once = readAll(folder);
    expect(mendContent(folder)).toEqual([]);
    expect(readAll(folder)).toEqual(once);
  });

  test.each<[what: string, files: ContentFiles]>([
    [
      'with an open quote beside a code without quotes',
      append(BETA_CODES, '- code: 11\n  message: "x\n'),
    ],
    ['with two versions', { [BETA_CODES]: `<<<<<<< HEAD\r\n${BETA}=======\r\n>>>>>>> x\r\n` }],
    [
      'that is no UTF-8',
      { [BETA_CODES]: Buffer.from('- code: 11\n  message: caf\xe9\n', 'latin1') },
    ],
    [
      'with a comment in a text that needs quotes',
      change(BETA_CODES, 'Not found', '{x} is # not found'),
    ],
  ])('leaves a file %s as it is, byte for byte', (_, files) => {
    const folder = make(files);
    const before = readAll(folder);
    expect(mendContent(folder)).toEqual([]);
    expect(readAll(folder)).toEqual(before);
  });

  test('tells of entries whose fields it leaves in another order', () => {
    const kept = [
      '# All.\n- http: 404\n  description: |-\n    One: 1\n\n  message: Not found # really\n  code: "10"\n',
      '- http: 410\n  # Which?\n  code: "11"\n  key: GONE\n',
    ];
    const folder = make({ [BETA_CODES]: kept.join('\n') });
    const before = readAll(folder);
    expect(mendContent(folder)).toEqual([{ file: BETA_CODES, count: 0, left: 2 }]);
    expect(readAll(folder)).toEqual(before);
  });

  test('mends one file where another one cannot be', () => {
    const folder = make({
      ...change(CODES, '"-1"\n  section', '-1\n  section'),
      [BETA_CODES]: '- code: "\n',
    });
    expect(mendContent(folder)).toEqual([{ file: CODES, count: 1 }]);
    expect(readCatalog(folder).problems.map(({ file }) => file)).not.toContain(join(folder, CODES));
  });
});
