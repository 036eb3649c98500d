import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { makeCode, makeList, makeParagraph, makeText } from '../../../src/tickets/nodes.ts';
import { TARGETS } from '../../../src/tickets/targets.ts';
import type { Target, TargetName } from '../../../src/tickets/targets.ts';
import { MENTION_BREAK } from '../../../src/text/mentions.ts';
import { ATTACK_STRINGS } from '../../attacks/read-attacks.ts';

/** Texts that one target or another reads as something else, and pieces of such. */
const SIGNS = [
  ...['-1', '*x*', '{code}', '|', '||', '[a]', '[a|b]', '<b>', '@all', '#12', 'h1.', 'h1. x'],
  ...['bq. x', '\\', '\\\\', '*', '_', '__', '-', '--', '----', '+', '+[Address]', '^', '~', '~~'],
  ...['!', '!x!', '(x)', '(y)', ':)', ';-)', ':smile:', '&lt;', '&', '??', '{quote}', '{noformat}'],
  ...['{{', '}}', '[~bob]', '<!channel>', '<@U1>', '`', '``', '```', '# x', '* x', '- x', '1. x'],
  ...['> x', 'ERR_A_B', 'a@b.example', 'GH-1', 'http://x.example/a_b_c', '===', '草料', '😀', 'a'],
];

const hostile = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 5 })
  .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between)));

/** Each attack, and what chance makes of signs. */
const TEXTS = [
  ...SIGNS,
  ...ATTACK_STRINGS.filter((text) => text.length < 300),
  ...fc.sample(hostile, { numRuns: 300, seed: 13 }),
].filter((text) => text.trim() !== '' && !/[\0\r]/.test(text));

describe('a text of somebody else', () => {
  test.each(TEXTS)('stays what it is in Markdown: %j', async (text) => {
    const { text: markdown } = await write('markdown', makeLine(text));
    const kinds = new Set<string>();
    let read = '';
    visit(fromMarkdown(markdown), (node) => {
      if (node.type === 'html' && node.value === MENTION_BREAK) return;
      kinds.add(node.type);
      if ('value' in node) read += node.value;
    });
    expect(squeeze(read)).toBe(squeeze(`Acme says ${text} to ${text} !`));
    expect([...kinds].sort()).toEqual([
      'inlineCode',
      'list',
      'listItem',
      'paragraph',
      'root',
      'text',
    ]);
  });

  test.each(TEXTS)('stays what it is in the markup of a wiki: %j', async (text) => {
    const { text: wiki } = await write('jira', [makeParagraph(makeText(text))]);
    expect(squeeze(readWiki(wiki))).toBe(squeeze(text));
    expect(findWikiMarks(wiki)).toEqual([]);
    const line = (await write('jira', makeLine(text))).text;
    expect(findWikiMarks(line.slice(2).replace(/\{\{.*\}\}/s, ''))).toEqual([]);
    expect(squeeze(readWiki(line))).toBe(squeeze(`* Acme says ${text} to {{${text.trim()}}} !`));
  });

  test.each(TEXTS)('stays what it is in Slack: %j', async (text) => {
    const { text: marked, html = '' } = await write('slack', makeLine(text));
    const [outside, inside] = [0, 1].map((rest) =>
      marked.split('`').filter((_, i) => i % 2 === rest),
    );
    expect((outside?.length ?? 0) - (inside?.length ?? 0)).toBe(1);
    // What Slack would read stands between marks of code only.
    expect(outside?.join(' ')).not.toMatch(/[*~<>&]|(?<!\w)[@#]\w|:[\w+'-]+:|(?<!\w)_|_(?!\w)/);
    const whole = squeeze(`Acme says ${text} to ${text} !`).replaceAll('`', 'ˋ');
    expect(squeeze(marked.replaceAll('`', '')).replace('• ', '')).toBe(whole);
    expect(readHtml(html).text).toBe(squeeze(`Acme says ${text} to ${text} !`));
  });

  test.each(TEXTS)('stays what it is in rich text: %j', async (text) => {
    const { html = '' } = await write('rich', makeLine(text));
    const { text: read, names } = readHtml(html);
    expect(read).toBe(squeeze(`Acme says ${text} to ${text} !`));
    expect(names).toEqual(['ul', 'li', 'code']);
  });
});

async function write(name: TargetName, nodes: readonly RootContent[]) {
  const target: Target = TARGETS[name];
  const { text, html } = await target.write(nodes);
  return { text, ...(html !== undefined && { html }) };
}

function makeLine(text: string): RootContent[] {
  return [
    makeList([
      [makeText('Acme says '), makeText(text), makeText(' to '), makeCode(text), makeText(' !')],
    ]),
  ];
}

function squeeze(text: string): string {
  return text.replaceAll('\u2060', '').replaceAll(/\s+/g, ' ').trim();
}

function readWiki(text: string): string {
  return text.replaceAll(/(?<!\\)\\([-#*_+?^~|%{}[\]()!@])/g, '$1');
}

function findWikiMarks(line: string): string[] {
  const bare = line.replaceAll(/(?<!\\)\\[-#*_+?^~|%{}[\]()!@]/g, 'x');
  const marks = [
    /[{}[\]|!^~]/,
    /(?<![\p{L}\p{N}])([*_+-])(?=\S).*?(?<=\S)\1(?![\p{L}\p{N}])/u,
    /^\s*(?:[*#-]+ |h[1-6]\.|bq\.|----)/,
    /\\\\|\?\?|&#?\w+;|[:;]-?[()DPp]|https?:\/\//,
    /\((?:[ynix/!?+-]|on|off|\*)\)/,
    /(?<![\p{L}\p{N}])@/u,
  ];
  return marks.flatMap((mark) => mark.exec(bare)?.[0] ?? []);
}

function readHtml(html: string): { text: string; names: string[] } {
  const names: string[] = [];
  let text = '';
  visit(fromHtml(html, { fragment: true }), (node) => {
    if (node.type === 'element') names.push(node.tagName);
    if (node.type === 'text') text += node.value;
  });
  return { text: squeeze(text), names };
}
