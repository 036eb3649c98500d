import { describe, expect, test } from 'vitest';
import { writtenKey } from '../../../../src/lookup/forms/written-key.ts';
import { lookUp } from '../../../../src/lookup/look-up.ts';
import { makeCode } from '../../../support/make-catalog.ts';
import type { VendorFolderOverrides } from '../../../support/make-catalog.ts';
import { makeIndex } from '../../../support/make-index.ts';
import { PROGRAMS } from '../../../support/programs.ts';
import { readSetting } from '../../../support/make-setting.ts';

const index = makeIndex(...PROGRAMS);

describe('writtenKey', () => {
  test.each([
    ['connect ECONNREFUSED 127.0.0.1:5432'],
    ['Errno::ECONNREFUSED: Connection refused'],
    ['{"error":"connect ECONNREFUSED"}'],
    ["{ code: 'ECONNREFUSED' }"],
    ['syscall.ECONNREFUSED'],
    ['ECONNREFUSED'],
    ['econnrefused'],
  ])('finds a distinctive name in %j', (text) => {
    expect(find(text)).toEqual(['errno/ECONNREFUSED distinctiveKey']);
  });

  test.each([
    ['another case of an answer', '{"error":"we are econnrefused here"}'],
    ['small letters that are the name of a value', 'econnrefused=4 here'],
    ['a part of a word', 'XECONNREFUSED'],
    ['the name of a value', '?ECONNREFUSED=4'],
    ['a plain word', 'it is unavailable'],
  ])('finds nothing in %s: %j', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  test('is not sure of a name in small letters, in a line of words', () => {
    expect(find('we are econnrefused here')).toEqual(['errno/ECONNREFUSED typedKey']);
    expect(ask('we are econnrefused here')).toEqual(['possible errno/ECONNREFUSED']);
  });

  test('answers a name of several words in a line of words, but none of a status or an exception', () => {
    const payments = makeIndex({
      id: 'payments',
      vendor: { kind: 'standard', product: 'Payments', names: 'as-written' },
      codes: [makeCode({ code: 'grant_lost' }), makeCode({ code: 'GrantError' })],
    });
    const getFirst = (text: string) => lookUp(text, payments).answers[0]?.confidence;
    expect(getFirst('grant_lost when it asks again')).toBe('possible');
    expect(getFirst('GrantError when it asks again')).toBeUndefined();
    expect(getFirst('{"why":"grant_lost when it asks again"}')).toBeUndefined();
  });

  test('takes a name that anybody may have for a ground only beside something else', () => {
    expect(find('it says NOT_FOUND again')).toEqual(['grpc/5 writtenKey']);
    expect(ask('it says NOT_FOUND again').join()).not.toContain('grpc');
    expect(ask('gRPC says NOT_FOUND again')[0]).toBe('certain grpc/5');
    expect(ask('NOT_FOUND')[0]).toBe('likely grpc/5');
  });
});

describe('names of one catalog that are not alike', () => {
  const orchestra: VendorFolderOverrides = {
    id: 'orchestra',
    vendor: {
      kind: 'standard',
      product: 'Orchestra',
      names: 'distinctive',
      otherNames: [{ names: 'as-written', codes: ['BackOff'] }],
    },
    codes: [makeCode({ code: 'CrashLoop' }), makeCode({ code: 'BackOff' })],
  };
  const other = makeIndex(orchestra);

  test('are each recognised as their catalog says', () => {
    const getFirst = (text: string) => lookUp(text, other).answers[0]?.confidence;
    expect(getFirst('pod x: CrashLoop')).toBe('certain');
    expect(getFirst('org.example.retry.BackOff.start()')).toBeUndefined();
    expect(getFirst('Orchestra says BackOff')).toBe('certain');
  });

  test('tell nothing where several catalogs have one', () => {
    const twin = { ...orchestra, id: 'twin', vendor: { ...orchestra.vendor, product: 'Twin' } };
    const shared = makeIndex(orchestra, twin);
    expect(lookUp('BackOff', other).answers[0]?.confidence).toBe('likely');
    expect(lookUp('BackOff', shared).answers.map(({ confidence }) => confidence)).toEqual([
      'possible',
      'possible',
    ]);
  });
});

function find(text: string): string[] {
  const { pieces } = writtenKey.find(readSetting(text, index));
  return pieces.map(({ code, grade }) => `${code.vendor}/${code.code} ${grade}`);
}

function ask(text: string): string[] {
  const { answers } = lookUp(text, index);
  return answers.map(({ confidence, vendor, code }) => `${confidence} ${vendor}/${code}`);
}
