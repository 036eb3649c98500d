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
    ['another case', 'we are econnrefused here'],
    ['a part of a word', 'XECONNREFUSED'],
    ['the name of a value', '?ECONNREFUSED=4'],
    ['a plain word', 'it is unavailable'],
  ])('finds nothing in %s: %j', (_, text) => {
    expect(find(text)).toEqual([]);
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
