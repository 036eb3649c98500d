import type { BrokenCatalog } from '../make-content.ts';
import { change, getSound, NOTE } from '../make-content.ts';

const STATUS_NOTE = 'http/notes/404.md';

/** Examples of notes that do not show what they stand beside. */
export const examples: readonly BrokenCatalog[] = [
  ...['GET / HTTP/1.1\n\nHTTP/1.1 200 OK', 'HTTP/1.1 200 OK\n\n404', 'GET /404 HTTP/1.1'].map(
    (text) => ({
      name: `an exchange of another status: ${JSON.stringify(text)}`,
      files: addExample(STATUS_NOTE, text),
      says: [
        'http/notes/404.md:4:10  example: No status line or line of a log in the example has the code "404".',
        '    Copy an exchange in which the code arrives.',
      ],
    }),
  ),
  {
    name: 'an exchange with the code as a part of other numbers',
    files: addExample(NOTE, '{ "code": "1042", "time": "042.5", "id": "042-1", "at": "x042" }'),
    says: [
      'acme/notes/042.md:4:10  example: The code "042" does not stand in the example.',
      '    Copy an exchange in which the code arrives.',
    ],
  },
  {
    name: 'an exchange in the note on a section',
    files: {
      [NOTE]: null,
      'acme/notes/class/card.md': addExample(NOTE, '{ "code": "042" }')[NOTE] ?? null,
    },
    says: [
      'acme/notes/class/card.md:4:10  example: The note is on a section, and an example belongs to one code.',
      '    Move it to the note on the code that it shows.',
    ],
  },
  {
    name: 'an exchange with an empty line behind it',
    files: change(NOTE, 'outcome: failure\n', 'outcome: failure\nexample: |\n  "042"\n'),
    says: [
      'acme/notes/042.md:4:10  example: The value must not end with a line break.',
      '    Begin the block with "|-" instead of "|".',
    ],
  },
];

/** Exchanges that show the code of their note. */
export const soundExamples = [
  {
    name: 'an exchange with the status behind an informational one',
    files: addExample(STATUS_NOTE, 'HTTP/1.1 100 Continue\n\nHTTP/1.1 404 Not Found\n\n404'),
  },
  {
    name: 'a request and the line of a log with the status',
    files: addExample(STATUS_NOTE, 'GET / HTTP/1.1\n\n1.2.3.4 - - "GET / HTTP/1.1" 404 0'),
  },
  { name: 'an answer with the code in it', files: addExample(NOTE, '{ "code": "042" }') },
];

/** A sound note with an exchange as its third field. */
function addExample(file: string, text: string) {
  const block = text.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
  const example = `example: |-\n${block.join('\n')}\n`;
  return { [file]: getSound(file).replace(/^outcome: .*\n/mu, (line) => line + example) };
}
