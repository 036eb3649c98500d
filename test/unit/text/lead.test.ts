import { expect, test } from 'vitest';
import { getLead } from '../../../src/text/lead.ts';

test.each([
  ['', ''],
  ['No', 'No'],
  ['No\nnever', 'No'],
  [
    'Occurs where:\n\nthe login is wrong;\nthe session is over.',
    'Occurs where: the login is wrong;',
  ],
  ['错误：\n密码错误', '错误： 密码错误'],
  ['Occurs where:', 'Occurs where:'],
  ['Occurs where:\n\n', 'Occurs where:'],
  ['12:30\nnever', '12:30'],
])('leads %j with %j', (text, lead) => {
  expect(getLead(text)).toBe(lead);
});
