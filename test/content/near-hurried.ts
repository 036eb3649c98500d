import type { ContentFiles } from './make-content.ts';
import {
  addNotes,
  append,
  BETA_CODES,
  BETA_VENDOR,
  change,
  CODES,
  NOTE,
  VENDOR,
} from './make-content.ts';

const DAY = 'Banks count what is paid in a day.';
const HISTORY = `retry: later
history:
  - says: It was longer.
    date: "2025-06"
    strength: inference
    evidence: [{ title: News }]
  - says: It was shorter.
    date: "2025-06-01"
    strength: inference
    evidence: [{ title: News }]
`;

/** What comes near to what the rules of hurried work refuse or warn of, and is right. */
export const nearHurried: readonly { name: string; files: ContentFiles }[] = [
  {
    name: 'a title with two quoted words, and one in the quotation marks of YAML',
    files: {
      ...change(
        NOTE,
        'The card has no money left for today.',
        `'"Empty" is said of a "full" card'`,
      ),
      ...change(
        'acme/notes/000.md',
        'The money is reserved, not yet taken.',
        '"Reserved: not yet taken."',
      ),
    },
  },
  {
    name: 'a text that speaks of a to-do list',
    files: change(NOTE, DAY, `${DAY} Put it on your TODO list.`),
  },
  {
    name: 'a message with dots at its end',
    files: change(BETA_CODES, 'Not found', 'Please wait...'),
  },
  {
    name: 'a history whose dates are known in part',
    files: change(NOTE, 'retry: later\n', HISTORY),
  },
  {
    name: 'a code that is listed since the day of the reading',
    files: change(BETA_CODES, 'http: 404', 'http: 404\n  listedSince: "2026-11-20"'),
  },
  {
    name: 'a removed code that was replaced',
    files: change(CODES, 'status: deprecated', 'status: removed'),
  },
  {
    name: 'a success value that is another one in another kind',
    files: change(VENDOR, 'equals: ["000"]', 'equals: ["000"]\n  note: "`-1` is a failure."'),
  },
  {
    name: 'classes in one another and beside one another',
    files: change(
      VENDOR,
      '    says: Card errors\n',
      '    says: Card errors\n  - from: "150"\n    to: "160"\n    says: Chip errors\n  - from: "200"\n    to: "250"\n    says: More errors\n',
    ),
  },
  {
    name: 'values of a hint in a field',
    files: append(
      BETA_VENDOR,
      'hints:\n  - fields: [letter]\n    values: ["1"]\n    says: That is another one.\n',
    ),
  },
  {
    name: 'aliases with a letter, a number or a common word in them',
    files: append(BETA_VENDOR, 'aliases: [B2, error mail, 信, Beta code]\n'),
  },
  {
    name: 'a title with a name in capitals',
    files: change(
      NOTE,
      'The card has no money left for today.',
      'The SMTP relay has no money left.',
    ),
  },
  {
    name: 'a short text with a word more than the message',
    files: change('acme/notes/000.md', 'The bank has put the amount aside.', 'OK: paid.'),
  },
  {
    name: 'stars and backticks that are closed, in code, or escaped',
    files: change(NOTE, DAY, '**Banks** count `a ** b` and ``a ` b``, \\`quoted\\` words, 2 * 3.'),
  },
  {
    name: 'code that is closed',
    files: change(NOTE, 'Try again tomorrow.', 'Try this:\n\n```sh\ncurl x\n```'),
  },
  {
    name: 'a link to a host with local in its name',
    files: change(NOTE, DAY, `${DAY} See [it](https://localhost.acme.example/).`),
  },
  {
    name: 'an address of nobody in an example',
    files: change(VENDOR, 'Limit of 50 reached', 'jane@mail.example.com'),
  },
  {
    name: 'a field of one name in two objects of an example',
    files: change(VENDOR, '"text": "Limit of 50 reached" }', '"text": "Limit" }, "code": 1'),
  },
  {
    name: 'a part in braces that is a placeholder',
    files: change(BETA_CODES, 'Not found', 'No {letter} there\n  placeholders: ["{letter} there"]'),
  },
  {
    name: 'an ampersand that is no entity',
    files: change(BETA_CODES, 'Not found', 'Letters & parcels; R&D'),
  },
  {
    name: 'marks of other programs between backticks, escaped, or that are none',
    files: change(
      NOTE,
      DAY,
      [
        "Write `'''a'''`, `{code}`, `[[a]]`, `:ref:` or ``a | b``; \\[[a]] and \\~~a~~ as well.",
        'The host: port 80, the time 10:42:30, a ratio 3:1 and a[i] are none.',
        'See [the list](https://acme.example/list?a|b), [a b](https://acme.example/), {limit} and {a|b}.',
        "It isn't 'a' or ''; it's h2 over TLS, user@host, `<amount>` or !important!",
        '```\n| a | b |\n{code}\n```',
      ].join('\n\n'),
    ),
  },
  {
    name: 'codes with signs, words and digits in them',
    files: {
      ...append(
        BETA_CODES,
        ['11-2', '499-400', '0x0100-0x01ff', '404.1', 'E-05', '5.7.1', 'A, B', 'ERR (X)', '1xx0']
          .map((code) => `- code: "${code}"\n  key: X\n`)
          .join(''),
      ),
      ...addNotes('beta', [
        ...['11-2', '499-400', '0x0100-0x01ff', '404.1', 'e-05', '5.7.1', '1xx0'],
        ...['a~comma~~space~b', 'err~space~~open~x~close~'],
      ]),
    },
  },
  {
    name: 'patterns of classes',
    files: append(
      BETA_VENDOR,
      `fallback:\n${['4??', '4.7.*', 'ERR_*', '5*', 'C++*']
        .map((pattern) => `  - pattern: "${pattern}"\n    says: Letters\n`)
        .join('')}`,
    ),
  },
  {
    name: "a vendor's words with quotes, signs and letters of two scripts in them",
    files: {
      ...change(BETA_CODES, 'Not found', '“A” is no “B”, a <code> or x < b; код OK'),
      ...change(CODES, 'message: OK', 'message: 操作成功'),
    },
  },
  {
    name: 'addresses of an office and of nobody, and numbers that are no telephone',
    files: change(
      NOTE,
      DAY,
      'Ask support@acme.example or help@bank.com; jane@example.com is nobody, git@github.com:a/b a repository. 1+1, +5 and UTC+01:00 are numbers.',
    ),
  },
  {
    name: 'a link to a host inside a company, one in code, and one that is its own text',
    files: change(
      NOTE,
      DAY,
      'See [it](http://wiki/limits), `[a](http://acme.example/)` and <https://acme.example/list>.',
    ),
  },
  {
    name: 'a text that points to a note',
    files: change(NOTE, 'Try again tomorrow.', 'See [the note of success](000.md).'),
  },
  {
    name: 'words of another script in a text',
    files: change(NOTE, DAY, 'The bank (Банк) prints `Лимит исчерпан, попробуйте завтра` then.'),
  },
  {
    name: 'hidden files of a system and of editors',
    files: { 'acme/.DS_Store': 'x', 'acme/notes/.042.md.swp': 'x', '.DS_Store': 'x' },
  },
  {
    name: 'a sentence that begins like a heading',
    files: change(
      NOTE,
      'Try again tomorrow.',
      'What to do depends on the bank.\n\nTry again tomorrow.',
    ),
  },
  {
    name: 'colours of a site that can be read on light pages and on dark ones',
    files: {
      'site.yaml':
        "colours:\n  link: { light: '#7a1f5c', dark: '#f0a6d5' }\n  marker: { light: '#ffc2e5', dark: '#d98bb8' }\n  line: { light: '#fffefb', dark: '#16171a' }\n",
    },
  },
];
