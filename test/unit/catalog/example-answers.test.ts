import { describe, expect, test } from 'vitest';
import { getExampleAnswers } from '../../../src/catalog/example-answers.ts';
import type { Envelope } from '../../../src/schemas/envelope.ts';
import { getCode, makeCode, makeEnvelope, makeTestVendor } from '../../support/make-catalog.ts';

const node = makeEnvelope({
  id: 'node',
  code: '/code',
  type: 'string',
  message: undefined,
  example: '{ "errno": -111, "code": "ECONNREFUSED", "port": 80 }',
});
const number = makeEnvelope({
  id: 'number',
  code: '/errno',
  message: undefined,
  example: '{ "errno": -2, "code": "ENOENT" }',
});

describe('getExampleAnswers', () => {
  test('of a vendor puts the code into its only shape', () => {
    expect(get('vendor', 'ENOSPC', [makeEnvelope()])).toEqual([
      '{ "code": "ENOSPC", "message": "Full" }',
    ]);
  });

  test('of a standard keeps those that were answered with the code, by name or number', () => {
    expect(get('standard', 'ECONNREFUSED')).toEqual([node.example]);
    expect(get('standard', 'ENOENT')).toEqual([number.example]);
  });

  test('gives none of a code that the client raises', () => {
    const codes = (['client', 'server'] as const).map((origin) =>
      makeCode({ code: origin, origin }),
    );
    const vendor = makeTestVendor({ vendor: { envelopes: [makeEnvelope()] }, codes });
    const counts = vendor.codes.map((code) => getExampleAnswers(code).length);
    expect(counts).toEqual([0, 1]);
  });

  test('gives none of a standard that came with another code', () => {
    expect(get('standard', 'ENOSPC')).toEqual([]);
    expect(get('standard', 'ENOSPC', [])).toEqual([]);
  });
});

function get(
  kind: 'vendor' | 'standard',
  code: string,
  envelopes: Envelope[] = [node, number],
): string[] {
  const make = (name: string, message: string, linux?: string) =>
    makeCode({ code: name, message, ...(linux !== undefined && { numbers: { linux } }) });
  const vendor = makeTestVendor({
    vendor: { kind, envelopes, systems: [{ id: 'linux', title: 'Linux' }] },
    codes: [
      make('ECONNREFUSED', 'Refused', '111'),
      make('ENOENT', 'No such file', '2'),
      make('ENOSPC', 'Full', '28'),
      make('ENOTFOUND', 'Not found'),
    ],
  });
  return getExampleAnswers(getCode(vendor, code)).map(({ answer }) => answer.text);
}
