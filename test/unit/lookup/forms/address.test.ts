import { describe, expect, test } from 'vitest';
import { address } from '../../../../src/lookup/forms/address.ts';
import { makeCode } from '../../../support/make-catalog.ts';
import { getIndexedCode, makeIndex, SMS, VENDORS } from '../../../support/make-index.ts';
import { readSetting } from '../../../support/make-setting.ts';

const index = makeIndex(...VENDORS, { codes: [makeCode({ code: 'A/B' }), 'ERR_X'] });

describe('address', () => {
  test.each([
    ['https://example.org/retcode/crm/21/', ['crm/21']],
    ['https://example.org/crm/21.json', ['crm/21']],
    ['https://example.org/crm/21.md', ['crm/21']],
    ['https://example.org/tax/#910', ['tax/910']],
    ['/tax/000/', ['tax/000']],
    ['/acme/err_x/', ['acme/ERR_X']],
    ['/code/0/', ['crm/0', 'qr/0', 'sms/0', 'ocr/0']],
    ['#apiCode-8', ['sms/8']],
    ['apiCode-8', ['sms/8']],
    ['Smsly: https://docs.example/codes#apiCode-8', ['sms/8']],
    ['https://docs.example/codes#apiCode-8', []],
    ['https://example.org/21/', []],
    ['https://example.org/__proto__/21', []],
  ])('finds in %s %j', (text, codes) => {
    expect(find(text).codes.toSorted()).toEqual(codes.toSorted());
  });

  test('finds a code by its path segment', () => {
    const { slug = '' } = getIndexedCode(index, 'acme', 'A/B');
    expect(slug).not.toBe('A/B');
    expect(find(`https://example.org/acme/${slug}/`).codes).toEqual(['acme/A/B']);
  });

  test.each([
    ['/crm/77/', ['crm/77']],
    ['/tax/#0', ['tax/0']],
    ['#apiCode-77', ['sms/77']],
    ['/code/77/', ['/77']],
    ['https://example.org/77/', []],
  ])('finds in %s the unlisted %j', (text, codes) => {
    expect(find(text).unlisted).toEqual(codes);
  });

  test('knows what stands behind the code in an anchor', () => {
    const vendor = { ...SMS.vendor, anchors: ['c-{code}-x'] };
    expect(find('#c-8-x', makeIndex({ ...SMS, vendor })).codes).toEqual(['sms/8']);
    expect(find('#c-8-y', makeIndex({ ...SMS, vendor })).codes).toEqual([]);
  });
});

function find(text: string, within = index) {
  const { pieces, unlisted = [] } = address.find(readSetting(text, within));
  return {
    codes: pieces.map(({ code }) => `${code.vendor}/${code.code}`),
    unlisted: unlisted.map(({ vendor, code }) => `${vendor?.id ?? ''}/${code}`),
  };
}
