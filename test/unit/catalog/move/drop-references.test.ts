import { expect, test } from 'vitest';
import { dropFromNote } from '../../../../src/catalog/move/drop-references.ts';

test.each([
  [`related: ["8", 'gone/8', here/8]\n`, `related: ["8", here/8]\n`],
  [`related: ["gone/8"]\n`, ''],
  [`related: ["8", "here/8"]\n`, `related: ["8", "here/8"]\n`],
])('dropFromNote makes of %j %j, and leaves the text alone', (line, kept) => {
  const make = (related: string) => `---\ntitle: One\n${related}---\n\nrelated: [gone/8]\n`;
  expect(dropFromNote(make(line), (vendor) => vendor === 'here')).toBe(make(kept));
});

test('dropFromNote leaves of a link to a note that is gone the text', () => {
  const note =
    '---\ntitle: One\n---\n\nSee [8](../../gone/notes/8.md), [9](../../here/notes/9.md), [7](7.md).\n';
  expect(dropFromNote(note, (vendor) => vendor === 'here')).toBe(
    '---\ntitle: One\n---\n\nSee 8, [9](../../here/notes/9.md), [7](7.md).\n',
  );
});
