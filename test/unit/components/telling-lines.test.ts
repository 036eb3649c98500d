import { describe, expect, test } from 'vitest';
import { getLineText } from '../../../src/catalog/printed/printed-lines.ts';
import { getTellingLines } from '../../../src/components/number/telling-lines.ts';
import { getCode, makeCode, makeTestVendor } from '../../support/make-catalog.ts';

const systems = [
  { id: 'linux', title: 'Linux' },
  { id: 'macos', title: 'macOS' },
];
const vendor = makeTestVendor({
  vendor: {
    systems,
    numbering: { base: 10, sign: 'notation' },
    forms: [
      ['{key}: {message}', 'EAGAIN: Wrong address'],
      ['[Errno {number}]', '[Errno 11]'],
      ['errno: {number}', 'errno: -11'],
      ['mac errno {number}', 'mac errno 35'],
    ].map(([form = '', line = '']) => ({ form, by: 'x', matches: [line], misses: ['x'] })),
  },
  codes: [makeCode({ code: 'EAGAIN', numbers: { linux: '11', macos: '35' } })],
});

describe('getTellingLines', () => {
  const get = (number: string, on: typeof systems) =>
    getTellingLines({ code: getCode(vendor, 'EAGAIN'), systems: on }, number).map(getLineText);

  test('gives the lines in which a number of a system stands, whatever its sign', () => {
    expect(get('11', systems.slice(0, 1))).toEqual(['[Errno 11]', 'errno: -11']);
    expect(get('35', systems.slice(1))).toEqual(['mac errno 35']);
  });

  test('gives those in which the code itself stands', () => {
    expect(get('EAGAIN', [])).toEqual(['EAGAIN: Wrong address']);
  });
});
