import { expect, test } from 'vitest';
import { describeFailure } from '../../../../src/site/out/failure.ts';

test.each([
  [new Error('Published paths are gone'), 'Published paths are gone'],
  ['a text', 'a text'],
  [
    new Error('Build failed:\n\n  No space left on device (os error 28)\n    at somewhere'),
    'The disk is full. No space left on device (os error 28)',
  ],
  [
    new Error('Unknown error', { cause: new Error("EROFS: read-only file system, open 'x'") }),
    "The disk is read-only. EROFS: read-only file system, open 'x'",
  ],
  [
    new AggregateError([new Error("EACCES: permission denied, mkdir 'x'")], 'Two errors'),
    "You may not write there. EACCES: permission denied, mkdir 'x'",
  ],
])('describeFailure says of %s what it means', (error, said) => {
  expect(describeFailure(error)).toBe(said);
});
