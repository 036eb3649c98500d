import { describe, expect, test } from 'vitest';
import {
  formatSuggestion,
  formatWords,
  getNearestWord,
} from '../../../../src/catalog/read/suggestion.ts';

describe('getNearestWord', () => {
  test.each([
    ['mesage', 'message'],
    ['messsage', 'message'],
    ['massage', 'message'],
    ['emssage', 'message'],
    ['Message', 'message'],
    ['replaced_by', 'replacedBy'],
    ['replaced-by', 'replacedBy'],
    ['http', 'http'],
    ['htp', 'http'],
  ])('takes %s for %s', (word, meant) => {
    expect(getNearestWord(word, ['code', 'message', 'replacedBy', 'http'])).toBe(meant);
  });

  test.each(['telephone', 'x', '', 'msg'])('takes %j for nothing', (word) => {
    expect(getNearestWord(word, ['code', 'message', 'replacedBy', 'http'])).toBeUndefined();
  });

  test('takes the nearest of several', () => {
    expect(getNearestWord('sections', ['section', 'sectionss', 'sections-'])).toBe('sections-');
  });

  test('takes nothing where there is nothing', () => {
    expect(getNearestWord('a', [])).toBeUndefined();
  });
});

describe('formatSuggestion', () => {
  test('asks for the word that is near', () => {
    expect(formatSuggestion('clint', ['client', 'server'])).toBe('Did you mean "client"?');
  });

  test('lists all words if none is near', () => {
    expect(formatSuggestion('x', ['client', 'server'])).toBe('Write one of: client, server.');
  });
});

describe('formatWords', () => {
  test('cuts a list that is too long to read', () => {
    const words = Array.from({ length: 30 }, (_, i) => String(i));
    expect(formatWords(words)).toMatch(/^0, 1, .* 19, …$/);
  });
});
