import { describe, expect, test } from 'vitest';
import {
  formatBriefQuoting,
  formatQuoting,
  getEditLabel,
  getWordsLabel,
} from '../../../src/catalog/quoted-words.ts';
import { makeTestCode } from '../../support/make-catalog.ts';

const standard = { vendor: { kind: 'standard' } } as const;
const gone = { status: 'removed', removedSince: '2026-11-28' } as const;
const bare = { message: undefined, key: 'ERR_ADDRESS' };

describe('formatQuoting', () => {
  test.each([
    ['a vendor', makeTestCode(), 'Acme says, in ', 'Acme says'],
    ['a vendor without words', makeTestCode(bare), 'Acme lists it in ', 'Acme lists it'],
    ['a vendor that drops it', makeTestCode(gone), 'Acme said, in ', 'Acme said'],
    [
      'a vendor that drops a name',
      makeTestCode({ ...bare, ...gone }),
      'Acme listed it in ',
      'Acme listed it',
    ],
    ['a standard', makeTestCode({}, standard), 'Quoted from ', 'Documented'],
    ['a standard without words', makeTestCode(bare, standard), 'Listed in ', 'Listed'],
  ])('leads to the document of %s', (_, code, long, brief) => {
    expect([formatQuoting(code), formatBriefQuoting(code)]).toEqual([long, brief]);
  });
});

describe('getWordsLabel', () => {
  test('speaks of a vendor only where there is one, and nothing else', () => {
    const vendor = { kind: 'vendor' } as const;
    expect(getWordsLabel([vendor, vendor])).toBe("The vendor's words");
    expect(getWordsLabel([standard.vendor])).toBe('Name and text');
    expect(getWordsLabel([vendor, standard.vendor])).toBe('Documented as');
  });
});

describe('getEditLabel', () => {
  test('says of a standard what is edited', () => {
    expect(getEditLabel(standard.vendor)).toBe('Edit what is quoted');
  });
});
