import type { RootContent } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import { fromHtml } from 'hast-util-from-html';
import { toHast } from 'mdast-util-to-hast';
import { describe, expect, test } from 'vitest';
import { makeDocument } from '../../../src/tickets/document.ts';
import { makeCode, makeParagraph, makeText } from '../../../src/tickets/nodes.ts';
import { TARGETS } from '../../../src/tickets/targets.ts';
import type { Target, TargetName } from '../../../src/tickets/targets.ts';
import { makeEntry } from '../../support/make-entry.ts';

describe('TARGETS', () => {
  test('have one key each, and none of those of the lengths', () => {
    const keys = Object.values(TARGETS).map(({ key }) => key);
    expect(new Set([...keys, 't', 'n', 'h', 'l', 'o']).size).toBe(keys.length + 5);
  });

  test.each(Object.keys(TARGETS) as TargetName[])(
    'writes a ticket and a note: %s',
    async (name) => {
      for (const length of ['ticket', 'note'] as const) {
        const { text } = await write(name, makeDocument(makeEntry(), length));
        await expect(`${text}\n`).toMatchFileSnapshot(
          `../../fixtures/tickets/${name}.${length}.txt`,
        );
      }
    },
  );
});

describe('rich text', () => {
  test.each(['ticket', 'note'] as const)(
    'is what the libraries make of the same %s',
    async (length) => {
      const nodes = makeDocument(makeEntry(), length);
      const { html = '' } = await write('rich', nodes);
      expect(normalise(html)).toBe(normalise(toHtml(toHast({ type: 'root', children: nodes }))));
    },
  );

  test('leads nowhere but to addresses of the web and of mail', async () => {
    const link = { type: 'link' as const, url: 'javascript:alert(1)', children: [makeText('x')] };
    expect((await write('rich', [makeParagraph(link)])).html).toBe('<p>x</p>');
  });
});

describe('the markup of wikis', () => {
  test.each([
    [String.raw`{{\-1}}`, [makeCode('-1')]],
    [String.raw`{{\{code\}}}`, [makeCode('{code}')]],
    [String.raw`\-1`, [makeText('-1')]],
    [String.raw`\*x\*`, [makeText('*x*')]],
    ['\u2060h1. x', [makeText('h1. x')]],
    ['\u2060bq. x', [makeText('bq. x')]],
    [String.raw`a \(x) b`, [makeText('a (x) b')]],
    ['Error:\u2060(42)', [makeText('Error:(42)')]],
    ['C:\\\u2060new', [makeText('C:\\new')]],
    ['ERR_A_B - well-known, a-1', [makeText('ERR_A_B - well-known, a-1')]],
    ['{noformat}\n{\u2060noformat}\n{noformat}', { type: 'code', value: '{noformat}' }],
  ] as const)('is %j', async (expected, content) => {
    const nodes = 'type' in content ? [content] : [makeParagraph(...content)];
    expect((await write('jira', nodes)).text).toBe(expected);
  });

  test('has the address behind a link whose text cannot stand in it', async () => {
    const link = {
      type: 'link' as const,
      url: 'https://a.example/_b_|c',
      children: [makeText('[a|b]')],
    };
    expect((await write('jira', [makeParagraph(link)])).text).toBe(
      String.raw`\[a\|b\] ([https://a.example/%5Fb%5F%7Cc])`,
    );
  });
});

async function write(name: TargetName, nodes: readonly RootContent[]) {
  const target: Target = TARGETS[name];
  const { text, html } = await target.write(nodes);
  return { text, ...(html !== undefined && { html }) };
}

function normalise(html: string): string {
  const tree = fromHtml(
    html.replaceAll(/>\n\s*|\n\s*(?=<)/g, (gap) => gap.replaceAll(/\s/g, '')),
    {
      fragment: true,
    },
  );
  return toHtml(tree);
}
