import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { changeVendorText } from '../../../../src/import/write/vendor-yaml.ts';
import type { VendorChange } from '../../../../src/import/write/vendor-yaml.ts';

const TEXT = `\
# Who they are.
name: Acme Inc.   # as they write it
aliases: [ Acme,acme.example ]
summary: >
  Two lines that
  are one.
language: en

# The documents.
sources:
  - id: codes
    title: "Error codes"
    # url: https://acme.example/docs/errors
    retrieved: '2026-11-20' # by hand
  - { id: guide, title: Guide, retrieved: "2026-11-20" }
envelopes:
  - id: error
    example: |
      { "code":1 }
`;

describe('changeVendorText', () => {
  test('changes the day, and not a byte besides', () => {
    expect(change(TEXT)).toBe(TEXT.replace("'2026-11-20' # by", "'2026-12-01' # by"));
    expect(change(TEXT, { day: '2026-11-20' })).toBe(TEXT);
  });

  test('puts new lines where they belong, and leaves all that stand', () => {
    const sections = [
      { id: 'card', title: 'Card: all', heading: '1. "Card" # all' },
      { id: '5.1', title: 'true' },
    ];
    const url = 'https://acme.example/a#b';
    const now = change(TEXT, { sections, url, title: 'Codes: "new"', isIncomplete: true });
    expect(getAdded(TEXT, now)).toMatchInlineSnapshot(`
      [
        "notes: incomplete",
        "    title: "Codes: \\"new\\""",
        "    url: https://acme.example/a#b",
        "    retrieved: '2026-12-01' # by hand",
        "sections:",
        "  - id: card",
        "    title: "Card: all"",
        "    heading: '1. "Card" # all'",
        "  - id: "5.1"",
        "    title: "true"",
      ]
    `);
    expect(getAdded(now, TEXT)).toEqual([
      '    title: "Error codes"',
      "    retrieved: '2026-11-20' # by hand",
    ]);
    expect(parse(now)).toEqual({
      ...(parse(TEXT) as object),
      notes: 'incomplete',
      sources: [
        { id: 'codes', title: 'Codes: "new"', url, retrieved: '2026-12-01' },
        { id: 'guide', title: 'Guide', retrieved: '2026-11-20' },
      ],
      sections,
    });
  });

  test.each([
    ['below a key, not indented', 'sections:\n- id: a\n  title: A\n# end\n'],
    ['deep', 'sections:\n    -   id: a\n        title: A # a\n'],
    ['in braces', 'sections: [{ id: a, title: A }] # all\n'],
    ['in braces by item', 'sections:\n  - { id: a, title: A }\n'],
    ['empty', 'sections: [] # none yet\n'],
    ['without a value', 'sections:\n'],
    ['with Windows line breaks', 'sections:\r\n  - id: a\r\n    title: A\r\n'],
    ['without a last line break', 'sections:\n  - id: a\n    title: A'],
  ])('adds sections to a list %s, and none twice', (_, list) => {
    const head = `language: en\nsources:\n  - id: codes\n    retrieved: "2026-12-01"\n`;
    const isWindows = list.includes('\r');
    const text = (isWindows ? head.replaceAll('\n', '\r\n') : head) + list;
    const b = { id: 'b', title: 'B, and {c}' };
    const now = change(text, { sections: [{ id: 'a', title: 'Other' }, b] });
    const standing = list.includes('a') ? [{ id: 'a', title: 'A' }] : [];
    const { sections } = parse(now) as { sections: unknown };
    const known = standing.length > 0 ? standing : [{ id: 'a', title: 'Other' }];
    expect(sections).toEqual([...known, b]);
    if (standing.length > 0) expect(getAdded(now, text).join('')).toMatch(/^(?:sections: \[.*)?$/);
    expect(/[^\r]\n/.test(now)).toBe(!isWindows);
    expect(change(now, { sections: [b] })).toBe(now);
  });

  test('keeps what a vendor says of its notes, and writes into a source in braces', () => {
    const text =
      'language: en\nnotes: complete\nsources: [{ id: codes, title: Codes, retrieved: "2026-11-20" }]\n';
    const now = change(text, { url: 'https://acme.example/,x', isIncomplete: true });
    expect(parse(now)).toEqual({
      language: 'en',
      notes: 'complete',
      sources: [
        { id: 'codes', title: 'Codes', url: 'https://acme.example/,x', retrieved: '2026-12-01' },
      ],
    });
  });
});

function change(text: string, given: Partial<VendorChange> = {}): string {
  return changeVendorText(text, { sections: [], day: '2026-12-01', isIncomplete: false, ...given });
}

/** Lines of a text that another one has not. */
function getAdded(was: string, now: string): string[] {
  return now.split('\n').filter((line) => !was.split('\n').includes(line));
}
