import type { BrokenCatalog } from '../make-content.ts';
import { VENDOR, CODES, NOTE, BETA_VENDOR, change, getSound } from '../make-content.ts';

/** Fields that are not there, or have no value. */
export const missingFields: readonly BrokenCatalog[] = [
  {
    name: 'vendor.yaml without anything that it needs',
    files: { [VENDOR]: 'kind: vendor\n' },
    says: [
      'acme/codes.yaml:2:12  [0].section: There is no section "general" in vendor.yaml.',
      '    List it in vendor.yaml.',
      'acme/codes.yaml:7:12  [1].section: There is no section "card" in vendor.yaml.',
      '    List it in vendor.yaml.',
      'acme/codes.yaml:16:12  [2].section: There is no section "card" in vendor.yaml.',
      '    List it in vendor.yaml.',
      'acme/vendor.yaml:1:1  name: The field is missing.',
      '    Add "name:" with a text.',
      'acme/vendor.yaml:1:1  product: The field is missing.',
      '    Add "product:" with a text.',
      'acme/vendor.yaml:1:1  api: The field is missing.',
      '    Add "api:" with a text.',
      'acme/vendor.yaml:1:1  summary: The field is missing.',
      '    Add "summary:" with a text.',
      'acme/vendor.yaml:1:1  language: The field is missing.',
      '    Add "language:" with a text.',
      'acme/vendor.yaml:1:1  sources: The field is missing.',
      '    Add "sources:" with a list.',
    ],
  },
  {
    name: 'an entry without a code',
    files: change(CODES, '- code: "000"\n  section', '- section'),
    says: [
      'acme/codes.yaml:1:3  [0].code: The field is missing.',
      '    Add "code:" with a text.',
      'acme/vendor.yaml:27:13  envelopes[0].codes[0]: There is no code "000" in codes.yaml.',
      '    Correct or remove it.',
    ],
  },
  {
    name: 'an entry that says nothing of its code',
    files: change(CODES, '  message: OK\n', ''),
    says: [
      'acme/codes.yaml:1:3  [0]: The entry says nothing about its code.',
      '    Add what the document says about it: message, description or key.',
    ],
  },
  {
    name: 'a note without a title',
    files: change(NOTE, 'title: The card has no money left for today.\n', ''),
    says: ['acme/notes/042.md:2:1  title: The field is missing.', '    Add "title:" with a text.'],
  },
  {
    name: 'a note with empty front matter',
    files: { [NOTE]: '---\n---\n\nTry again.\n' },
    says: [
      'acme/notes/042.md:2:1  title: The field is missing.',
      '    Add "title:" with a text.',
      'acme/notes/042.md:2:1  outcome: The field is missing.',
      '    Add "outcome:" with one of success, partial, empty, pending, unclear, failure.',
    ],
  },
  {
    name: 'a source without anything but its id',
    files: change(BETA_VENDOR, '    title: Errors\n    retrieved: "2026-11-20"\n', ''),
    says: [
      'beta/vendor.yaml:7:5  sources[0].title: The field is missing.',
      '    Add "title:" with a text.',
      'beta/vendor.yaml:7:5  sources[0].retrieved: The field is missing.',
      '    Add "retrieved:" with a text.',
    ],
  },
  {
    name: 'a section without a title',
    files: change(VENDOR, '  - id: card\n    title: Card\n', '  - id: card\n'),
    says: [
      'acme/vendor.yaml:22:5  sections[1].title: The field is missing.',
      '    Add "title:" with a text.',
    ],
  },
  {
    name: 'an envelope without anything that it needs',
    files: change(
      VENDOR,
      'success:\n  pointer',
      '  - http: 404\n    codes: ["-1"]\nsuccess:\n  pointer',
    ),
    says: [
      'acme/vendor.yaml:43:5  envelopes[2].id: The field is missing.',
      '    Add "id:" with a text.',
      'acme/vendor.yaml:43:5  envelopes[2].title: The field is missing.',
      '    Add "title:" with a text.',
      'acme/vendor.yaml:43:5  envelopes[2].code: The field is missing.',
      '    Add "code:" with a text.',
      'acme/vendor.yaml:43:5  envelopes[2].type: The field is missing.',
      '    Add "type:" with one of string, number.',
      'acme/vendor.yaml:43:5  envelopes[2].example: The field is missing.',
      '    Add "example:" with a text.',
      'acme/vendor.yaml:43:5  envelopes[2].tell: The field is missing.',
      '    Add "tell:" with a text.',
    ],
  },
  {
    name: 'a success test without its values',
    files: change(VENDOR, '  equals: ["000"]\n', ''),
    says: [
      'acme/vendor.yaml:44:3  success.equals: The field is missing.',
      '    Add "equals:" with a list.',
    ],
  },
  {
    name: 'a fallback without its words',
    files: change(VENDOR, '    says: Card errors\n', ''),
    says: [
      'acme/vendor.yaml:47:5  fallback[0].says: The field is missing.',
      '    Add "says:" with a text.',
    ],
  },
  {
    name: 'documentation without an address',
    files: change(VENDOR, '    url: https://acme.example/docs/\n', ''),
    says: [
      'acme/vendor.yaml:8:5  documentation[0].url: The field is missing.',
      '    Add "url:" with a text.',
    ],
  },
  {
    name: 'a source list with nothing in it',
    files: change(
      BETA_VENDOR,
      'sources:\n  - id: errors\n    title: Errors\n    retrieved: "2026-11-20"\n',
      'sources: []\n',
    ),
    says: [
      'beta/vendor.yaml:6:10  sources: The value must name the document that the codes were read from.',
      '    List it with id, title, url, retrieved.',
    ],
  },
  {
    name: 'fields without a value',
    files: change(CODES, 'message: OK\n  http: 200', 'message:\n  http:'),
    says: [
      'acme/codes.yaml:3:11  [0].message: The field has no value.',
      '    Write a text, or remove the field.',
      'acme/codes.yaml:4:8  [0].http: The field has no value.',
      '    Write a number, or remove the field.',
    ],
  },
  {
    name: 'a code without a value',
    files: change(CODES, 'code: "000"\n', 'code:\n'),
    says: [
      'acme/codes.yaml:1:8  [0].code: The field has no value.',
      '    Write a text.',
      'acme/vendor.yaml:27:13  envelopes[0].codes[0]: There is no code "000" in codes.yaml.',
      '    Correct or remove it.',
    ],
  },
  {
    name: 'records without the field that they begin with',
    files: {
      [VENDOR]: getSound(VENDOR)
        .replace('  - id: error-codes\n    title', '  - title')
        .replace('- title: API guide\n    url', '- url')
        .replace('- id: general\n    title', '- title')
        .replace('  pointer: /status/code\n', '')
        .replace('from: "100"\n    to: "199"\n    says', 'says'),
    },
    says: [
      'acme/vendor.yaml:8:5  documentation[0].title: The field is missing.',
      '    Add "title:" with a text.',
      'acme/vendor.yaml:11:5  sources[0].id: The field is missing.',
      '    Add "id:" with a text.',
      'acme/vendor.yaml:18:5  sections[0].id: The field is missing.',
      '    Add "id:" with a text.',
      'acme/vendor.yaml:41:3  success.pointer: The field is missing.',
      '    Add "pointer:" with a text.',
      'acme/vendor.yaml:43:5  fallback[0]: The value must say of which codes it is.',
      '    Give it from and to, or a pattern: pattern: "23???"',
    ],
  },
];
