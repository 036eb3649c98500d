import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { formatCsv, formatMarkdown } from '../../../src/box/export-answers.ts';
import type { LookupAnswer } from '../../../src/lookup/result.ts';
import { MENTION_BREAK } from '../../../src/text/mentions.ts';
import { ATTACK_STRINGS } from '../../attacks/read-attacks.ts';
import { makeAnswer } from '../../support/make-result.ts';

/** An answer all of whose texts are one. */
const attacked = ATTACK_STRINGS.map((text) =>
  makeAnswer({ summary: text, product: text, code: text }),
);

const ANSWERS = [
  makeAnswer({
    code: '-1',
    slug: '-1',
    verdict: { outcome: 'failure', retry: 'never', actor: 'caller' },
    count: 3,
    firstLine: 12,
    lastLine: 240,
  }),
  makeAnswer({ values: [{ name: 'address', value: 'someone@private.example' }] }),
];

describe('formatMarkdown', () => {
  test('makes a table with links', () => {
    expect(formatMarkdown(ANSWERS, getUrl)).toMatchInlineSnapshot(`
      "| Vendor | Code | Summary | Outcome | Retry | Who acts | Confidence | Count | First | Last |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      | Acme Mail | [-1](<https://example.org/acme/-1/>) | Wrong address | failure | never | caller | certain | 3 | 12 | 240 |
      | Acme Mail | [1](<https://example.org/acme/1/>) | Wrong address |  |  |  | certain | 1 | 1 | 1 |
      "
    `);
  });

  test('tells nobody on GitHub', () => {
    const table = formatMarkdown([makeAnswer({ summary: 'ask @name, see #1' })], getUrl);
    expect(table).toContain('| ask @<!-- -->name, see #<!-- -->1 |');
  });

  test.each(['a | b', 'a `b` *c* _d_', '[x](javascript:alert(1))', '<img src=x>', 'a\\|b', '&lt;'])(
    'keeps %j the text that it is',
    (summary) => {
      const [, , row = ''] = formatMarkdown([makeAnswer({ summary })], getUrl).split('\n');
      const cells = row.split(/(?<!\\)(?:\\\\)*\|/);
      expect(cells).toHaveLength(12);
      expect(fromMarkdown((cells[3] ?? '').trim()).children).toMatchObject([
        { type: 'paragraph', children: [{ type: 'text', value: summary }] },
      ]);
    },
  );
});

describe('formatMarkdown', () => {
  test.each(attacked)('has an attack as text in three cells: $summary', (answer) => {
    const rows = formatMarkdown([answer], getUrl).trimEnd().split('\n');
    expect(rows).toHaveLength(3);
    const cells = (rows[2] ?? '').split(/(?<!\\)(?:\\\\)*\|/);
    expect(cells).toHaveLength(12);
    // In a cell there are no blocks.
    const signs = new Set<string>();
    visit(fromMarkdown(`x ${cells[1] ?? ''} ${cells[3] ?? ''}`), (node) => {
      const isBreak = node.type === 'html' && node.value === MENTION_BREAK;
      if (!isBreak && !['root', 'paragraph', 'text'].includes(node.type)) signs.add(node.type);
    });
    expect([...signs]).toEqual([]);
  });
});

describe('formatCsv', () => {
  test.each(attacked)(
    'has an attack in three cells, none of them a formula: $summary',
    (answer) => {
      const [, ...rows] = readCsv(formatCsv([answer], getUrl));
      expect(rows.map((cells) => cells.length)).toEqual([11]);
      const formulas = rows
        .flat()
        .filter((cell) => /^\s*[=+\-@]/.test(cell) && !/^-?\d/.test(cell));
      expect(formulas).toEqual([]);
    },
  );

  test('makes lines as RFC 4180 says', () => {
    const answers = [...ANSWERS, makeAnswer({ summary: 'Not "valid",\nor late' })];
    expect(formatCsv(answers, getUrl).split('\r\n')).toEqual([
      'Vendor,Code,Summary,Outcome,Retry,Who acts,Confidence,Count,First,Last,Link',
      'Acme Mail,-1,Wrong address,failure,never,caller,certain,3,12,240,https://example.org/acme/-1/',
      'Acme Mail,1,Wrong address,,,,certain,1,1,1,https://example.org/acme/1/',
      'Acme Mail,1,"Not ""valid"", or late",,,,certain,1,1,1,https://example.org/acme/1/',
      '',
    ]);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "' =1"],
    ['\n=1', "' =1"],
    ['＝1', "'＝1"],
    ['not;=1', "not;'=1"],
    ['not\t=1', 'not =1'],
    ['not\r\n=1', 'not =1'],
  ])('makes no formula of %j', (summary, cell) => {
    expect(formatCsv([makeAnswer({ summary })], getUrl)).toContain(`Acme Mail,1,${cell},`);
  });

  test.each(['-1', '-1.5', '000', '12'])('leaves the number %j as it is', (code) => {
    expect(formatCsv([makeAnswer({ code })], getUrl)).toContain(`Acme Mail,${code},Wrong`);
  });
});

describe('both', () => {
  test.each([formatMarkdown, formatCsv])('have nothing of what was pasted', (format) => {
    expect(format(ANSWERS, getUrl)).not.toContain('private');
  });
});

function getUrl({ vendor, slug }: LookupAnswer): string {
  return `https://example.org/${vendor}/${slug}/`;
}

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const { groups } of text.matchAll(
    /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n)/gy,
  )) {
    rows.at(-1)?.push(groups?.quoted?.replaceAll('""', '"') ?? groups?.plain ?? '');
    if (groups?.end === '\r\n') rows.push([]);
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}
