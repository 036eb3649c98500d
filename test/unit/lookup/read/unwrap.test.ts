import { describe, expect, test } from 'vitest';
import { decodePercent, unwrapText } from '../../../../src/lookup/read/unwrap.ts';

describe('unwrapText', () => {
  test.each([
    ['entities', '{&quot;code&quot;:&#49;&#x32;}', '{"code":12}'],
    ['entities of entities', '&amp;quot;code&amp;quot;', '"code"'],
    ['percent-encoded JSON', '%7B%22code%22%3A12%7D', '{"code":12}'],
    ['what was encoded twice', '%257B%2522code%2522%253A12%257D', '{"code":12}'],
    ['the marks of a mail', '> > {"code":12}\n> code 13', '{"code":12}\ncode 13'],
    ['the marks of curl', '< HTTP/1.1 400\n> GET /', 'HTTP/1.1 400\nGET /'],
    [
      "Python's marks of texts",
      "{u'code': u'12', u'at': [u\"x\"]}",
      "{'code': '12', 'at': [\"x\"]}",
    ],
    ['a column of a table', '| code 12', 'code 12'],
  ])('takes off %s', (_, text, plain) => {
    expect(unwrapText(text)).toBe(plain);
  });

  test.each([
    ['an unknown entity', '&constructor; &xyz; &__proto__;'],
    ['a word of a letter', "if u're, (u's)"],
    ['an ampersand', 'a=1&b=2 & c'],
    ['percent signs without brackets or quotes', 'Form+limit%21 at 100%'],
    ['a run that is no UTF-8', '{%FF%22'],
    ['a tag at the start of a line', '<code>12</code>\n  <b>'],
    ['a comparison', 'a < b > c'],
  ])('leaves %s as it is', (_, text) => {
    expect(unwrapText(text)).toBe(text);
  });

  test.each(['&#0;', '&#9;', '&#xD800;', '&#x1FFFFF;', '&#999999;'].map((entity) => [entity]))(
    'makes no character of %s that breaks a text',
    (entity) => {
      const plain = unwrapText(`a${entity}b`);
      expect(plain.isWellFormed()).toBe(true);
      expect(plain).not.toMatch(/[\0\t]/);
    },
  );
});

describe('decodePercent', () => {
  test.each([
    ['%E8%8D%89', '草'],
    ['a%20b', 'a b'],
    ['%E8%8D', '%E8%8D'],
    ['%', '%'],
    ['', ''],
  ])('decodes %j as %j', (run, plain) => {
    expect(decodePercent(run)).toBe(plain);
  });
});
