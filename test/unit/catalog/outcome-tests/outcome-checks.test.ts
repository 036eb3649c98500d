import { describe, expect, test } from 'vitest';
import { getOutcomeChecks } from '../../../../src/catalog/outcome-tests/outcome-checks.ts';
import type { Outcome } from '../../../../src/schemas/note.ts';
import type { VendorData } from '../../../../src/schemas/vendor.ts';
import { makeEnvelope, makeNote, makeTestVendor } from '../../../support/make-catalog.ts';

const SUCCESS = { pointer: '/code', equals: [0] };

describe('getOutcomeChecks', () => {
  test('asks for success first, then for each other outcome that occurs', () => {
    const outcomes = {
      100: 'pending',
      9: 'failure',
      2: 'empty',
      98: 'partial',
      0: 'success',
    } as const;
    const vendor = { success: SUCCESS, envelopes: [makeEnvelope()] };
    expect(getChecks(outcomes, vendor)).toEqual([
      { pointer: '/code', values: [0, '0'], outcome: 'success', codes: ['0'] },
      { pointer: '/code', values: [98, '98'], outcome: 'partial', codes: ['98'] },
      { pointer: '/code', values: [2, '2'], outcome: 'empty', codes: ['2'] },
      { pointer: '/code', values: [100, '100'], outcome: 'pending', codes: ['100'] },
    ]);
  });

  test('asks nothing where the test for success is not known', () => {
    expect(getChecks({ 1: 'partial' }, { envelopes: [makeEnvelope()] })).toEqual([]);
  });

  test('asks for several codes of one field at once', () => {
    const [, check] = getChecks(
      { 7: 'pending', 8: 'pending' },
      { success: SUCCESS, envelopes: [makeEnvelope()] },
    );
    expect(check).toMatchObject({ values: [7, '7', 8, '8'], codes: ['7', '8'] });
  });

  test('asks for codes in the field in which they arrive', () => {
    const envelopes = [
      makeEnvelope({ id: 'error', code: '/error/code', type: 'string', codes: ['7'] }),
      makeEnvelope(),
    ];
    const checks = getChecks({ 7: 'empty', 8: 'empty' }, { success: SUCCESS, envelopes });
    expect(checks.slice(1)).toEqual([
      { pointer: '/error/code', values: ['7'], outcome: 'empty', codes: ['7'] },
      { pointer: '/code', values: [8, '8'], outcome: 'empty', codes: ['8'] },
    ]);
  });

  test('leaves out codes of which no field is known', () => {
    expect(getChecks({ 7: 'empty' }, { success: SUCCESS })).toHaveLength(1);
  });

  test.each<[string, VendorData['success'], unknown[]]>([
    ['a flag', { pointer: '/ok', equals: [true] }, [true]],
    ['a number that is no code', { pointer: '/status', equals: [200] }, [200]],
    ['a text', { pointer: '/code', equals: ['000'] }, ['000']],
    ['a number and its text', { pointer: '/code', equals: [0, '0'] }, [0, '0']],
  ])('takes %s as the vendor writes it', (_, success, values) => {
    const [check] = getChecks({}, { success, envelopes: [makeEnvelope()] });
    expect(check?.values).toEqual(values);
  });

  test.each<[string, unknown[]]>([
    ['98', [98, '98']],
    ['-1', [-1, '-1']],
    ['1.5', [1.5, '1.5']],
    ['000', ['000']],
    ['-0', ['-0']],
    ['0.0', ['0.0']],
    ['+1', ['+1']],
    ['NaN', ['NaN']],
    ['0x10', ['0x10']],
    ['12345678901234567890', ['12345678901234567890']],
    ['', ['']],
  ])('takes the code %j for a number only if it is the one way to write it', (code, values) => {
    const [, check] = getChecks(
      { [code]: 'partial' },
      { success: SUCCESS, envelopes: [makeEnvelope()] },
    );
    expect(check?.values).toEqual(values);
  });
});

function getChecks(outcomes: Record<string, Outcome>, data: Partial<VendorData>) {
  const codes = Object.keys(outcomes);
  const vendor = makeTestVendor({ vendor: data, codes });
  const noted = vendor.codes.map((code) => {
    return { ...code, note: makeNote({ outcome: outcomes[code.code] ?? 'failure' }) };
  });
  return getOutcomeChecks({ ...vendor, codes: noted });
}
