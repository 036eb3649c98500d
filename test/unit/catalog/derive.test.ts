import { describe, expect, test } from 'vitest';
import {
  deriveNumber,
  findDerived,
  getSourceName,
  sayDerived,
} from '../../../src/catalog/derive.ts';
import type { Derivation } from '../../../src/schemas/derivation.ts';
import type { Numbering } from '../../../src/schemas/numbering.ts';

const SIGNALS = makeRule({ from: '129', to: '192', minus: '128', sections: ['signals'] });
const NEGATED = makeRule({ from: '-64', to: '-1', negate: true });
const PRIMARY = makeRule({ from: '256', to: '9999', mask: '255' });
const WIN32 = makeRule({ from: '0x80070000', to: '0x8007FFFF', mask: '0xFFFF' });
const WINDOWS: Numbering = { base: 16, bits: 32 };

describe('deriveNumber', () => {
  test.each([
    ['150', SIGNALS, '22', '150 = 128 + 22'],
    ['129', SIGNALS, '1', '129 = 128 + 1'],
    ['192', SIGNALS, '64', '192 = 128 + 64'],
    ['-9', NEGATED, '9', '-9 is minus 9'],
    ['2067', PRIMARY, '19', '2067 & 255 = 19'],
    ['3', makeRule({ from: '1', to: '9', minus: '5' }), '-2', '3 = 5 - 2'],
    ['9', makeRule({ from: '1', to: '9', negate: true }), '-9', '9 is -9 without its sign'],
  ])('undoes %s', (written, rule, number, arithmetic) => {
    expect(deriveNumber(written, { derived: [rule] })).toEqual([{ rule, number, arithmetic }]);
  });

  test.each([
    ['0x8007007E', '0x8007007E & 0xFFFF = 126'],
    ['0x8007007e', '0x8007007e & 0xFFFF = 126'],
    ['-2147024770', '-2147024770 is 0x8007007E, and 0x8007007E & 0xFFFF = 126'],
    ['2147942526', '2147942526 is 0x8007007E, and 0x8007007E & 0xFFFF = 126'],
    ['8007007E', '8007007E is 0x8007007E, and 0x8007007E & 0xFFFF = 126'],
  ])('undoes %s in every writing that the catalog knows', (written, arithmetic) => {
    expect(deriveNumber(written, { derived: [WIN32], numbering: WINDOWS })).toEqual([
      { rule: WIN32, number: '126', arithmetic },
    ]);
  });

  test('keeps a sign that a catalog takes for notation', () => {
    const numbering: Numbering = { base: 10, sign: 'notation' };
    expect(deriveNumber('-9', { derived: [NEGATED], numbering })).toMatchObject([{ number: '9' }]);
  });

  test('tells every way, in the order of the rules', () => {
    const derived = [NEGATED, SIGNALS, makeRule({ from: '0', to: '255', minus: '100' })];
    expect(deriveNumber('150', { derived }).map(({ number }) => number)).toEqual(['22', '50']);
  });

  test.each([
    ['outside of the range', '193'],
    ['below it', '128'],
    ['no number', 'SIGKILL'],
    ['nothing', ''],
    ['a fraction', '150.5'],
    ['a version', '1.5.0'],
    ['digits without end', '9'.repeat(400)],
  ])('undoes nothing of %s', (_, written) => {
    expect(deriveNumber(written, { derived: [SIGNALS] })).toEqual([]);
  });

  test('undoes nothing that stays as it is', () => {
    const derived = [makeRule({ from: '0', to: '999', mask: '255' })];
    expect(deriveNumber('19', { derived })).toEqual([]);
  });
});

describe('findDerived', () => {
  const codes = [
    { code: '9', section: 'shell' },
    { code: 'SIGKILL', section: 'signals', numbers: { linux: '9', macos: '9' } },
    { code: 'SIGUSR1', section: 'signals', numbers: { linux: '10', macos: '30' } },
    { code: 'SIGBUS', section: 'signals', numbers: { linux: '7', macos: '10' } },
  ];

  test.each([
    ['of any section, by code and by number', {}, '-9', ['9', 'SIGKILL']],
    ['of the sections', { sections: ['signals'] }, '-9', ['SIGKILL']],
    ['of any system', { sections: ['signals'] }, '-10', ['SIGUSR1', 'SIGBUS']],
    ['of the system', { system: 'macos' }, '-10', ['SIGBUS']],
    ['of no system that has it', { system: 'aix' }, '-10', []],
    ['of none', {}, '-64', []],
  ])('finds codes %s', (_, limits, written, found) => {
    const [derived] = deriveNumber(written, { derived: [{ ...NEGATED, ...limits }] });
    expect(derived && findDerived(derived, codes).map(({ code }) => code)).toEqual(found);
  });
});

describe('findDerived', () => {
  test('finds a code that is written in hexadecimal digits', () => {
    const rule = makeRule({ from: '0xD0000000', to: '0xDFFFFFFF', mask: '0xEFFFFFFF' });
    const [derived] = deriveNumber('0xD0000022', { derived: [rule], numbering: WINDOWS });
    const codes = [{ code: '0xC0000022' }, { code: '0xC0000023' }];
    expect(derived && findDerived(derived, codes, WINDOWS)).toEqual([{ code: '0xC0000022' }]);
    expect(derived && sayDerived(derived, codes.slice(0, 1))).toBe(
      '0xD0000022 & 0xEFFFFFFF = 0xC0000022',
    );
  });
});

describe('getSourceName', () => {
  const derived = { arithmetic: '0x80070005 & 0xFFFF = 5', number: '5' };

  test.each([
    [{ code: '5', key: 'ERROR_ACCESS_DENIED' }, 'ERROR_ACCESS_DENIED'],
    [{ code: '5' }, undefined],
    [{ code: 'SIGTRAP' }, 'SIGTRAP'],
  ])('does not say the number of %j again', (code, name) => {
    expect(getSourceName(code, derived)).toBe(name);
  });
});

describe('sayDerived', () => {
  const derived = { arithmetic: '2067 & 255 = 19', number: '19' };

  test.each([
    [[{ code: 'SIGTTOU' }], '2067 & 255 = 19, the number of SIGTTOU'],
    [
      [{ code: '19', key: 'SQLITE_CONSTRAINT' }],
      '2067 & 255 = 19, the number of SQLITE_CONSTRAINT',
    ],
    [[{ code: 'SIGUSR1' }, { code: 'SIGBUS' }], '2067 & 255 = 19, the number of SIGUSR1 or SIGBUS'],
    [[{ code: '19' }], '2067 & 255 = 19'],
  ])('names %j', (codes, said) => {
    expect(sayDerived(derived, codes)).toBe(said);
  });
});

function makeRule(overrides: Partial<Derivation>): Derivation {
  return { from: '0', to: '0', says: 'Somebody makes it so.', ...overrides };
}
