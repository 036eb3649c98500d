import { describe, expect, test } from 'vitest';
import { makeReference } from '../../../../src/lookup/answer/reference.ts';
import { makeIndex } from '../../../support/make-index.ts';

const index = makeIndex({});

describe('makeReference', () => {
  test.each([
    [{ message: 'First\nSecond', description: 'More', key: 'KEY' }, 'First'],
    [{ description: 'More\nStill', key: 'KEY' }, 'More'],
    [{ key: 'KEY', title: 'Ours' }, 'KEY'],
    [{ description: 'Error codes', isReference: true as const, key: 'KEY' }, 'KEY'],
    [{ description: 'Error codes', isReference: true as const }, ''],
    [{ title: 'Ours, which are no quotation' }, ''],
    [{}, ''],
  ])('shows of %j %j', (texts, summary) => {
    expect(makeReference({ vendor: 'acme', code: '1', ...texts }, index)).toEqual({
      vendor: 'acme',
      code: '1',
      slug: '1',
      product: 'Acme Mail',
      summary,
    });
  });

  test('gives the path segment where it is another, and the id of a vendor that is not there', () => {
    const entry = { vendor: 'other', code: 'A/B', slug: 'a~b' };
    expect(makeReference(entry, index)).toMatchObject({ slug: 'a~b', product: 'other' });
  });
});
