import { describe, expect, test } from 'vitest';
import { message } from '../../../../src/lookup/forms/message.ts';
import { makeLookupData } from '../../../../src/lookup/index/make-data.ts';
import { makeLookupIndex } from '../../../../src/lookup/index/growing-index.ts';
import { makeCode, makeTestCatalog } from '../../../support/make-catalog.ts';
import { makeIndex } from '../../../support/make-index.ts';
import { readSetting } from '../../../support/make-setting.ts';

const index = makeIndex();

describe('message', () => {
  test.each([
    ['as it is listed', 'Client does not exist in Clarion.'],
    ['in another case', 'CLIENT DOES NOT EXIST IN CLARION'],
    ['in a sentence', 'The API said: client does not exist in Clarion. Why?'],
    ['in JSON', '{"any":"Client does not exist in Clarion."}'],
    ['over two lines', 'Client does not\nexist in Clarion.'],
    ['misspelt', 'Cliant does not exsist in Clarion'],
  ])('finds a message %s', (_, text) => {
    expect(find(text)).toContain('crm/21 whole');
  });

  test.each([
    ['by itself', 'Client does not exist in Clarion.', true],
    ['at the beginning', 'Client does not exist in Clarion since the update', true],
    ['behind a sign', 'crm: client does not exist in Clarion since the update', true],
    ['behind a word for saying', 'it says client does not exist in Clarion again', true],
    ['with its capital', 'it was Client does not exist in Clarion again', true],
    ['at the end', 'today client does not exist in Clarion', true],
    ['amid a sentence', 'whether a client does not exist in Clarion or elsewhere', false],
    ['behind another sentence', 'We looked. Client does not exist in Clarion or elsewhere', false],
  ])('tells whether a message stands as it is printed: %s', (_, text, isPrinted) => {
    expect(getEvidence(text).find(({ how }) => how === 'whole')?.isPrinted).toBe(isPrinted);
  });

  test.each([
    ['cut off', 'Customer identity num'],
    ['in part', 'identity number already'],
  ])('finds a message %s', (_, text) => {
    expect(find(text)).toEqual(expect.arrayContaining(['crm/13 part', 'crm/28 part']));
  });

  test.each([
    ['in any order', 'form limit submission', 'qr/100312 words'],
    ['with words that mean the same', 'record was removed', 'qr/100307 words'],
  ])('finds words of a message %s', (_, text, found) => {
    expect(find(text)).toContain(found);
  });

  test('finds all codes of one message', () => {
    expect(find('Customer identity number already in use.')).toEqual(
      expect.arrayContaining(['crm/13 whole', 'crm/28 whole']),
    );
  });

  test.each([
    ['Phone number is not valid: 0501234', 'phone', '0501234'],
    ['{"t":"Phone number is not valid: a b"}', 'phone', 'a b'],
    ['Minimum age of 18 years is required for registration.', 'Minimum Age', '18'],
  ])('takes the value out of %s', (text, name, value) => {
    const values = getEvidence(text).flatMap((item) => item.values);
    expect(values).toContainEqual({ name, value });
  });

  test('takes each value of a log', () => {
    const lines = ['1', '2', '3'].map((value) => `Phone number is not valid: ${value}`).join('\n');
    const values = getEvidence(lines).flatMap((item) => item.values);
    expect(values.map(({ value }) => value)).toEqual(expect.arrayContaining(['1', '2', '3']));
  });

  test('tells each line of a log that says the same', () => {
    const text = `${'x\n'.repeat(700)}12: Device is not installed\n13: Device is not installed`;
    expect(getEvidence(text).map(({ line }) => line)).toEqual([701, 702]);
  });

  test.each([
    ['numbers', 'Level 2 halted', 'Level 3 halted'],
    ['digits in words', 'Unit gizmo7 has stopped', 'Unit gizmo8 has stopped'],
  ])('tells messages apart that differ only in %s', (_, one, other) => {
    const codes = [makeCode({ code: 'A', message: one }), makeCode({ code: 'B', message: other })];
    const both = makeLookupIndex(makeLookupData(makeTestCatalog({ vendors: [{ codes }] })));
    const { pieces } = message.find(readSetting(`${one}\n${other}`, both));
    expect(
      pieces.filter(({ isExact }) => isExact).map(({ code, line }) => `${code.code} ${line}`),
    ).toEqual(expect.arrayContaining(['A 1', 'B 2']));
  });

  test('finds a message with a number behind the same line with another number', () => {
    const codes = [makeCode({ code: 'A', message: 'Gizmo/3 stuck' })];
    const one = makeLookupIndex(makeLookupData(makeTestCatalog({ vendors: [{ codes }] })));
    const { pieces } = message.find(
      readSetting(`${'x\n'.repeat(5000)}Gizmo/2 stuck\nGizmo/3 stuck`, one),
    );
    expect(pieces).toMatchObject([{ code: { code: 'A' }, line: 5002 }]);
  });

  test('tells which words are other ones', () => {
    const [found] = getEvidence('Only VSDC device can be verified.');
    expect(found).toMatchObject({ code: { code: '903' } });
    expect(found?.changes).toEqual([{ listed: 'oscu', found: 'VSDC' }]);
  });

  test.each([
    'all is well',
    'the',
    'not in',
    'constructor',
    '12345',
    '',
    'we met at the office to talk about something else entirely',
  ])('finds nothing in %j', (text) => {
    expect(find(text)).toEqual([]);
  });
});

function getEvidence(text: string) {
  return message.find(readSetting(text, index)).pieces;
}

function find(text: string): string[] {
  return getEvidence(text).map(({ code, how }) => `${code.vendor}/${code.code} ${how}`);
}
