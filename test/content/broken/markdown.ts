import type { BrokenCatalog } from '../make-content.ts';
import { VENDOR, CODES, NOTE, change } from '../make-content.ts';

/** Markdown that would not come out as it is written. */
export const markdown: readonly BrokenCatalog[] = [
  {
    name: 'raw HTML in a description',
    files: change(CODES, 'See the', 'See <b onclick="alert(1)">the</b>'),
    says: [
      'acme/codes.yaml:10:16  [1].description: Raw HTML is not allowed: <b onclick="alert(1)">',
      '    Write it as Markdown; text with < and > in it stands between backticks.',
      'acme/codes.yaml:10:16  [1].description: Raw HTML is not allowed: </b>',
      '    Write it as Markdown; text with < and > in it stands between backticks.',
    ],
  },
  {
    name: 'a placeholder in angle brackets',
    files: change(CODES, 'See the', 'See <record-id> in the'),
    says: [
      'acme/codes.yaml:10:16  [1].description: Raw HTML is not allowed: <record-id>',
      '    Write it as Markdown; text with < and > in it stands between backticks.',
    ],
  },
  {
    name: 'a script link',
    files: change(CODES, 'https://acme.example/limits', 'javascript:alert(1)'),
    says: [
      'acme/codes.yaml:10:16  [1].description: The link goes to javascript:alert(1); it must be absolute https, http or mailto.',
      '    Write the whole address, https://…, or the text without a link.',
    ],
  },
  {
    name: 'a script link in disguise',
    files: change(CODES, 'https://acme.example/limits', 'JaVa&#115;cript:alert(1)'),
    says: [
      'acme/codes.yaml:10:16  [1].description: The link goes to JaVascript:alert(1); it must be absolute https, http or mailto.',
      '    Write the whole address, https://…, or the text without a link.',
    ],
  },
  {
    name: 'a script link in angle brackets',
    files: change(CODES, 'See the', 'See <javascript:alert(1)> and the'),
    says: [
      'acme/codes.yaml:10:16  [1].description: The link goes to javascript:alert(1); it must be absolute https, http or mailto.',
      '    Write the whole address, https://…, or the text without a link.',
    ],
  },
  {
    name: 'a relative link',
    files: change(CODES, 'https://acme.example/limits', '/limits'),
    says: [
      'acme/codes.yaml:10:16  [1].description: The link goes to /limits; it must be absolute https, http or mailto.',
      '    Write the whole address, https://…, or the text without a link.',
    ],
  },
  {
    name: 'a link to another host without a scheme',
    files: change(CODES, 'https://acme.example/limits', '//evil.example'),
    says: [
      'acme/codes.yaml:10:16  [1].description: The link goes to //evil.example; it must be absolute https, http or mailto.',
      '    Write the whole address, https://…, or the text without a link.',
    ],
  },
  {
    name: 'an image',
    files: change(NOTE, 'Try again', '![a card](https://acme.example/card.png) Try again'),
    says: [
      'acme/notes/042.md:16:1  Images are not allowed: a page requests nothing from elsewhere.',
      '    Remove it, or link to it: [what it shows](https://…).',
    ],
  },
  {
    name: 'a link definition in a note, and what it is for',
    files: change(NOTE, 'Try again', '[Try][1] again\n\n[1]: javascript:alert(1)\n\nor go'),
    says: [
      'acme/notes/042.md:18:1  "[1]:" at the beginning of a line defines a link and shows nothing.',
      '    Write the address where the link is, [text](https://…); for plain text, put \\ before [.',
    ],
  },
  {
    name: 'a text that would vanish as a link definition',
    files: change(CODES, 'description: See', 'description: |-\n    [Amount]: 50\n\n    See'),
    says: [
      'acme/codes.yaml:10:16  [1].description: "[Amount]:" at the beginning of a line defines a link and shows nothing.',
      '    Write the address where the link is, [text](https://…); for plain text, put \\ before [.',
    ],
  },
  {
    name: 'a heading and a rule',
    files: change(NOTE, '## What to do\n', '# What to do\n\n***\n'),
    says: [
      'acme/notes/042.md:14:1  Only headings of the second level are allowed.',
      '    Begin it with "## "; what is no heading, such as an item of a list, with "- " or "1. ".',
      'acme/notes/042.md:16:1  The line is a rule, which is not shown.',
      '    Remove it.',
    ],
  },
  {
    name: 'the title of a link',
    files: change(CODES, 'acme.example/limits', "acme.example/limits 'Limits'"),
    says: [
      'acme/codes.yaml:10:16  [1].description: The title "Limits" of the link is not shown.',
      '    Write it as text.',
    ],
  },
  {
    name: 'a title of a note that is a list',
    files: change(NOTE, 'title: The card', 'title: 1. The card'),
    says: [
      'acme/notes/042.md:2:8  title: As Markdown, the line is a list, not a sentence.',
      '    Put \\ before the sign that it begins with: "404\\. No page".',
    ],
  },
  {
    name: 'HTML in a line of our own',
    files: change(VENDOR, "tell: '`text` stands", "tell: '<i>text</i> stands"),
    says: [
      'acme/vendor.yaml:42:11  envelopes[1].tell: Raw HTML is not allowed: <i>',
      '    Write it as Markdown; text with < and > in it stands between backticks.',
      'acme/vendor.yaml:42:11  envelopes[1].tell: Raw HTML is not allowed: </i>',
      '    Write it as Markdown; text with < and > in it stands between backticks.',
    ],
  },
  {
    name: 'a placeholder in angle brackets in what has changed',
    files: change(
      NOTE,
      'related:',
      'history:\n  - says: It answers <status> now.\n    strength: vendor\n    evidence: [{ title: Log }]\nrelated:',
    ),
    says: [
      'acme/notes/042.md:8:11  history[0].says: Raw HTML is not allowed: <status>',
      '    Write it as Markdown; text with < and > in it stands between backticks.',
    ],
  },
  {
    name: 'the same in what has changed of a vendor',
    files: change(
      VENDOR,
      'anchors:',
      'history:\n  - says: It answers <status> now.\n    strength: vendor\n    evidence: [{ title: Log }]\nanchors:',
    ),
    says: [
      'acme/vendor.yaml:51:11  history[0].says: Raw HTML is not allowed: <status>',
      '    Write it as Markdown; text with < and > in it stands between backticks.',
    ],
  },
  {
    name: 'quotations in one another without end',
    files: change(NOTE, 'Try again', '>'.repeat(300) + ' Try again'),
    says: ['acme/notes/042.md:16:21  The text is nested too deeply.', '    Write it flat.'],
  },
];
