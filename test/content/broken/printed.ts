import type { BrokenCatalog } from '../make-content.ts';
import { append, change, CODES, NOTE, VENDOR } from '../make-content.ts';

const FORM = `forms:
  - form: "acme: ({code}) {message}"
    by: acme
    matches: ["acme: (042) Limit of 7 reached"]
    misses: ["acme: (043) x"]
`;

/** Forms, numbers, classes and chains that do not hold. */
export const printed: readonly BrokenCatalog[] = [
  {
    name: 'a form that finds nothing where it must, and something where it must not',
    files: append(VENDOR, FORM.replace('(042)', '(044)').replace('(043)', '(042)')),
    says: [
      'acme/vendor.yaml:54:15  forms[0].matches[0]: The form finds no code of this catalog in the line.',
      '    Correct the form, or show a line with a code that is listed.',
      'acme/vendor.yaml:55:14  forms[0].misses[0]: The form finds a code of this catalog in the line.',
      '    Make the form narrower, or move the line to matches.',
    ],
  },
  {
    name: 'a form without a code that finds no message',
    files: append(VENDOR, FORM.replace('({code}) ', '').replace('Limit of 7', 'Limit to 7')),
    says: [
      "acme/vendor.yaml:54:15  forms[0].matches[0]: The form finds no code of this catalog in the line's message.",
      '    Correct the form, or show a line with a code that is listed.',
    ],
  },
  {
    name: 'a form with a line that is wrong in itself',
    files: append(VENDOR, FORM.replace('misses: ["acme: (043) x"]', 'misses: ["acme: (042) x "]')),
    says: [
      'acme/vendor.yaml:55:14  forms[0].misses[0]: The value must not begin or end with white space.',
      '    Write "acme: (042) x".',
    ],
  },
  {
    name: 'a form with a hole that nothing fills',
    files: append(VENDOR, FORM.replace('{message}', '{text}')),
    says: [
      'acme/vendor.yaml:52:11  forms[0].form: The value has a hole that nothing fills, {text}.',
      '    There are {code} {key} {number} {phrase} {message} {n} {word} {*}.',
    ],
  },
  {
    name: 'a form of a code and a section that are not there',
    files: append(VENDOR, `${FORM}    codes: ["042", "43"]\n    sections: [card, cards]\n`),
    says: [
      'acme/vendor.yaml:56:20  forms[0].codes[1]: There is no code "43" in codes.yaml.',
      '    Correct or remove it.',
      'acme/vendor.yaml:57:22  forms[0].sections[1]: There is no section "cards" in vendor.yaml.',
      '    Did you mean "card"?',
    ],
  },
  {
    name: 'a number on a system that is not listed, and one without quotes',
    files: {
      ...append(VENDOR, 'systems:\n  - id: linux\n    title: Linux\n'),
      ...append(CODES, '  numbers: { linus: "1", linux: 0x1 }\n'),
    },
    says: [
      'acme/codes.yaml:20:21  [2].numbers.linus: There is no system "linus" in vendor.yaml.',
      '    Did you mean "linux"?',
      'acme/codes.yaml:20:33  [2].numbers.linux: 0x1 is not quoted; YAML reads it as the number 1.',
      '    Write "0x1" with the quotes: codes are strings, signs and zeros included.',
    ],
  },
  {
    name: 'a chain to a catalog that is not there, and a range downwards',
    files: append(
      VENDOR,
      `chains:
  - to: bets
    says: The other code tells why.
    example: x
derived:
  - from: "9"
    to: "1"
    minus: "1"
    catalog: http
    says: It is one more.
`,
    ),
    says: [
      'acme/vendor.yaml:52:9  chains[0].to: There is no catalog "bets".',
      '    Did you mean "beta"?',
      'acme/vendor.yaml:57:9  derived[0].to: The range goes from 9 down to 1.',
      '    Exchange the two: from: "1", to: "9".',
    ],
  },
  {
    name: 'a note on a class that is no section',
    files: {
      [NOTE.replace('042', 'class/cart')]: `---
title: The card cannot be charged with this amount.
outcome: success
---

## What it means

Nobody was charged here.
`,
    },
    says: [
      'acme/notes/class/cart.md:1:1  There is no section "cart" in vendor.yaml.',
      '    Did you mean "card"?',
    ],
  },
  {
    name: 'a fallback that is neither a range nor a pattern',
    files: change(VENDOR, '    to: "199"\n', ''),
    says: [
      'acme/vendor.yaml:47:5  fallback[0]: The value must say of which codes it is.',
      '    Give it from and to, or a pattern: pattern: "23???"',
    ],
  },
  {
    name: 'a placeholder that another message does not have',
    files: append(CODES, '  otherMessages:\n    - message: A {b}\n      placeholders: ["{c}"]\n'),
    says: [
      'acme/codes.yaml:22:22  [2].otherMessages[0].placeholders[0]: "{c}" does not stand in the message.',
      '    Copy it from there, letter for letter.',
    ],
  },
];
