import { describe, expect, test } from 'vitest';
import {
  compareWords,
  foldName,
  getNameWords,
  getPlacedWords,
  getWords,
} from '../../../../src/lookup/words/words.ts';

describe('getWords', () => {
  test.each([
    ['Phone number is not valid: 0501234', ['phone', 'number', 'is', 'not', 'valid', '0501234']],
    ['ERR_X-12', ['err', 'x', '12']],
    ["doesn't", ['doesn', 't']],
    ['草料 код', ['草料', 'код']],
    ['…!', []],
    ['', []],
  ])('gives of %j %j', (text, words) => {
    expect(getWords(text)).toEqual(words);
  });
});

describe('getPlacedWords', () => {
  test('tells where each word stands', () => {
    const text = 'Wrong: [Address]';
    const words = getPlacedWords(text);
    expect(words.map(({ word }) => word)).toEqual(['wrong', 'address']);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['Wrong', 'Address']);
  });
});

describe('getNameWords', () => {
  test.each(['apiCallLimit', 'ApiCallLimit', 'API_CALL_LIMIT', 'api-call limit'])(
    'parts the words of %s',
    (name) => {
      expect(getNameWords(name)).toEqual(['api', 'call', 'limit']);
    },
  );
});

describe('foldName', () => {
  test.each(['ResponseCode', 'response_code', 'RESPONSE-CODE', 'response code', 'Response.Code'])(
    'folds %s',
    (name) => {
      expect(foldName(name)).toBe('responsecode');
    },
  );

  test('keeps letters of every script', () => {
    expect(foldName('错误_Код 1')).toBe('错误код1');
  });
});

describe('compareWords', () => {
  test('gives 1 to the same word only', () => {
    expect(compareWords('address', 'address')).toBe(1);
    expect(compareWords('address', 'addresses')).toBeLessThan(1);
  });

  test.each([
    ['an ending', 'record', 'records'],
    ['a letter left out', 'maximum', 'maxium'],
    ['a letter too many', 'invalid', 'invallid'],
    ['another letter', 'client', 'cliemt'],
    ['letters swapped', 'recieved', 'received'],
    ['another ending of the stem', 'expired', 'expiry'],
  ])('takes %s for alike', (_, a, b) => {
    expect(compareWords(a, b)).toBeGreaterThan(0.5);
    expect(compareWords(b, a)).toBe(compareWords(a, b));
  });

  test.each([
    ['short words', 'not', 'now'],
    ['numbers', '100312', '100313'],
    ['words with digits', 'error12', 'error13'],
    ['other words', 'client', 'server'],
    ['much longer words', 'over', 'overlapping'],
    ['nothing', '', 'client'],
  ])('takes %s for different', (_, a, b) => {
    expect(compareWords(a, b)).toBe(0);
  });
});
