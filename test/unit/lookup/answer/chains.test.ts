import { describe, expect, test } from 'vitest';
import { makeLookupIndex } from '../../../../src/lookup/index/growing-index.ts';
import { lookUp, lookUpFrom } from '../../../../src/lookup/look-up.ts';
import { makeCode, makeEnvelope } from '../../../support/make-catalog.ts';
import type { VendorFolderOverrides } from '../../../support/make-catalog.ts';
import { makeData, makeIndex } from '../../../support/make-index.ts';
import { openShards } from '../../../support/read-shards.ts';

const SAYS = 'The reply tells that the letter was refused. The reason tells why.';

/** Refuses letters with a number and, behind it, a reason. */
const POST: VendorFolderOverrides = {
  id: 'post',
  vendor: {
    kind: 'standard',
    product: 'Post',
    envelopes: [makeEnvelope({ code: '/postReply', example: '{ "postReply": 7550 }' })],
    chains: [
      { to: 'reason', codes: ['7550'], root: true, says: SAYS, example: '7550 NO_SUCH_BOX' },
    ],
  },
  codes: [
    makeCode({ code: '7550', message: 'Refused' }),
    makeCode({ code: '7250', message: 'Done' }),
  ],
};
const REASON: VendorFolderOverrides = {
  id: 'reason',
  vendor: {
    kind: 'standard',
    product: 'Reason',
    envelopes: [
      makeEnvelope({ code: '/postReason', type: 'string', example: '{ "postReason": "R7001" }' }),
    ],
  },
  codes: [
    makeCode({ code: 'R7001', message: 'The letter box is not there any more' }),
    makeCode({ code: 'R7002', message: 'The letter box is full of leaflets' }),
  ],
};
const index = makeIndex(POST, REASON);

describe('a chain', () => {
  test.each([
    ['on one line', 'error 7550, error R7001'],
    ['on lines below each other', 'error 7550\nerror R7001'],
    ['in one answer', '{\n  "postReply": 7550,\n\n  "postReason": "R7001"\n}'],
    ['in values below each other', 'postReply: 7550\npostReason: R7001'],
  ])('has the root first, and says how the other follows %s', (_, text) => {
    const [root, other, ...rest] = lookUp(text, index).answers;
    expect(rest).toEqual([]);
    expect(root).toMatchObject({
      code: 'R7001',
      chain: [{ vendor: 'post', product: 'Post', code: '7550', isRoot: false, says: SAYS }],
    });
    expect(other).toMatchObject({
      code: '7550',
      chain: [{ vendor: 'reason', product: 'Reason', code: 'R7001', isRoot: true, says: SAYS }],
    });
  });

  test.each([
    ['on other lines', 'error 7550\n\nthen came\n\nerror R7001'],
    ['on lines of a log', `${'a quiet line\n'.repeat(9)}error 7550\nerror R7001`],
    ['in other answers', '{"postReply":7550}\n{"postReason":"R7001"}'],
    ['of codes of which it is not true', 'error 7250, error R7001'],
  ])('is none %s', (_, text) => {
    const { answers } = lookUp(text, index);
    expect(answers).toHaveLength(2);
    expect(answers.flatMap(({ chain = [] }) => chain)).toEqual([]);
  });

  test('has no root that went well', () => {
    const success = { pointer: '/postReason', equals: ['R7001'] };
    const own = makeIndex(POST, { ...REASON, vendor: { ...REASON.vendor, success } });
    const ask = (text: string) => lookUp(text, own).answers.map(({ code }) => code);
    expect(ask('error 7550, error R7002')).toEqual(['R7002', '7550']);
    expect(ask('error 7550, error R7001')).toEqual(['7550', 'R7001']);
  });

  test('joins a code with all that explain it, and stands behind the first of them', () => {
    const { answers } = lookUp('error 7550, error R7001\nx\nerror 7550, error R7002', index);
    expect(answers.map(({ code }) => code)).toEqual(['R7001', '7550', 'R7002']);
    expect(answers[1]?.chain?.map(({ code }) => code)).toEqual(['R7001', 'R7002']);
  });

  test('does not end at the end of a piece of a long text', () => {
    const quiet = 'a quiet line\n'.repeat(9000);
    const line = (reason: string) => `postReply=7550 postReason=${reason}\n${quiet}`;
    const { answers } = lookUp(line('R7001') + line('R7002'), index);
    expect(answers.map(({ code }) => code)).toEqual(['R7001', '7550', 'R7002']);
    expect(answers[1]?.chain?.map(({ code }) => code)).toEqual(['R7001', 'R7002']);
  });

  test('keeps a code that is told by its words beside another’s that has them', () => {
    const text = '{"postReply":7550,"text":"The letter box is full of leaflets"}';
    expect(lookUp(text, index).answers.map(({ code }) => code)).toEqual(['R7002', '7550']);
  });

  test('is found in a line of which the form of the one that repeats the other says all', () => {
    const reason = 'The letter box is full of leaflets';
    const form = { form: 'post: {code}: {message}', by: 'post', matches: [], misses: [] };
    const message = `could not put in "[letter]": ${reason}`;
    const post = {
      ...POST,
      vendor: { ...POST.vendor, forms: [form] },
      codes: [makeCode({ code: '7550', message, placeholders: ['[letter]'] })],
    };
    const { answers } = lookUp(
      `post: 7550: could not put in "a7": ${reason}`,
      makeIndex(post, REASON),
    );
    expect(answers.map(({ code }) => code)).toEqual(['R7002', '7550']);
  });

  test('is the same from shards, whichever of them the codes are in', async () => {
    const filler = { id: 'filler', codes: Array.from({ length: 600 }, (_, i) => `F${i}`) };
    const data = makeData({ vendors: [POST, REASON, filler] });
    const source = await openShards(data);
    const text = 'error 7550, error R7001';
    expect(await lookUpFrom(text, source)).toEqual(lookUp(text, makeLookupIndex(data)));
  });
});
