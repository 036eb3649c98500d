import { describe, expect, test } from 'vitest';
import {
  formatSection,
  formatSectionName,
  groupBySection,
} from '../../../src/catalog/section-words.ts';
import { makeCode, makeTestVendor } from '../../support/make-catalog.ts';

const sections = [
  { id: '23', title: 'Integrity' },
  { id: 'hv', title: 'HV Foreign data' },
  { id: 'net', title: 'Network' },
  { id: 'reader', title: 'Card readers' },
  { id: 'empty', title: 'Empty' },
];
const vendor = makeTestVendor({
  vendor: { sections },
  codes: [
    makeCode({ code: 'HV000', section: 'hv' }),
    makeCode({ code: '23505', section: '23' }),
    makeCode({ code: '0' }),
    makeCode({ code: 'EPIPE', section: 'net' }),
    makeCode({ code: 'reader_busy', section: 'reader' }),
    makeCode({ code: '23503', section: '23' }),
  ],
});

describe('formatSection', () => {
  test.each([
    ['23', 'class 23, Integrity', '23 Integrity'],
    ['hv', 'class HV, Foreign data', 'HV Foreign data'],
    ['net', 'section Network', 'Network'],
    ['reader', 'section Card readers', 'Card readers'],
  ])('calls %s what it is', (id, inSentence, alone) => {
    const section = { id, title: sections.find((one) => one.id === id)?.title ?? '' };
    expect(formatSection(section, vendor)).toBe(inSentence);
    expect(formatSectionName(section, vendor)).toBe(alone);
  });
});

describe('groupBySection', () => {
  test('has the sections with codes in their order, and behind them those without', () => {
    const groups = groupBySection(vendor).map(({ section, codes }) => [
      section?.id,
      ...codes.map(({ code }) => code),
    ]);
    expect(groups).toEqual([
      ['23', '23505', '23503'],
      ['hv', 'HV000'],
      ['net', 'EPIPE'],
      ['reader', 'reader_busy'],
      [undefined, '0'],
    ]);
  });
});
