import { afterEach, expect, test, vi } from 'vitest';
import { putWords } from '../../../src/site/guide-words.ts';
import { NAME_VARIABLE } from '../../../src/text/site-name.ts';

const place = { site: 'https://codes.example', base: '/pay/' };

afterEach(() => {
  vi.unstubAllEnvs();
});

test('putWords puts in the address and the name of the site, and leaves the command alone', () => {
  const text = 'Retcode says: https://retcode.example/feed.xml. `retcode 42` and Retcoded stay.';
  expect(putWords(text, place)).toBe(
    'Retcode says: https://codes.example/pay/feed.xml. `retcode 42` and Retcoded stay.',
  );
  vi.stubEnv(NAME_VARIABLE, 'Acme $& Codes');
  expect(putWords(text, place)).toBe(
    'Acme $& Codes says: https://codes.example/pay/feed.xml. `retcode 42` and Retcoded stay.',
  );
});
