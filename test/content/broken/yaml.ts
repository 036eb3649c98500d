import type { BrokenCatalog } from '../make-content.ts';
import {
  VENDOR,
  CODES,
  BETA_VENDOR,
  BETA_CODES,
  change,
  append,
  getSound,
} from '../make-content.ts';

/** Files that YAML cannot read, or that use more of it than content does. */
export const yaml: readonly BrokenCatalog[] = [
  {
    name: 'a field that is indented too little',
    files: change(VENDOR, '    title: General\n', '   title: General\n'),
    says: [
      'acme/vendor.yaml:21:4  The line is indented otherwise than the fields above it.',
      '    Indent all fields of an entry alike.',
    ],
  },
  {
    name: 'a field that is indented too much',
    files: change(CODES, '  message: OK\n', '    message: OK\n'),
    says: [
      'acme/codes.yaml:2:12  A line below is indented as if it belonged to this text.',
      '    Indent all fields of an entry alike.',
    ],
  },
  {
    name: 'a tab that indents',
    files: change(VENDOR, 'sections:\n  - id: general', 'sections:\n\t- id: general'),
    says: ['acme/vendor.yaml:20:1  A tab indents the line.', '    Indent with spaces.'],
  },
  {
    name: 'a tab that indents a field of an entry',
    files: change(CODES, '  message: OK\n', '\tmessage: OK\n'),
    says: ['acme/codes.yaml:3:1  A tab indents the line.', '    Indent with spaces.'],
  },
  {
    name: 'a quote that is not closed',
    files: change(CODES, 'key: ERR_CARD', 'key: "ERR_CARD'),
    says: [
      'acme/codes.yaml:17:8  The quote that begins here is not closed.',
      '    Close it on the same line; write text of several lines below "|-".',
    ],
  },
  {
    name: 'a quote that is not closed, with quotes below it',
    files: change(CODES, 'code: "000"', 'code: "000'),
    says: [
      'acme/codes.yaml:1:9  The quote that begins here is not closed.',
      '    Close it on the same line; write text of several lines below "|-".',
    ],
  },
  {
    name: 'a single quote that is not closed',
    files: change(CODES, 'message: OK', "message: 'OK"),
    says: [
      'acme/codes.yaml:3:12  The quote that begins here is not closed.',
      '    Close it on the same line; write text of several lines below "|-".',
    ],
  },
  {
    name: 'an apostrophe in single quotes',
    files: change(CODES, 'message: OK', "message: 'It's OK'"),
    says: [
      'acme/codes.yaml:3:16  The text goes on after its closing quote.',
      "    Write \\\" for a quote inside double quotes, and '' for one inside single quotes.",
    ],
  },
  {
    name: 'text behind quotes',
    files: change(CODES, 'message: OK', 'message: "OK" is all'),
    says: [
      'acme/codes.yaml:3:17  The text goes on after its closing quote.',
      "    Write \\\" for a quote inside double quotes, and '' for one inside single quotes.",
    ],
  },
  {
    name: 'a bracket that is not closed',
    files: change(VENDOR, '[Acme, acme.example]', '[Acme, acme.example'),
    says: [
      'acme/vendor.yaml:5:10  The bracket that opens here is not closed.',
      '    Close it with ]',
    ],
  },
  {
    name: 'a brace that is not closed',
    files: change(CODES, 'message: Limit of {amount} reached', 'message: {amount'),
    says: [
      'acme/codes.yaml:8:12  The bracket that opens here is not closed.',
      '    Close it with }',
    ],
  },
  {
    name: 'a colon without a space',
    files: change(CODES, 'message: OK', 'message:OK'),
    says: [
      'acme/codes.yaml:3:3  Here begins no field with a value.',
      '    Write the name of the field, a colon, a space and the value.',
    ],
  },
  {
    name: 'a colon in a text without quotes',
    files: change(CODES, 'message: OK', 'message: Status: OK'),
    says: [
      'acme/codes.yaml:3:12  The text has ": " in it, which begins a field inside the field.',
      '    Put the text in quotes: "Status: OK"',
    ],
  },
  {
    name: 'a text that begins with a reserved sign',
    files: change(CODES, 'message: OK', 'message: `OK`'),
    says: [
      'acme/codes.yaml:3:12  A text without quotes cannot begin with `.',
      '    Put the text in quotes: "`OK`"',
    ],
  },
  {
    name: 'a comment that cuts a text',
    files: change(CODES, 'message: OK', 'message: OK # 1'),
    says: [
      'acme/codes.yaml:3:15  [0].message: The text ends before the "#", a comment.',
      '    If it belongs to the text, write "OK # 1"; a comment stands on a line of its own.',
    ],
  },
  {
    name: 'an alias with its anchor',
    files: {
      ...change(CODES, 'message: OK', 'message: &ok OK'),
      ...change(BETA_CODES, 'Not found', '*ok'),
    },
    says: [
      'acme/codes.yaml:3:12  [0].message: The anchor &ok names text for use elsewhere.',
      '    Remove it; if it belongs to the text, write "&ok OK"',
      'beta/codes.yaml:2:12  [0].message: The alias *ok stands for text that is written elsewhere.',
      '    Write the text out: an entry is read by itself.',
    ],
  },
  {
    name: 'a tag',
    files: change(CODES, 'code: "000"', 'code: !!int "000"'),
    says: [
      'acme/codes.yaml:1:9  [0].code: The tag !!int says how to read the value.',
      '    Remove it; quote texts.',
    ],
  },
  {
    name: 'a directive',
    files: { [BETA_CODES]: '%YAML 1.1\n---\n' + getSound(BETA_CODES) },
    says: [
      'beta/codes.yaml:1:1  The file begins with a YAML directive.',
      '    Remove it: content is plain YAML 1.2.',
    ],
  },
  {
    name: 'a second document',
    files: append(BETA_CODES, '---\n- code: "11"\n'),
    says: [
      'beta/codes.yaml:4:1  A second YAML document begins here.',
      '    Remove the "---" or "...".',
    ],
  },
  {
    name: 'a key that is a list',
    files: append(BETA_VENDOR, '? [a, b]\n: c\n'),
    says: [
      'beta/vendor.yaml:10:3  The name of the field is not a text.',
      '    Name the field with a word.',
    ],
  },
  {
    name: 'a text that is nested without end',
    files: { [BETA_CODES]: '['.repeat(5000) },
    says: ['beta/codes.yaml:1:1  The YAML is nested too deeply.', '    Write it flat.'],
  },
  {
    name: 'a number that is not written as one',
    files: change(CODES, 'http: 200', 'http: 0o310'),
    says: [
      'acme/codes.yaml:4:9  [0].http: YAML reads 0o310 as the number 200.',
      '    Write 200, or "0o310" if it is a text.',
    ],
  },
];
