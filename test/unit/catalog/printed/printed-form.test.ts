import { describe, expect, test } from 'vitest';
import { compileForm, matchForm } from '../../../../src/catalog/printed/printed-form.ts';

describe('matchForm', () => {
  const found = [
    ['curl: ({code}) {message}', 'x curl: (28) No answer', { code: '28', message: 'No answer' }],
    ['curl: ({code}) {message}', 'Curl:  (28)', { code: '28', message: '' }],
    ['SQLState: {code}', 'sQLState: 23505', { code: '23505' }],
    ['exit code {code}', 'It ended with exit code 137.', { code: '137' }],
    [
      '= {key} desc = {message}',
      'code = Unavailable desc = no',
      { key: 'Unavailable', message: 'no' },
    ],
    [
      '{n} {code} {message}',
      '550 5.1.1 <a@b.example>',
      { code: '5.1.1', message: '<a@b.example>' },
    ],
    ['[Errno {number}]', 'OSError: [Errno -28] x', { number: '-28' }],
    ['{word} died: {key}', 'worker-1 died: Errno::EPIPE', { key: 'Errno::EPIPE' }],
    ['at {*} with {code}', 'at 10:00 in a.ts with E7', { code: 'E7' }],
    ['({code}, {message})', "(7, 'no')", { code: '7', message: "'no'" }],
  ] as const;
  test.each(found)('finds %j in %j', (form, line, holes) => {
    expect(matchForm(compileForm(form), line)).toEqual([expect.objectContaining(holes)]);
  });

  test.each(found)('finds %j in %j below other letters', (form, line, holes) => {
    expect(matchForm(compileForm(form), `ß\n${line}`)).toEqual([expect.objectContaining(holes)]);
  });

  test.each([
    ['exit code {code}', 'reexit code 1'],
    ['error {code}', 'error 1.5.2-beta.', '1.5.2-beta'],
    ['status {code}x', 'status 12xy'],
    ['curl: ({code})', 'curl: (28'],
    ['SQLState: {code}', 'SQLSTATE: 42601'],
    ['{number} lines', 'a28 lines'],
    ['a {code}', 'a\n1'],
    ['error {code}', 'érror 1'],
    ['rror {code}', 'érror 1'],
    ['error {code}', 'error Größe_7', 'Größe_7'],
  ])('takes no part of a word or of a line for %j', (form, line, code?: string) => {
    const texts = matchForm(compileForm(form), line.split('\n')[0] ?? '');
    expect(texts.map((match) => match.code)).toEqual(code === undefined ? [] : [code]);
  });

  test('finds a form as often as it stands there, with its place', () => {
    expect(matchForm(compileForm('error {code}'), 'error 1, error 22')).toEqual([
      { start: 0, end: 7, code: '1' },
      { start: 9, end: 17, code: '22' },
    ]);
  });

  test('finds a message that begins a form, from what stands before it on its line', () => {
    const line = 'first\nNo file (os error 2), busy  (os error 16)';
    expect(matchForm(compileForm('{message} (os error {number})'), line)).toEqual([
      { start: 6, end: 26, message: 'No file', number: '2' },
      { start: 26, end: 47, message: ', busy', number: '16' },
    ]);
  });

  test('takes a long message from its end', () => {
    const [match] = matchForm(compileForm('{message} (E{n})'), `${'a'.repeat(1000)} (E7)`);
    expect(match).toEqual({ start: 400, end: 1005, message: 'a'.repeat(600) });
  });
});
