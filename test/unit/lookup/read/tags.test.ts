import { describe, expect, test } from 'vitest';
import { readTag } from '../../../../src/lookup/read/tags.ts';

describe('readTag', () => {
  test.each([
    ['<code>', 'code', 'start'],
    ['</code>', 'code', 'end'],
    ['<code/>', 'code', 'empty'],
    ['<code />', 'code', 'empty'],
    ['<ns2:code>', 'code', 'start'],
    ['</soap:Body>', 'Body', 'end'],
  ] as const)('reads %s', (tag, name, kind) => {
    expect(readTag(tag)).toEqual({ name, kind, attributes: [] });
  });

  test('reads attributes in either quotes, without namespaces', () => {
    expect(readTag(`<error a:code="12" text='a "b"' none="">`).attributes).toEqual([
      { name: 'code', value: '12' },
      { name: 'text', value: 'a "b"' },
      { name: 'none', value: '' },
    ]);
  });

  test.each(['<>', '<', '</>', '<!>', '<?>'])('finds no name in %s', (tag) => {
    expect(readTag(tag).name).toBeUndefined();
  });
});
