import { describe, expect, test } from 'vitest';
import { number } from '../../../../src/lookup/forms/number.ts';
import { lookUp } from '../../../../src/lookup/look-up.ts';
import { makeCode } from '../../../support/make-catalog.ts';
import { makeIndex } from '../../../support/make-index.ts';
import { readSetting } from '../../../support/make-setting.ts';

const index = makeIndex();

describe('number', () => {
  test.each([
    ['21', 'alone'],
    ['#21', 'alone'],
    ['[21]', 'alone'],
    ['error 21', 'alone'],
    ['what does error code 21 mean?', 'alone'],
    ['clarion 21', 'alone'],
    ['upload broke with code 21 today', 'named'],
    ['upload broke, error: 21', 'named'],
    ['upload broke #21', 'stray'],
    ['upload broke [21]', 'stray'],
    ['upload broke, resultCode 21', 'named'],
    ['upload broke, clarion 21', 'named'],
    ['upload broke: expected 0 got 21', 'named'],
    ['upload broke ERR21', 'named'],
    ['upload of 21 broke', 'stray'],
    ['upload broke 21 again', 'loose'],
    ['upload broke (21)', 'loose'],
  ])('finds 21 in %j: %s', (text, how) => {
    expect(find(text)).toContain(`crm/21 ${how}`);
  });

  test.each([
    ['000', ['tax/000']],
    ['0', ['crm/0', 'qr/0', 'sms/0', 'ocr/0']],
    ['001', ['tax/001']],
    ['1', ['crm/1']],
    ['-1', ['ocr/-1']],
    ['−1', ['ocr/-1']],
    ['+21', ['crm/21']],
    ['21.0', ['crm/21']],
    ['2', []],
    ['0021', []],
    ['210', []],
    ['4000122', ['ocr/4000122']],
    ['400012', []],
  ])('finds of %j alone %j', (text, codes) => {
    expect(new Set(find(text).map((found) => found.split(' ')[0]))).toEqual(new Set(codes));
  });

  test.each([
    'exit code 21',
    'errno 21',
    'at line 21 of it',
    'port 21 is closed',
    'retry attempt 21',
    'order 21 was sent',
    'expected: 21',
    'SQLSTATE 21',
    'it took 21 ms',
    '2026-01-21 10:21:21',
  ])('finds nothing in %j', (text) => {
    expect(find(text)).toEqual([]);
  });

  test.each([
    ['npm error errno 1', ['errno/1 loose']],
    ['errno 1', ['errno/1 alone']],
    ['sqlite errno 1', ['errno/1 alone', 'sqlite/1 alone']],
    ['errno sqlite 1', ['sqlite/1 alone']],
  ])('finds whose number it is behind a word for codes that is a name: %s', (text, found) => {
    const code = makeCode({ code: '1', message: 'It failed' });
    const own = makeIndex(
      { id: 'errno', vendor: { kind: 'standard', product: 'errno' }, codes: [code] },
      { id: 'sqlite', vendor: { kind: 'standard', product: 'SQLite' }, codes: [code] },
    );
    const { pieces } = number.find(readSetting(text, own));
    const ids = pieces.map((piece) => `${piece.code.vendor}/${piece.code.code} ${piece.how}`);
    expect(ids.sort()).toEqual(found);
  });

  test.each([
    ['Zugriff verweigert (403)', 'alone'],
    ['a sad answer (403 undefined) from the shop', 'alone'],
    ['the list (403 people) is long', 'stray'],
    ['they went home 403', 'loose'],
  ])('takes a status in brackets for one: %s', (text, how) => {
    const own = makeIndex({
      id: 'web',
      vendor: { kind: 'standard' },
      codes: [makeCode({ code: '403', message: 'Forbidden' })],
    });
    expect(number.find(readSetting(text, own)).pieces.map((piece) => piece.how)).toEqual([how]);
  });

  test('has points enough for an answer alone, on whichever system', () => {
    const systems = ['a', 'b', 'c'].map((id) => ({ id, title: id }));
    const own = makeIndex({
      id: 'names',
      vendor: { kind: 'standard', systems },
      codes: [
        makeCode({ code: 'DRY', message: 'Dry', numbers: { c: '28' } }),
        makeCode({ code: '7', message: 'Seven' }),
      ],
    });
    expect(lookUp('28', own).answers.map(({ code }) => code)).toEqual(['DRY']);
    expect(lookUp('it broke 28 again', own).answers).toEqual([]);
  });

  test('finds a number in a long text only where it is named', () => {
    const text = `${'all is well here\n'.repeat(300)}21 of it`;
    expect(find(text)).toEqual([]);
    expect(find(`${text}, error 21`)).toEqual(['crm/21 named']);
  });

  test('takes a code with signs in it as a whole', () => {
    const other = makeIndex({ codes: [makeCode({ code: 'ERR X/7' }), '7'] });
    expect(find('ERR X/7', other)).toContain('acme/ERR X/7 alone');
    expect(find('err x/7', other)).toContain('acme/ERR X/7 alone');
  });

  test.each([
    ['error 77', ['77']],
    ['ERR_MAIL_FULL', ['ERR_MAIL_FULL']],
    ['#12345', ['12345']],
    ['/sms/8/', []],
    ['/crm/#77', ['77']],
    ['it broke with ERR_MAIL_FULL', []],
    ['hello there', []],
    ['__proto__', []],
    ['we have 77 of them, it seems', []],
  ])('finds in %j the unlisted %j', (text, codes) => {
    const { unlisted = [] } = number.find(readSetting(text, index));
    expect([...new Set(unlisted.map(({ code }) => code))]).toEqual(codes);
  });
});

function find(text: string, within = index): string[] {
  const { pieces } = number.find(readSetting(text, within));
  return pieces.map(({ code, how }) => `${code.vendor}/${code.code} ${how}`);
}
