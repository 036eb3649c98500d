import { describe, expect, test } from 'vitest';
import { makeCases } from '../../../../src/lookup/answer/case.ts';
import { BOUNDS } from '../../../../src/lookup/grades.ts';
import { getCase, readCases } from '../../../support/make-cases.ts';
import { makeIndex } from '../../../support/make-index.ts';

const index = makeIndex();

describe('makeCases', () => {
  test('puts all that speaks for a code together', () => {
    const text = 'Clarion: {"ReplyCode":21,"ReplyText":"Client does not exist in Clarion."}';
    expect(getCase(text, index, 'crm/21')).toMatchObject({
      field: { name: 'ReplyCode' },
      message: { how: 'whole' },
      number: { how: 'named' },
      mention: { how: 'name' },
      lines: new Set([1]),
    });
  });

  test('keeps the best of each kind', () => {
    const text = 'upload of 21 broke\nerror code: 21';
    expect(getCase(text, index, 'crm/21').number?.how).toBe('named');
  });

  test('tells the lines and the spots', () => {
    const entry = getCase('error 21\n\nerror 21', index, 'crm/21');
    expect([...entry.lines]).toEqual([1, 3]);
    expect(entry.spots.size).toBe(2);
  });

  test('tells the objects, of which one line may have many', () => {
    const entry = getCase('[{"ReplyCode":21},{"ReplyCode":21}]', index, 'crm/21');
    expect(entry.objects.size).toBe(2);
  });

  test('knows a vendor that is named far off in a short text only', () => {
    const { match } = readCases('Clarion\n\n\n\nerror 21', index);
    const getMention = (isShort: boolean) =>
      makeCases(match, isShort).find(({ code }) => code.vendor === 'crm')?.mention;
    expect(getMention(true)?.text).toBe('Clarion');
    expect(getMention(false)).toBeUndefined();
  });
});

describe('Case.points', () => {
  test.each([
    ['a link', '/crm/21/', 'a field', '{"ReplyCode":21}'],
    [
      'a field with its neighbours',
      '{"ReplyCode":21,"ReplyText":""}',
      'a field',
      '{"ReplyCode":21}',
    ],
    ['a field', '{"ReplyCode":21}', 'a field in another writing', '{"reply_code":21}'],
    ['a field', '{"ReplyCode":21}', 'a number', '21'],
    ['a number and its vendor', 'Clarion 21', 'a number', '21'],
    ['a number alone', '21', 'a number with a name', 'it broke with code 21 today'],
    ['a number with a name', 'it broke with code 21 today', 'a number', 'it broke 21 of them'],
    [
      'code and message',
      '{"ReplyCode":21,"ReplyText":"Client does not exist in Clarion."}',
      'a code with another message',
      '{"ReplyCode":21,"ReplyText":"Something of another kind"}',
    ],
  ])('gives more for %s (%s) than for %s (%s)', (_, better, __, worse) => {
    expect(getCase(better, index, 'crm/21').points).toBeGreaterThan(
      getCase(worse, index, 'crm/21').points,
    );
  });

  test('gives a number that only stands about less than an answer needs', () => {
    expect(getCase('it broke 21 of them', index, 'crm/21').points).toBeLessThan(BOUNDS.answer);
  });
});

describe('getWorth', () => {
  test('gives more for a long code than for a short one', () => {
    const [short, long] = ['crm/21', 'ocr/4000122'].map(
      (id) => getCase(id.replace(/.*\//, 'error '), index, id).number,
    );
    expect(short && long && long.points > short.points).toBe(true);
  });

  test('gives more for a whole key than for a part of it', () => {
    const [part, whole] = ['FILE_IS_EMPTY', 'UPLOADED_FILE_IS_EMPTY'].map(
      (text) => getCase(text, index, 'ocr/4000004').key,
    );
    expect(part && whole && whole.points > part.points).toBe(true);
  });
});
