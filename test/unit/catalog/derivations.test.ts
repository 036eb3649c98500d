import { describe, expect, test } from 'vitest';
import { getDerivations, getMadeNumbers } from '../../../src/catalog/derivations.ts';
import { getCode, getVendor, makeCode, makeTestCatalog } from '../../support/make-catalog.ts';

const shell = { from: '129', to: '192', minus: '128', says: 'A shell adds 128.' };
const catalog = makeTestCatalog({
  vendors: [
    {
      id: 'exit',
      vendor: {
        kind: 'standard',
        systems: ['linux', 'macos'].map((id) => ({ id, title: id })),
        sections: ['shell', 'signals'].map((id) => ({ id, title: id })),
        derived: [
          { ...shell, sections: ['signals'], system: 'linux' },
          { from: '-64', to: '-1', negate: true, sections: ['signals'], says: 'Python.' },
        ],
      },
      codes: [
        ...['1', '137', '138'].map((code) => makeCode({ code, section: 'shell' })),
        makeCode({ code: 'SIGKILL', section: 'signals', numbers: { linux: '9', macos: '9' } }),
        makeCode({ code: 'SIGUSR1', section: 'signals', numbers: { linux: '10', macos: '30' } }),
      ],
    },
    {
      id: 'jobs',
      vendor: { derived: [{ ...shell, catalog: 'exit', sections: ['signals'] }] },
      codes: ['137', '158'],
    },
  ],
});

describe('getDerivations', () => {
  const get = (vendor: string, code: string) =>
    getDerivations(getCode(getVendor(catalog, vendor), code), catalog).map((one) => [
      one.arithmetic,
      ...one.from.map(({ code: other }) => other.code),
    ]);

  test.each([
    ['exit', '137', [['137 = 128 + 9', 'SIGKILL']]],
    ['exit', '138', [['138 = 128 + 10', 'SIGUSR1']]],
    ['jobs', '158', [['158 = 128 + 30', 'SIGUSR1']]],
    ['exit', '1', []],
    ['exit', 'SIGKILL', []],
  ])('of %s says what %s is made from', (vendor, code, wanted) => {
    expect(get(vendor, code)).toEqual(wanted);
  });
});

describe('getMadeNumbers', () => {
  const get = (code: string) =>
    getMadeNumbers(getCode(getVendor(catalog, 'exit'), code), catalog).map((one) => [
      one.number,
      one.code?.vendor.id,
    ]);

  test('gives each number by which a code is reported once, and the code that it is', () => {
    expect(get('SIGKILL')).toEqual([
      ['137', 'exit'],
      ['-9', undefined],
    ]);
  });

  test('makes numbers of the system that a rule is of', () => {
    expect(get('SIGUSR1').map(([number]) => number)).toEqual(['138', '-10', '-30', '158']);
  });

  test('makes none of a code of another section', () => {
    expect(get('1')).toEqual([]);
  });
});
