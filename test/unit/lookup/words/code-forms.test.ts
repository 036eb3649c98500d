import { describe, expect, test } from 'vitest';
import { getCodeForms } from '../../../../src/lookup/words/code-forms.ts';

describe('getCodeForms', () => {
  test.each([
    ['7.0', ['7.0', '7']],
    ['7e0', ['7e0', '7']],
    ['1e3', ['1e3', '1000']],
    ['-1.0', ['-1.0', '-1']],
    ['+12', ['+12', '12']],
    ['7', ['7']],
    ['-1', ['-1']],
    ['000', ['000']],
    ['007.0', ['007.0']],
    ['7.5', ['7.5']],
    ['1e999', ['1e999']],
    ['9007199254740993', ['9007199254740993']],
  ])('takes the number %s for %j', (value, forms) => {
    expect(getCodeForms(value, 'number')).toEqual(forms);
  });

  test.each([
    ['7.0', ['7.0']],
    ['1e3', ['1e3']],
    [' 7 ', ['7']],
    ['', ['']],
  ])('takes the text %j for itself: %j', (value, forms) => {
    expect(getCodeForms(value, 'string')).toEqual(forms);
    expect(getCodeForms(value, 'word')).toEqual(forms);
  });
});
