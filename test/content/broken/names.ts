import type { BrokenCatalog } from '../make-content.ts';
import { VENDOR, CODES, NOTE, BETA_CODES, addNote, change, append } from '../make-content.ts';

/** Names that stand twice, or that lead nowhere. */
export const names: readonly BrokenCatalog[] = [
  {
    name: 'a code that stands twice, also with one without quotes',
    files: append(CODES, '- code: "000"\n  message: OK again\n- code: 000\n  message: OK\n'),
    says: [
      'acme/codes.yaml:20:9  [3].code: The code "000" stands on line 1 already.',
      '    Merge the two entries, or correct one code.',
      'acme/codes.yaml:22:9  [4].code: 000 is not quoted; YAML reads it as the number 0.',
      '    Write "000" with the quotes: codes are strings, signs and zeros included.',
      'acme/codes.yaml:22:9  [4].code: The code "000" stands on line 1 already.',
      '    Merge the two entries, or correct one code.',
    ],
  },
  {
    name: 'an id of a section that stands twice',
    files: change(VENDOR, '- id: card\n    title: Card', '- id: general\n    title: Card'),
    says: [
      'acme/codes.yaml:7:12  [1].section: There is no section "card" in vendor.yaml.',
      '    Write one of: general.',
      'acme/codes.yaml:16:12  [2].section: There is no section "card" in vendor.yaml.',
      '    Write one of: general.',
      'acme/vendor.yaml:22:9  sections[1].id: The id "general" stands on line 20 already.',
      '    Rename or remove one of the two.',
    ],
  },
  {
    name: 'an id of a source that stands twice',
    files: change(VENDOR, '- id: api-guide\n    title', '- id: error-codes\n    title'),
    says: [
      'acme/codes.yaml:13:11  [1].source: There is no source "api-guide" in vendor.yaml.',
      '    Write one of: error-codes.',
      'acme/vendor.yaml:16:9  sources[1].id: The id "error-codes" stands on line 12 already.',
      '    Rename or remove one of the two.',
      'acme/vendor.yaml:41:13  envelopes[1].source: There is no source "api-guide" in vendor.yaml.',
      '    Write one of: error-codes.',
    ],
  },
  {
    name: 'an id of an envelope that stands twice',
    files: change(VENDOR, '- id: error\n', '- id: success\n'),
    says: [
      'acme/vendor.yaml:34:9  envelopes[1].id: The id "success" stands on line 25 already.',
      '    Rename or remove one of the two.',
    ],
  },
  {
    name: 'an alias that stands twice',
    files: change(VENDOR, '[Acme, acme.example]', '[Acme, acme.example, Acme]'),
    says: [
      'acme/vendor.yaml:5:31  aliases[2]: The name "Acme" stands on line 5 already.',
      '    Rename or remove one of the two.',
    ],
  },
  {
    name: 'a reference that stands twice',
    files: change(NOTE, '"-1", "beta/10"', '"-1", "-1"'),
    says: [
      'acme/notes/042.md:7:17  related[1]: The reference "-1" stands on line 7 already.',
      '    Rename or remove one of the two.',
    ],
  },
  {
    name: 'a key that stands twice in an entry',
    files: change(CODES, '  message: OK\n', '  message: OK\n  message: Fine\n'),
    says: [
      'acme/codes.yaml:4:3  [0].message: The field stands twice.',
      '    Remove one of the two; the last one would count.',
    ],
  },
  {
    name: 'a key that stands twice in a note',
    files: change(NOTE, 'retry: later', 'retry: later\nretry: never'),
    says: [
      'acme/notes/042.md:7:1  retry: The field stands twice.',
      '    Remove one of the two; the last one would count.',
    ],
  },
  {
    name: 'a code that two envelopes claim',
    files: change(
      VENDOR,
      '    message: /status/text',
      '    codes: ["000", "-1"]\n    message: /status/text',
    ),
    says: [
      'acme/vendor.yaml:38:13  envelopes[1].codes[0]: The envelope "success" claims the code "000" already.',
      '    List each one in one envelope only.',
    ],
  },
  {
    name: 'two envelopes for all the rest',
    files: change(VENDOR, '    codes: ["000"]\n', ''),
    says: [
      'acme/vendor.yaml:33:5  envelopes[1]: The envelope "success" claims all codes that no envelope names already.',
      '    List each one in one envelope only.',
    ],
  },
  {
    name: 'a code of an envelope that does not exist',
    files: change(VENDOR, 'codes: ["000"]', 'codes: ["000", "007"]'),
    says: [
      'acme/vendor.yaml:27:20  envelopes[0].codes[1]: There is no code "007" in codes.yaml.',
      '    Correct or remove it.',
    ],
  },
  {
    name: 'a code of a rule for names that does not exist',
    files: change(
      VENDOR,
      'language: en',
      'language: en\notherNames:\n  - names: as-written\n    codes: ["007"]\n    sections: [genral]',
    ),
    says: [
      'acme/vendor.yaml:13:13  otherNames[0].codes[0]: There is no code "007" in codes.yaml.',
      '    Correct or remove it.',
      'acme/vendor.yaml:14:16  otherNames[0].sections[0]: There is no section "genral" in vendor.yaml.',
      '    Did you mean "general"?',
    ],
  },
  {
    name: 'a section that is not listed, but nearly',
    files: change(CODES, 'section: general', 'section: genral'),
    says: [
      'acme/codes.yaml:2:12  [0].section: There is no section "genral" in vendor.yaml.',
      '    Did you mean "general"?',
    ],
  },
  {
    name: 'a section where none is listed',
    files: change(BETA_CODES, 'http: 404', 'section: general'),
    says: [
      'beta/codes.yaml:3:12  [0].section: There is no section "general" in vendor.yaml.',
      '    List it in vendor.yaml.',
    ],
  },
  {
    name: 'a section of an envelope that is not listed',
    files: change(VENDOR, '    codes: ["000"]\n', '    sections: [kards]\n'),
    says: [
      'acme/vendor.yaml:27:16  envelopes[0].sections[0]: There is no section "kards" in vendor.yaml.',
      '    Write one of: general, card.',
    ],
  },
  {
    name: 'a section without a code',
    files: change(
      VENDOR,
      '    title: Card\n',
      '    title: Card\n  - id: legacy\n    title: Legacy\n',
    ),
    says: [
      'acme/vendor.yaml:24:5  sections[2]: No code is in the section "legacy".',
      '    Remove it.',
    ],
  },
  {
    name: 'a source of an entry that is not listed',
    files: change(CODES, 'source: api-guide', 'source: pdf'),
    says: [
      'acme/codes.yaml:13:11  [1].source: There is no source "pdf" in vendor.yaml.',
      '    Write one of: error-codes, api-guide.',
    ],
  },
  {
    name: 'a source of an envelope that is not listed, but nearly',
    files: change(VENDOR, 'source: api-guide', 'source: api-guid'),
    says: [
      'acme/vendor.yaml:41:13  envelopes[1].source: There is no source "api-guid" in vendor.yaml.',
      '    Did you mean "api-guide"?',
    ],
  },
  {
    name: 'a source of a fallback that is not listed',
    files: change(VENDOR, 'says: Card errors', 'says: Card errors\n    source: pdf'),
    says: [
      'acme/vendor.yaml:50:13  fallback[0].source: There is no source "pdf" in vendor.yaml.',
      '    Write one of: error-codes, api-guide.',
    ],
  },
  {
    name: 'a related code that does not exist',
    files: change(NOTE, '"-1", "beta/10"', '"1", "beta/11", "gamma/1", "beta/"'),
    says: [
      'acme/notes/042.md:7:11  related[0]: There is no code page "1".',
      '    Name a slug of this vendor, "994", or of another one, "acme/30".',
      'acme/notes/042.md:7:16  related[1]: There is no code page "beta/11".',
      '    Name a slug of this vendor, "994", or of another one, "acme/30".',
      'acme/notes/042.md:7:27  related[2]: There is no vendor "gamma".',
      '    Name a slug of this vendor, "994", or of another one, "acme/30".',
      'acme/notes/042.md:7:38  related[3]: There is no code page "beta/".',
      '    Name a slug of this vendor, "994", or of another one, "acme/30".',
    ],
  },
  {
    name: 'a related code by its name instead of its slug',
    files: {
      ...append(CODES, '- code: "ERR_X"\n  key: ERR_X\n'),
      ...addNote('acme', 'err_x'),
      ...change(NOTE, '"-1"', '"ERR_X"'),
    },
    says: [
      'acme/notes/042.md:7:11  related[0]: There is no code page "ERR_X".',
      '    Write the slug: "err_x"',
    ],
  },
  {
    name: 'a note that refers to itself',
    files: change(NOTE, '"-1", "beta/10"', '"042", "acme/042"'),
    says: [
      'acme/notes/042.md:7:11  related[0]: The note refers to itself.',
      '    Remove the reference.',
      'acme/notes/042.md:7:18  related[1]: The note refers to itself.',
      '    Remove the reference.',
    ],
  },
  {
    name: 'a replacement that does not exist',
    files: change(CODES, 'replacedBy: "042"', 'replacedBy: "43"'),
    says: [
      'acme/codes.yaml:19:15  [2].replacedBy: There is no code "43" in this file.',
      '    Name another code of this vendor, or remove it.',
    ],
  },
  {
    name: 'a code that is replaced by itself',
    files: change(CODES, 'replacedBy: "042"', 'replacedBy: "-1"'),
    says: [
      'acme/codes.yaml:19:15  [2].replacedBy: The code "-1" cannot be replaced by itself.',
      '    Name another code of this vendor, or remove it.',
    ],
  },
];
