import { describe, expect, test } from 'vitest';
import type { Move } from '../../../../src/catalog/move/move.ts';
import {
  renameInAlike,
  renameInCodes,
  renameInNote,
  renameInVendor,
  renameLinks,
} from '../../../../src/catalog/move/rename-references.ts';

const VENDOR = { kind: 'vendor', from: 'sms', to: 'sms-gate' } satisfies Move;
const CODE = {
  kind: 'code',
  vendor: 'sms',
  from: { code: '8', slug: '8' },
  to: { code: 'A/8', slug: 'a~slash~8' },
} satisfies Move;

describe('renameInNote', () => {
  const note = `---\ntitle: See "8".\nrelated: ["8", 'sms/8', sms/80, tax/8]\n---\n\n[8](/sms/8/), 8.\n`;

  test('renames related codes and links of another vendor', () => {
    expect(renameInNote(note, 'tax/1', VENDOR)).toBe(
      `---\ntitle: See "8".\nrelated: ["8", 'sms-gate/8', sms-gate/80, tax/8]\n---\n\n[8](/sms-gate/8/), 8.\n`,
    );
  });

  test('tells a code of the vendor itself from that of another', () => {
    expect(renameInNote(note, 'sms/9', CODE)).toContain(
      `related: ["a~slash~8", 'sms/a~slash~8', sms/80, tax/8]`,
    );
    expect(renameInNote(note, 'tax/1', CODE)).toContain(
      `related: ["8", 'sms/a~slash~8', sms/80, tax/8]`,
    );
  });

  test.each([
    ['tax/1', '../../sms/notes/8.md', VENDOR, '../../sms-gate/notes/8.md'],
    ['tax/class/a', '../../../sms/notes/8.md', VENDOR, '../../../sms-gate/notes/8.md'],
    ['sms/9', '8.md', VENDOR, '8.md'],
    ['sms/9', '../../tax/notes/8.md', VENDOR, '../../tax/notes/8.md'],
    ['tax/1', '../../sms/notes/8.md', CODE, '../../sms/notes/a~slash~8.md'],
    ['sms/9', '8.md', CODE, 'a~slash~8.md'],
    ['sms/class/a', '../8.md', CODE, '../a~slash~8.md'],
    ['sms/8', '9.md', CODE, '9.md'],
    ['tax/1', '8.md', CODE, '8.md'],
  ])('makes of a link of %s to %s one to the new name', (id, link, move, now) => {
    const text = (url: string) => `---\ntitle: One\n---\n\n[8](${url}), \`[8](8.md)\`.\n`;
    expect(renameInNote(text(link), id, move)).toBe(text(now));
  });

  test('leaves a note without front matter to the check', () => {
    expect(renameInNote('Only text', 'sms/9', CODE)).toBe('Only text');
  });
});

test('renameInAlike renames pairs and leaves reasons alone', () => {
  const text = '- notes: [sms/8, sms/80]\n  reason: sms/8\n';
  expect(renameInAlike(text, VENDOR)).toBe('- notes: [sms-gate/8, sms-gate/80]\n  reason: sms/8\n');
});

test('renameInCodes renames the code and what is replaced by it, and keeps every other character', () => {
  const text = '# List\n- code: "8"   # eight\n  message: "8"\n\n- code: "80"\n  replacedBy: "8"\n';
  expect(renameInCodes(text, CODE)).toBe(
    '# List\n- code: "A/8"   # eight\n  message: "8"\n\n- code: "80"\n  replacedBy: "A/8"\n',
  );
});

test('renameInVendor renames the code where answers name it', () => {
  const to = { code: '108', slug: '108' };
  const text =
    'name: "8"\nenvelopes:\n  - id: a\n    codes: ["8", "80"]\nsuccess:\n  equals: [8]\n';
  expect(renameInVendor(text, { ...CODE, to })).toBe(
    'name: "8"\nenvelopes:\n  - id: a\n    codes: ["108", "80"]\nsuccess:\n  equals: [108]\n',
  );
});

describe('renameLinks', () => {
  test.each([
    ['[a](/sms/)', '[a](/sms-gate/)', '[a](/sms/)'],
    ['[a](/sms/8/)', '[a](/sms-gate/8/)', '[a](/sms/a~slash~8/)'],
    ['[a](/sms/8.json)', '[a](/sms-gate/8.json)', '[a](/sms/a~slash~8.json)'],
    ['[a](/sms/#8)', '[a](/sms-gate/#8)', '[a](/sms/#a~slash~8)'],
    ['[a](/sms/80/)', '[a](/sms-gate/80/)', '[a](/sms/80/)'],
    ['[a](/sms2/8/)', '[a](/sms2/8/)', '[a](/sms2/8/)'],
    ['/sms/8/ (sms/8/)', '/sms/8/ (sms/8/)', '/sms/8/ (sms/8/)'],
  ])('makes of %s %s for the vendor and %s for the code', (text, ofVendor, ofCode) => {
    expect(renameLinks(text, VENDOR)).toBe(ofVendor);
    expect(renameLinks(text, CODE)).toBe(ofCode);
  });
});
