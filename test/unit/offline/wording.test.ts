import { describe, expect, test } from 'vitest';
import { describeEnd, describeState, formatProgress } from '../../../src/offline/page/wording.ts';

const record = { version: '1', files: 1121, bytes: 3_900_000, isDone: true, unsure: [] };

describe('describeState', () => {
  test('says the size before anything is fetched', () => {
    const { says, save } = describeState({ kind: 'nothing', total: record });
    expect(says).toContain('1,121 files, 3.9 MB');
    expect(save).toBe('Save everything for offline use (3.9 MB)');
  });

  test('offers nothing where the browser keeps nothing, or the size is not known', () => {
    expect(describeState({ kind: 'refused' }).save).toBeUndefined();
    expect(describeState({ kind: 'nothing', total: undefined }).save).toBeUndefined();
  });

  test('tells a part from everything, and everything from that of an earlier version', () => {
    const part = describeState({ kind: 'part', files: 412, record });
    expect(part).toEqual({
      says: '412 of 1,121 files, 3.9 MB are saved on this device.',
      save: 'Save the rest',
    });
    expect(describeState({ kind: 'saved', record }).save).toBeUndefined();
    expect(describeState({ kind: 'earlier', record }).save).toBe('Update');
  });
});

describe('describeEnd', () => {
  test('says nothing when all went well', () => {
    expect(describeEnd({ kind: 'saved', refused: 0 })).toBe('');
  });

  test('says how much room there is', () => {
    expect(describeEnd({ kind: 'short', needs: 240_000_000, room: 50_000_000 })).toBe(
      'There is no room for it: it takes 240 MB, and the browser has 50 MB left for this site.',
    );
  });

  test('says of everything that broke off that what was saved stays', () => {
    for (const kind of ['stopped', 'full', 'changed', 'broken'] as const)
      expect(describeEnd({ kind })).toContain('What was saved stays');
  });
});

describe('formatProgress', () => {
  test('says files and bytes', () => {
    expect(
      formatProgress({ files: 412, ofFiles: 1121, bytes: 1_200_000, ofBytes: 3_900_000 }),
    ).toBe('412 of 1,121 files, 1.2 MB of 3.9 MB');
  });
});
