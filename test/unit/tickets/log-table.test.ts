import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { makeLogDocument } from '../../../src/tickets/log-table.ts';
import { TARGETS } from '../../../src/tickets/targets.ts';
import type { Target, TargetName } from '../../../src/tickets/targets.ts';
import type { LookupAnswer } from '../../../src/lookup/result.ts';
import { MENTION_BREAK } from '../../../src/text/mentions.ts';
import { ATTACK_STRINGS } from '../../attacks/read-attacks.ts';
import { makeAnswer } from '../../support/make-result.ts';

const ANSWERS = [
  makeAnswer({ code: '0', isSuccess: true, verdict: { outcome: 'success' }, count: 664 }),
  makeAnswer({
    code: '-1',
    slug: '-1',
    title: 'The `to` address is wrong.',
    verdict: { outcome: 'failure', retry: 'never', actor: 'caller' },
    count: 3,
    firstLine: 12,
    lastLine: 240,
  }),
  makeAnswer({ summary: 'a | b, ask @name', values: [{ name: 'x', value: 'private' }] }),
];

describe('makeLogDocument', () => {
  test('makes a table in Markdown, failures first, with our words and with links', async () => {
    expect((await write('markdown', ANSWERS)).text).toMatchInlineSnapshot(`
      "2 kinds of failure in 4 places, 664 successes.

      | Code | What it means | Success or failure? | Retry? | Who acts? | Times | Lines |
      | --- | --- | --- | --- | --- | --- | --- |
      | [Acme Mail -1](https://example.org/acme/-1/) | The \`to\` address is wrong. | Failure | no | your integration | 3 | 12 to 240 |
      | [Acme Mail 1](https://example.org/acme/1/) | "a \\| b, ask @<!-- -->name" |  |  |  | 1 | 1 |
      | [Acme Mail 0](https://example.org/acme/1/) | "Wrong address" | Success |  |  | 664 | 1 |"
    `);
  });

  test('makes a table for Jira', async () => {
    expect((await write('jira', ANSWERS)).text).toMatchInlineSnapshot(`
      "2 kinds of failure in 4 places, 664 successes.
      ||Code||What it means||Success or failure?||Retry?||Who acts?||Times||Lines||
      |[Acme Mail \\-1|https://example.org/acme/-1/]|The {{to}} address is wrong.|Failure|no|your integration|3|12 to 240|
      |[Acme Mail 1|https://example.org/acme/1/]|"a ¦ b, ask \\@name"| | | |1|1|
      |[Acme Mail 0|https://example.org/acme/1/]|"Wrong address"|Success| | |664|1|"
    `);
  });

  test('makes lines for Slack, which has no tables', async () => {
    expect((await write('slack', ANSWERS)).text).toMatchInlineSnapshot(`
      "2 kinds of failure in 4 places, 664 successes.

      • Acme Mail -1 (https://example.org/acme/-1/) · The \`to\` address is wrong. · Success or failure? Failure · Retry? no · Who acts? your integration · Times: 3 · Lines: 12 to 240
      • Acme Mail 1 (https://example.org/acme/1/) · "a | b, ask \`@name\`" · Times: 1 · Lines: 1
      • Acme Mail 0 (https://example.org/acme/1/) · "Wrong address" · Success or failure? Success · Times: 664 · Lines: 1"
    `);
  });

  test('tells from which code another one follows', async () => {
    const link = { vendor: 'post', product: 'Post', code: '5', says: 'It was private.' };
    const answers = [
      makeAnswer({ title: 'It was refused.', chain: [{ ...link, isRoot: true }] }),
      makeAnswer({ code: '2', title: 'It is full.', chain: [{ ...link, isRoot: false }] }),
    ];
    const { text } = await write('plain', answers);
    expect(text).toContain('It was refused. Follows from Post 5. ·');
    expect(text).toContain('It is full. ·');
  });

  test('makes a table for where formatted text is pasted', async () => {
    const { html = '' } = await write('rich', ANSWERS);
    const tree = fromHtml(html, { fragment: true });
    expect(selectAll('tr', tree)).toHaveLength(4);
    expect(selectAll('th', tree)).toHaveLength(7);
    expect(selectAll('td a', tree).map(({ properties }) => properties.href)).toEqual([
      'https://example.org/acme/-1/',
      'https://example.org/acme/1/',
      'https://example.org/acme/1/',
    ]);
  });

  test.each(Object.keys(TARGETS) as TargetName[])('has nothing pasted in it: %s', async (name) => {
    expect(JSON.stringify(await write(name, ANSWERS))).not.toContain('private');
  });

  test.each(ATTACK_STRINGS.map((text) => ({ text })))(
    'has an attack as text in two cells: $text',
    async ({ text }) => {
      const answer = makeAnswer({ product: text, code: text, summary: text, title: text });
      const rows = (await write('markdown', [answer])).text.split('\n');
      expect(rows).toHaveLength(5);
      const cells = (rows[4] ?? '').split(/(?<!\\)(?:\\\\)*\|/);
      expect(cells).toHaveLength(9);
      const signs = new Set<string>();
      visit(fromMarkdown(`x ${cells[2] ?? ''}`), (node) => {
        const isBreak = node.type === 'html' && node.value === MENTION_BREAK;
        if (!isBreak) signs.add(node.type);
      });
      for (const sign of ['root', 'paragraph', 'text', 'inlineCode']) signs.delete(sign);
      expect([...signs]).toEqual([]);
      const bars = ((await write('jira', [answer])).text.split('\n').at(-1) ?? '')
        // The one in a link, and those that are escaped, which end no cell.
        .replaceAll(/\[[^\]]*\]/g, '')
        .match(/\|/g);
      expect(bars).toHaveLength(8);
    },
  );
});

async function write(name: TargetName, answers: readonly LookupAnswer[]) {
  const list = { answers, getUrl, summary: '2 kinds of failure in 4 places, 664 successes' };
  const target: Target = TARGETS[name];
  const { text, html } = await target.write(makeLogDocument(list));
  return { text, ...(html !== undefined && { html }) };
}

function getUrl({ vendor, slug }: LookupAnswer): string {
  return `https://example.org/${vendor}/${slug}/`;
}
