import { expect, test } from 'vitest';
import { sayChain } from '../../../src/lookup/say-chain.ts';

test.each([
  [true, 'Follows from Mail `5.1.1`. The reply tells that it was refused.'],
  [false, 'Root cause: Mail `5.1.1` follows from it.'],
])('says how an answer belongs to another one; is that the root: %s', (isRoot, sentences) => {
  const says = 'The reply tells that it was refused.';
  expect(sayChain({ vendor: 'mail', product: 'Mail', code: '5.1.1', isRoot, says })).toBe(
    sentences,
  );
});
