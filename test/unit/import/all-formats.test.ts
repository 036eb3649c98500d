import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCodes } from '../../../src/import/read-codes.ts';

type Row = readonly [code: string, message: string];

/** The same rows in each format, with the names of the columns where it has such. */
const WRITERS: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  'a.csv': (rows) => ['code,message', ...rows.map(([a, b]) => `${a},"${b}"`)].join('\n'),
  'a.tsv': (rows) => ['code\tmessage', ...rows.map((row) => row.join('\t'))].join('\n'),
  'a.md': (rows) =>
    ['| Code | Message |', '| --- | --- |', ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n'),
  'list.md': (rows) => rows.map(([a, b]) => `- \`${a}\`: ${b}`).join('\n'),
  'a.html': (rows) =>
    `<table><tr><th>Code</th><th>Message</th></tr>${rows.map(([a, b]) => `<tr><td>${a}</td><td>${b}</td></tr>`).join('')}</table>`,
  'a.json': (rows) => JSON.stringify(rows.map(([code, message]) => ({ code, message }))),
  'map.json': (rows) => `{${rows.map(([a, b]) => `${JSON.stringify(a)}:"${b}"`).join(',')}}`,
  'a.yaml': (rows) => rows.map(([a, b]) => `- code: '${a}'\n  message: ${b}`).join('\n'),
  'a.xml': (rows) =>
    `<?xml version="1.0"?><errors>${rows.map(([a, b]) => `<error code="${a}" message="${b}"/>`).join('')}</errors>`,
  'a.h': (rows) => rows.map(([a, b], at) => `#define NAME_${at} ${a} /* ${b} */`).join('\n'),
  'a.java': (rows) =>
    `package a.b;\nenum Errors {\n${rows.map(([a, b], at) => `  NAME_${at}("${a}", "${b}")`).join(',\n')};\n}`,
  'a.go': (rows) =>
    `package a\nfunc Text(code string) string {\nswitch code {\n${rows.map(([a, b]) => `case "${a}":\n  return "${b}"`).join('\n')}\n}\n}`,
  'a.sql': (rows) =>
    `INSERT INTO errors (code, message) VALUES ${rows.map(([a, b]) => `('${a}', '${b}')`).join(',\n')};`,
  'a.adoc': (rows) =>
    ['|===', '|Code |Message', '', ...rows.map(([a, b]) => `|${a}\n|${b}`), '|==='].join('\n'),
  'a.wiki': (rows) =>
    ['{|', '! Code !! Message', ...rows.map(([a, b]) => `|-\n| ${a} || ${b}`), '|}'].join('\n'),
  'a.rst': (rows) =>
    [
      '.. list-table::\n   :header-rows: 1\n\n   * - Code\n     - Message',
      ...rows.map(([a, b]) => `   * - ${a}\n     - ${b}`),
    ].join('\n'),
  'jira.txt': (rows) => ['||Code||Message||', ...rows.map(([a, b]) => `|${a}|${b}|`)].join('\n'),
  'a.txt': (rows) => ['Code    Message', ...rows.map(([a, b]) => `${a}    ${b}`)].join('\n'),
};

const WORDS = ['door', 'lamp', 'is', 'shut', 'broken', 'wet', 'paper', 'never', 'opened'];
const message = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 6 })
  .map((words) => `The ${words.join(' ')}`);
const rows = fc
  .uniqueArray(fc.integer({ min: 1000, max: 9999 }), { minLength: 4, maxLength: 12 })
  .chain((codes) =>
    fc.tuple(...codes.map((code) => message.map((text): Row => [String(code), text]))),
  );

describe('readCodes', () => {
  test.each(Object.entries(WRITERS))(
    'makes the same codes of the same rows in %s',
    (name, write) => {
      fc.assert(
        fc.property(rows, (given) => {
          const read = readCodes(Buffer.from(write(given)), { name });
          const found = read.codes.map(({ code, message: text, description }): Row => [
            code,
            text ?? description ?? '',
          ]);
          expect(found).toEqual(given);
          expect(read.rows).toEqual({ read: given.length, written: given.length, reported: 0 });
        }),
        { numRuns: 25 },
      );
    },
  );

  test.each(Object.entries(WRITERS))('loses no row in %s, whatever its code is', (name, write) => {
    const code = fc.constantFrom('1001', 'E-7', '400-499', '4xx', 'Total', '007', 'a_b');
    const any = fc.uniqueArray(fc.tuple(code, message), { maxLength: 4, selector: ([one]) => one });
    const kept: Row[] = [
      ['5001', 'The door is shut'],
      ['5002', 'The lamp is broken'],
      ['5003', 'The paper is wet'],
    ];
    fc.assert(
      fc.property(any, (others) => {
        const {
          rows: count,
          tables,
          ...read
        } = readCodes(Buffer.from(write([...kept, ...others])), { name });
        expect(count.written + count.reported).toBe(count.read);
        expect(read.codes.map((one) => one.code)).toEqual(
          expect.arrayContaining(kept.map(([one]) => one)),
        );
        // A line that names those below it is kept as their heading.
        const inTables = tables.reduce((sum, { table }) => sum + table.rows.length, 0);
        expect(inTables).toBe(kept.length + others.length);
      }),
      { numRuns: 25 },
    );
  });
});
