import { describe, expect, test } from 'vitest';
import { formatAnnotations } from '../../../../src/catalog/read/annotations.ts';

const FOUND = { file: 'content/acme/codes.yaml', line: 3, column: 9, field: '[0].code' };

describe('formatAnnotations', () => {
  test('tells file, line and column, what is wrong and what would be right', () => {
    const [line] = formatAnnotations('error', [{ ...FOUND, message: 'is bad', fix: 'Mend it.' }]);
    expect(line).toBe(
      '::error file=content/acme/codes.yaml,line=3,col=9::[0].code: is bad%0AMend it.',
    );
  });

  test('ends in no text or path of a content', () => {
    const found = { ...FOUND, file: 'a,b:c.yaml', field: '', message: '50%\n::set-env::' };
    const [line] = formatAnnotations('warning', [{ ...found, fix: 'No.' }]);
    expect(line).toBe('::warning file=a%2Cb%3Ac.yaml,line=3,col=9::50%25%0A::set-env::%0ANo.');
  });
});
