import type { BrokenCatalog } from '../make-content.ts';
import { VENDOR, CODES, NOTE, change } from '../make-content.ts';

/** Fields that no schema knows. */
export const unknownFields: readonly BrokenCatalog[] = [
  {
    name: 'a misspelt field of vendor.yaml',
    files: change(VENDOR, 'homepage:', 'hompage:'),
    says: [
      'acme/vendor.yaml:6:1  hompage: There is no such field.',
      '    Did you mean "homepage"?',
    ],
  },
  {
    name: 'a field of vendor.yaml that is like no other',
    files: change(VENDOR, 'homepage:', 'telephone:'),
    says: [
      'acme/vendor.yaml:6:1  telephone: There is no such field.',
      '    The fields here are: name, product, api, kind, usual, called, pages, notes, area, summary, aliases, homepage, documentation, language, sources, sections, systems, numbering, names, otherNames, …',
    ],
  },
  {
    name: 'a field of another schema in a source',
    files: change(
      VENDOR,
      '    retrieved: "2026-11-20"\n  - id: api-guide',
      '    retrieved: "2026-11-20"\n    pages: 12\n  - id: api-guide',
    ),
    says: [
      'acme/vendor.yaml:16:5  sources[0].pages: There is no such field.',
      '    The fields here are: id, title, url, retrieved, edition, note.',
    ],
  },
  {
    name: 'a misspelt field of an envelope',
    files: change(VENDOR, 'type: string\n    message:', 'type: string\n    mesage:'),
    says: [
      'acme/vendor.yaml:38:5  envelopes[1].mesage: There is no such field.',
      '    Did you mean "message"?',
    ],
  },
  {
    name: 'a field too many in a section',
    files: change(VENDOR, 'title: Card\n', 'title: Card\n    description: All about cards\n'),
    says: [
      'acme/vendor.yaml:24:5  sections[1].description: There is no such field.',
      '    The fields here are: id, title, heading, called.',
    ],
  },
  {
    name: 'a field too many in documentation',
    files: change(
      VENDOR,
      'url: https://acme.example/docs/\n',
      'url: https://acme.example/docs/\n    language: en\n',
    ),
    says: [
      'acme/vendor.yaml:10:5  documentation[0].language: There is no such field.',
      '    The fields here are: title, url.',
    ],
  },
  {
    name: 'a field too many in the success test',
    files: change(VENDOR, 'pointer: /status/code\n', 'pointer: /status/code\n  value: "000"\n'),
    says: [
      'acme/vendor.yaml:45:3  success.value: There is no such field.',
      '    The fields here are: pointer, equals, note.',
    ],
  },
  {
    name: 'a field too many in a fallback',
    files: change(VENDOR, 'says: Card errors', 'says: Card errors\n    message: card'),
    says: [
      'acme/vendor.yaml:50:5  fallback[0].message: There is no such field.',
      '    The fields here are: from, to, pattern, section, says, source.',
    ],
  },
  {
    name: 'a misspelt field of an entry, which is not said to say nothing as well',
    files: change(CODES, '  message: OK', '  mesage: OK'),
    says: [
      'acme/codes.yaml:3:3  [0].mesage: There is no such field.',
      '    Did you mean "message"?',
    ],
  },
  {
    name: 'a field of notes in an entry',
    files: change(CODES, '  message: OK', '  message: OK\n  outcome: success'),
    says: [
      'acme/codes.yaml:4:3  [0].outcome: There is no such field.',
      '    The fields here are: code, section, key, otherKeys, numbers, message, placeholders, otherMessages, description, http, origin, source, listedSince, status, removedSince, replacedBy.',
    ],
  },
  {
    name: 'a misspelt field of a note',
    files: change(NOTE, 'related: [', 'relatd: ['),
    says: ['acme/notes/042.md:7:1  relatd: There is no such field.', '    Did you mean "related"?'],
  },
  {
    name: 'a field that every object inherits',
    files: change(
      CODES,
      '  message: OK',
      '  message: OK\n  __proto__: { message: OK }\n  constructor: OK',
    ),
    says: [
      'acme/codes.yaml:4:3  [0].__proto__: There is no such field.',
      '    The fields here are: code, section, key, otherKeys, numbers, message, placeholders, otherMessages, description, http, origin, source, listedSince, status, removedSince, replacedBy.',
      'acme/codes.yaml:5:3  [0].constructor: There is no such field.',
      '    The fields here are: code, section, key, otherKeys, numbers, message, placeholders, otherMessages, description, http, origin, source, listedSince, status, removedSince, replacedBy.',
    ],
  },
];
