import { describe, expect, test } from 'vitest';
import { formatCsv, formatTsv } from '../../../src/tickets/log-cells.ts';
import type { LookupAnswer } from '../../../src/lookup/result.ts';
import { ATTACK_STRINGS } from '../../attacks/read-attacks.ts';
import { makeAnswer } from '../../support/make-result.ts';

/** An answer all of whose texts are one. */
const attacked = ATTACK_STRINGS.map((text) =>
  makeAnswer({ summary: text, product: text, code: text, title: text }),
);

const ANSWERS = [
  makeAnswer({ code: '000', isSuccess: true, verdict: { outcome: 'success' } }),
  makeAnswer({
    code: '-1',
    slug: '-1',
    title: 'The `to` address is wrong, and late.',
    verdict: { outcome: 'failure', retry: 'never', actor: 'caller' },
    count: 3,
    firstLine: 12,
    lastLine: 240,
  }),
  makeAnswer({ values: [{ name: 'address', value: 'someone@private.example' }] }),
];

describe('formatCsv', () => {
  test('makes lines as RFC 4180 says, failures first, in words', () => {
    expect(csv(...ANSWERS).split('\r\n')).toEqual([
      'Vendor,Code,What it means,Success or failure?,Retry?,Who acts?,Times,Lines,Link',
      'Acme Mail,-1,"The to address is wrong, and late.",Failure,no,your integration,3,12 to 240,https://example.org/acme/-1/',
      'Acme Mail,1,"""Wrong address""",,,,1,1,https://example.org/acme/1/',
      'Acme Mail,000,"""Wrong address""",Success,,,1,1,https://example.org/acme/1/',
      '',
    ]);
  });

  test.each(attacked)(
    'has an attack in three cells, none of them a formula: $summary',
    (answer) => {
      const [, ...rows] = readCsv(csv(answer));
      expect(rows.map((cells) => cells.length)).toEqual([9]);
      const formulas = rows
        .flat()
        .filter((cell) => /^\s*[=+\-@]/.test(cell) && !/^-?\d/.test(cell));
      expect(formulas).toEqual([]);
    },
  );

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
  ])('makes no formula of %j', (title, cell) => {
    expect(csv(makeAnswer({ title }))).toContain(`Acme Mail,1,${cell},`);
  });

  test.each(['-1', '-1.5', '000', '12'])('leaves the number %j as it is', (code) => {
    expect(csv(makeAnswer({ code }))).toContain(`Acme Mail,${code},`);
  });
});

describe('formatTsv', () => {
  test('makes rows and columns, in which a code stays a text', () => {
    expect(formatTsv({ answers: ANSWERS, getUrl }).split('\n')).toEqual([
      'Code\tWhat it means\tSuccess or failure?\tRetry?\tWho acts?\tTimes\tLines\tLink',
      'Acme Mail -1\tThe to address is wrong, and late.\tFailure\tno\tyour integration\t3\t12 to 240\thttps://example.org/acme/-1/',
      'Acme Mail 1\t"Wrong address"\t\t\t\t1\t1\thttps://example.org/acme/1/',
      'Acme Mail 000\t"Wrong address"\tSuccess\t\t\t1\t1\thttps://example.org/acme/1/',
    ]);
  });

  test.each(attacked)('has an attack in two cells of one row: $summary', (answer) => {
    const [, row = '', ...others] = formatTsv({ answers: [answer], getUrl }).split('\n');
    expect(others).toEqual([]);
    const cells = row.split('\t');
    expect(cells).toHaveLength(8);
    expect(cells.filter((cell) => /^\s*[=+@]/.test(cell))).toEqual([]);
  });
});

describe('both', () => {
  test.each([formatCsv, formatTsv])('have nothing of what was pasted', (format) => {
    expect(format({ answers: ANSWERS, getUrl })).not.toContain('private');
  });
});

function csv(...answers: LookupAnswer[]): string {
  return formatCsv({ answers, getUrl });
}

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
