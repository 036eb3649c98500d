import { describe, expect, test } from 'vitest';
import { makeLookupIndex } from '../../../src/lookup/index/growing-index.ts';
import { lookUp, lookUpFrom } from '../../../src/lookup/look-up.ts';
import { makeCode, makeEnvelope } from '../../support/make-catalog.ts';
import type { VendorFolderOverrides } from '../../support/make-catalog.ts';
import { makeData } from '../../support/make-index.ts';
import { openShards } from '../../support/read-shards.ts';

const says = 'Somebody makes it so.';

/** Ends with a status, or by a signal, from whose number shells make a status. */
const EXIT: VendorFolderOverrides = {
  id: 'exit',
  vendor: {
    kind: 'standard',
    product: 'Exits',
    aliases: ['exit'],
    names: 'distinctive',
    sections: [
      { id: 'status', title: 'Statuses' },
      { id: 'signal', title: 'Signals' },
    ],
    systems: [
      { id: 'linux', title: 'Linux' },
      { id: 'macos', title: 'macOS' },
    ],
    envelopes: [
      makeEnvelope({
        code: '/exitOf',
        sections: ['status'],
        message: undefined,
        example: '{ "exitOf": 1, "runFor": 2 }',
      }),
    ],
    forms: [
      {
        form: 'ended with status {code}',
        by: 'the shell',
        sections: ['status'],
        matches: ['ended with status 1'],
        misses: ['ended with status'],
      },
    ],
    derived: [
      { from: '129', to: '192', minus: '128', sections: ['signal'], says },
      { from: '-64', to: '-1', negate: true, sections: ['signal'], says },
      { from: '2000', to: '2999', mask: '255', catalog: 'other', says },
    ],
  },
  codes: [
    makeCode({ code: '1', section: 'status' }),
    makeCode({ code: '22', section: 'status' }),
    makeCode({ code: '137', section: 'status', message: 'Killed' }),
    makeCode({ code: 'SIGKILL', section: 'signal', numbers: { linux: '9', macos: '9' } }),
    makeCode({ code: 'SIGTTOU', section: 'signal', numbers: { linux: '22', macos: '22' } }),
    makeCode({ code: 'SIGUSR1', section: 'signal', numbers: { linux: '10', macos: '30' } }),
    makeCode({ code: 'SIGBUS', section: 'signal', numbers: { linux: '7', macos: '10' } }),
  ],
};
const OTHER: VendorFolderOverrides = {
  id: 'other',
  vendor: { kind: 'standard', product: 'Other' },
  codes: [makeCode({ code: '19', key: 'CONSTRAINT', message: 'It breaks a rule' })],
};
/** Long numbers, in one of which the other's number stands. */
const RESULTS: VendorFolderOverrides = {
  id: 'results',
  vendor: {
    kind: 'standard',
    product: 'Results',
    numbering: { base: 16, bits: 32 },
    derived: [
      { from: '0xD0000000', to: '0xDFFFFFFF', mask: '0xEFFFFFFF', catalog: 'states', says },
    ],
  },
  codes: [makeCode({ code: '0x80070005', message: 'No way in' })],
};
const STATES: VendorFolderOverrides = {
  id: 'states',
  vendor: { kind: 'standard', product: 'States', numbering: { base: 16, bits: 32 } },
  codes: [makeCode({ code: '0xC0000022', message: 'The door is shut' })],
};
const FILLER = { id: 'filler', codes: Array.from({ length: 600 }, (_, i) => `F${i}`) };

const data = makeData({ vendors: [EXIT, OTHER, RESULTS, STATES, FILLER] });
const index = makeLookupIndex(data);

describe('a long number that is made from that of a code', () => {
  test.each(['0xD0000022', '-805306334', '3489660962'])('is found alone: %s', async (text) => {
    const whole = lookUp(text, index);
    const [answer] = whole.answers;
    expect(answer).toMatchObject({ vendor: 'states', code: '0xC0000022' });
    expect(answer?.reasons.join()).toContain('0xD0000022 & 0xEFFFFFFF = 0xC0000022');
    expect(await lookUpFrom(text, await openShards(data))).toEqual(whole);
  });

  test.each(['0xD0000023', 'the box 0xD0000022 is full', '150'])('is none in %j', (text) => {
    const derived = lookUp(text, index).answers.filter(({ vendor }) => vendor === 'states');
    expect(derived).toEqual([]);
  });
});

describe('a number that is made from that of a code', () => {
  test.each([
    ['in a line', 'ended with status 150', 'exit/SIGTTOU', '150 = 128 + 22, the number of SIGTTOU'],
    ['below zero', 'ended with status -9', 'exit/SIGKILL', '-9 is minus 9, the number of SIGKILL'],
    ['beside a name', 'exit 150', 'exit/SIGTTOU', '150 = 128 + 22, the number of SIGTTOU'],
    [
      'in a field',
      '{"exitOf":150,"runFor":7}',
      'exit/SIGTTOU',
      '150 = 128 + 22, the number of SIGTTOU',
    ],
    [
      'of another catalog',
      'ended with status 2067',
      'other/19',
      '2067 & 255 = 19, the number of CONSTRAINT',
    ],
  ])('leads %s to that code', (_, text, id, reason) => {
    const { answers, unknown } = lookUp(text, index);
    expect(answers.map(({ vendor, code }) => `${vendor}/${code}`)).toEqual([id]);
    expect(answers[0]?.reasons[0]).toBe(reason);
    expect(unknown).toEqual([]);
  });

  test('leads to all codes that have the number on a system', () => {
    const { answers } = lookUp('ended with status 138', index);
    expect(answers.map(({ code }) => code).toSorted()).toEqual(['SIGBUS', 'SIGUSR1']);
  });

  test('is never certain: programs end with any number', () => {
    for (const text of ['ended with status 150', 'Exits ended with status 150', '{"exitOf":150}'])
      expect(lookUp(text, index).answers[0]?.confidence, text).toBe('likely');
    const named = 'ended with status 150, SIGTTOU';
    expect(lookUp(named, index).answers[0]).toMatchObject({
      code: 'SIGTTOU',
      confidence: 'certain',
    });
  });

  test('leads to the code that is listed, with the arithmetic', () => {
    for (const text of ['ended with status 137', '{"exitOf":137,"runFor":7}', 'exit 137']) {
      const { answers } = lookUp(text, index);
      expect(answers.map(({ code }) => code)).toEqual(['137']);
      expect(answers[0]?.reasons[0]).toBe('137 = 128 + 9, the number of SIGKILL');
    }
  });

  test.each(['150', 'error 150', 'ended with status 128', 'ended with status 193', 'other 150'])(
    'leads nowhere where no text tells its catalog, or it is none: %s',
    (text) => {
      expect(lookUp(text, index).answers).toEqual([]);
    },
  );

  test.each([
    'ended with status 150',
    'ended with status 138',
    'ended with status 2067',
    'exit 150',
    '{"exitOf":150,"runFor":7}',
    'ended with status 137',
    'ended with status 193',
  ])('is the same from shards: %s', async (text) => {
    const { answers, unknown } = await lookUpFrom(text, await openShards(data));
    const whole = lookUp(text, index);
    expect(answers).toEqual(whole.answers);
    expect(unknown).toEqual(whole.unknown);
  });
});
