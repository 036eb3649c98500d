import { describe, expect, test } from 'vitest';
import { envelopeSchema } from '../../../src/schemas/envelope.ts';

const ENVELOPE = {
  id: 'error',
  title: 'Error',
  code: '/code',
  type: 'string',
  example: '{"code":"1"}',
  tell: '`code` is a text.',
};

describe('envelopeSchema', () => {
  test('takes what it needs, and all that it may have', () => {
    const whole = {
      ...ENVELOPE,
      message: '/text',
      sections: ['general'],
      codes: ['000'],
      http: 200,
      source: 'api-guide',
      note: 'The text is an example.',
    };
    expect(envelopeSchema.parse(ENVELOPE)).toEqual(ENVELOPE);
    expect(envelopeSchema.parse(whole)).toEqual(whole);
  });

  test('refuses {}', () => {
    const { error } = envelopeSchema.safeParse({});
    expect(error?.issues.map(({ path }) => path[0])).toEqual(Object.keys(ENVELOPE));
  });

  test('refuses unknown keys', () => {
    const { error } = envelopeSchema.safeParse({ ...ENVELOPE, pointer: '/code' });
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['pointer'] }]);
  });

  test.each([
    { code: 'code' },
    { type: 'integer' },
    { message: '' },
    { sections: [] },
    { sections: ['General'] },
    { codes: [] },
    { codes: [0] },
    { example: { code: '1' } },
    { http: 600 },
    { tell: '' },
  ])('refuses %j', (overrides) => {
    expect(envelopeSchema.safeParse({ ...ENVELOPE, ...overrides }).error?.issues).toHaveLength(1);
  });
});
