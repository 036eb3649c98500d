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
