import { describe, expect, test } from 'vitest';
import { foldName, getNameWords, getPlacedWords, getWords } from '../../../src/text/words.ts';

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
