import type { BrokenCatalog } from '../make-content.ts';
import {
  CODES,
  NOTE,
  BETA_VENDOR,
  BETA_CODES,
  change,
  addNote,
  append,
  getSound,
  getNothing,
} from '../make-content.ts';

/** Files and folders that are missing, empty, misnamed or badly encoded. */
export const files: readonly BrokenCatalog[] = [
  {
    name: 'an empty content folder',
    files: getNothing(),
    says: [
      '.:1:1  The content folder holds no vendor.',
      '    Add a folder for a vendor, with vendor.yaml and codes.yaml in it.',
    ],
  },
  {
    name: 'a vendor without vendor.yaml',
    files: { [BETA_VENDOR]: null },
    says: [
      'beta/vendor.yaml:1:1  The file is missing.',
      '    A vendor needs vendor.yaml and codes.yaml.',
    ],
  },
  {
    name: 'a vendor without codes.yaml, whose codes are not said to be gone',
    files: { [CODES]: null },
    says: [
      'acme/codes.yaml:1:1  The file is missing.',
      '    A vendor needs vendor.yaml and codes.yaml.',
    ],
  },
  {
    name: 'empty files',
    files: { [BETA_VENDOR]: '', [BETA_CODES]: '# Nothing yet.\n', [NOTE]: '' },
    says: [
      'acme/notes/042.md:1:1  The note has no front matter.',
      '    Begin the note with three lines: "---", "title: …", "---".',
      'beta/codes.yaml:1:1  The file is empty.',
      '    Copy the file of another vendor and change it.',
      'beta/vendor.yaml:1:1  The file is empty.',
      '    Copy the file of another vendor and change it.',
    ],
  },
  {
    name: 'an empty list of codes',
    files: { [BETA_CODES]: '[]\n' },
    says: [
      'beta/codes.yaml:1:1  The list is empty.',
      '    List at least one code, each entry beginning with: - code: "…"',
    ],
  },
  {
    name: 'codes that are not a list',
    files: { [BETA_CODES]: '"10":\n  message: Not found\n' },
    says: [
      'beta/codes.yaml:1:1  The file is not a list of entries.',
      '    Write a list; the first entry begins with: - code: "10"',
    ],
  },
  {
    name: 'entries that are not sets of fields',
    files: append(BETA_CODES, '- "11"\n- [code, "12"]\n-\n'),
    says: [
      'beta/codes.yaml:4:3  [1]: The value is the text "11", not a set of fields.',
      '    Write fields there, each on its own line.',
      'beta/codes.yaml:5:3  [2]: The value is a list, not a set of fields.',
      '    Write fields there, each on its own line.',
      'beta/codes.yaml:6:2  [3]: The item has no value.',
      '    Write a set of fields, or remove the item.',
    ],
  },
  {
    name: 'vendor.yaml that is a list',
    files: { [BETA_VENDOR]: '- name: Beta\n' },
    says: [
      'beta/vendor.yaml:1:1  The value is a list, not a set of fields.',
      '    Write fields there, each on its own line.',
    ],
  },
  {
    name: 'vendor.yaml that is a text',
    files: { [BETA_VENDOR]: 'Beta\n' },
    says: [
      'beta/vendor.yaml:1:1  The value is the text "Beta", not a set of fields.',
      '    Write fields there, each on its own line.',
    ],
  },
  {
    name: 'a byte order mark',
    files: { [BETA_CODES]: '\ufeff' + getSound(BETA_CODES) },
    says: [
      'beta/codes.yaml:1:1  The file begins with a byte order mark (BOM).',
      '    Save it as UTF-8 without BOM.',
    ],
  },
  {
    name: 'CRLF line ends',
    files: { [NOTE]: getSound(NOTE).replaceAll('\n', '\r\n') },
    says: [
      'acme/notes/042.md:1:4  The line ends with CRLF.',
      '    Save the file with LF line ends only.',
    ],
  },
  {
    name: 'a lone CR',
    files: change(BETA_CODES, 'Not found\n', 'Not found\r'),
    says: [
      'beta/codes.yaml:2:21  The line ends with CR.',
      '    Save the file with LF line ends only.',
    ],
  },
  {
    name: 'bytes that are not UTF-8',
    files: {
      [BETA_CODES]: Buffer.from(
        getSound(BETA_CODES).replace('Not found', 'Caf\u00e9 \ufffd'),
        'latin1',
      ),
    },
    says: [
      'beta/codes.yaml:2:15  The file is not valid UTF-8: the byte E9 begins no character.',
      '    Save it as UTF-8.',
    ],
  },
  {
    name: 'a file in UTF-16',
    files: { [BETA_CODES]: Buffer.from('\ufeff' + getSound(BETA_CODES), 'utf16le') },
    says: [
      'beta/codes.yaml:1:1  The file is not UTF-8 text: it has NUL bytes, as UTF-16 has.',
      '    Save it as UTF-8.',
    ],
  },
  {
    name: 'a folder that is named like a file',
    files: { [BETA_VENDOR]: null, 'beta/vendor.yaml/en': '' },
    says: ['beta/vendor.yaml:1:1  A folder stands where a file is expected.', '    Rename it.'],
  },
  {
    name: 'a file that is named like the folder of notes',
    files: { ...getNothing('beta/notes/'), 'beta/notes': '' },
    says: [
      'beta/notes:1:1  A file stands where the folder of notes is expected.',
      '    Rename it.',
    ],
  },
  {
    name: 'a file that nothing reads',
    files: {
      'acme/code.yaml': '',
      'acme/todo.txt': '',
      'acme/notes/042.txt': '',
      'readme.txt': '',
    },
    says: [
      'acme/code.yaml:1:1  Nothing reads this file.',
      '    Did you mean codes.yaml?',
      'acme/notes/042.txt:1:1  Nothing reads this file.',
      '    Rename it to 042.md.',
      'acme/todo.txt:1:1  Nothing reads this file.',
      '    Expected here: vendor.yaml, codes.yaml, notes, facets.yaml.',
      'readme.txt:1:1  Nothing reads this file.',
      '    Expected here: one folder a vendor, and published.txt, changes.txt, alike.yaml, site.yaml.',
    ],
  },
  {
    name: 'a folder name that is no id',
    files: {
      'Acme_Pay/vendor.yaml': getSound(BETA_VENDOR),
      'Acme_Pay/codes.yaml': getSound(BETA_CODES),
      ...addNote('Acme_Pay', '10'),
    },
    says: [
      'Acme_Pay:1:1  "Acme_Pay" cannot be a vendor\'s id.',
      '    Name it with lower-case letters and digits, words joined by hyphens: acme-pay.',
    ],
  },
  {
    name: 'a folder name that the site needs',
    files: {
      'api/vendor.yaml': getSound(BETA_VENDOR),
      'api/codes.yaml': getSound(BETA_CODES),
      ...addNote('api', '10'),
      'schema/vendor.yaml': getSound(BETA_VENDOR),
      'schema/codes.yaml': getSound(BETA_CODES),
      ...addNote('schema', '10'),
      'vendors/vendor.yaml': getSound(BETA_VENDOR),
      'vendors/codes.yaml': getSound(BETA_CODES),
      ...addNote('vendors', '10'),
    },
    says: [
      'api:1:1  "api" is the name of another part of the site.',
      '    Name it after the vendor and the product: acme-pay.',
      'schema:1:1  "schema" is the name of another part of the site.',
      '    Name it after the vendor and the product: acme-pay.',
      'vendors:1:1  "vendors" is the name of another part of the site.',
      '    Name it after the vendor and the product: acme-pay.',
    ],
  },
];
