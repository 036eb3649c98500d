import { describe, expect, test } from 'vitest';
import type { z } from 'astro/zod';
import {
  codeString,
  httpStatus,
  webUrl,
  id,
  isoDate,
  jsonPointer,
  languageTag,
  line,
  markdown,
  partialDate,
  text,
} from '../../../src/schemas/text.ts';

const SCHEMAS = {
  codeString,
  webUrl,
  id,
  isoDate,
  jsonPointer,
  languageTag,
  line,
  markdown,
  partialDate,
  text,
};

describe.each(Object.entries(SCHEMAS))('%s', (_, schema) => {
  test.each([{}, [], null, undefined, 7, true])('refuses %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });

  test.each(['', ' ', '\n'])('refuses the blank text %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

describe('line', () => {
  test.each(['OK', 'a  b', '000', '-1', '草料', '+ [phone]', 'a\tb'])('takes %j', (value) => {
    expect(line.parse(value)).toBe(value);
  });

  test.each([
    ['', 'must not be empty\nWrite a text there, or remove it.'],
    ['a\nb', 'must stay on one line\nWrite "a b".'],
    [' a', 'must not begin or end with white space\nWrite "a".'],
    ['a\u00a0', 'must not begin or end with white space\nWrite "a".'],
    ['a\n', 'must not end with a line break\nBegin the block with "|-" instead of "|".'],
    [` ${'a'.repeat(99)}`, 'must not begin or end with white space\nCorrect it there.'],
  ])('refuses %j and says what to write', (value, message) => {
    expect(getMessage(line, value)).toBe(message);
  });
});

describe('text', () => {
  test('takes several lines', () => {
    expect(text.parse('a\n\nb')).toBe('a\n\nb');
  });

  test.each(['a\n', '\na', ' a', 'a '])('refuses %j', (value) => {
    expect(text.safeParse(value).success).toBe(false);
  });
});

describe('id', () => {
  test.each(['a', 'api-guide', 'v2', 'api-guide-v1-0'])('takes %j', (value) => {
    expect(id.parse(value)).toBe(value);
  });

  test.each([
    ['API Guide', 'api-guide'],
    ['api_guide', 'api-guide'],
    ['-api--guide-', 'api-guide'],
    ['Généralités', 'generalites'],
    ['2nd', 'api-guide'],
    ['草料', 'api-guide'],
  ])('refuses %j and shows %j', (value, cure) => {
    expect(getMessage(id, value)).toContain(`"${cure}"`);
  });
});

describe('isoDate', () => {
  test.each(['2026-11-20', '2024-02-29', '0001-01-01'])('takes %j', (value) => {
    expect(isoDate.parse(value)).toBe(value);
  });

  test.each([
    ['2026-02-30', '2026-11-20'],
    ['2025-02-29', '2026-11-20'],
    ['2026-13-01', '2026-11-20'],
    ['2026-1-2', '2026-01-02'],
    ['2026/01/02', '2026-01-02'],
    ['2026-01-02T00:00:00Z', '2026-11-20'],
    ['today', '2026-11-20'],
  ])('refuses %j and shows %j', (value, cure) => {
    expect(getMessage(isoDate, value)).toContain(`"${cure}"`);
  });
});

describe('partialDate', () => {
  test.each(['2026-11-20', '2026-11', '2026', '2024-02-29'])('takes %j', (value) => {
    expect(partialDate.parse(value)).toBe(value);
  });

  test.each([
    ['2026-02-30', '2026-08'],
    ['2026-13', '2026-08'],
    ['26', '2026-08'],
    ['2026-1', '2026-01'],
    ['2026/01/02', '2026-01-02'],
    ['August 2026', '2026-08'],
  ])('refuses %j and shows %j', (value, cure) => {
    expect(getMessage(partialDate, value)).toContain(`"${cure}"`);
  });
});

describe('webUrl', () => {
  test.each(['https://a.example', 'https://a.example/b?c=d#e'])('takes %j', (value) => {
    expect(webUrl.parse(value)).toBe(value);
  });

  test.each([
    ['HTTPS://a.example', 'https://a.example'],
    ['//a.example', 'https://a.example'],
    ['a.example/b', 'https://a.example/b'],
    ['https://a.example/b c', 'https://a.example/b%20c'],
    ['/b', 'https://example.com/docs'],
    ['javascript:alert(1)', 'https://example.com/docs'],
    ['data:text/html,a', 'https://example.com/docs'],
    ['mailto:a@b.example', 'https://example.com/docs'],
    ['ftp://a.example', 'https://example.com/docs'],
    ['https://', 'https://example.com/docs'],
    ['https://a.example@b.example', 'https://example.com/docs'],
    ['https://a.example/<b>', 'https://a.example/%3Cb%3E'],
    ['https:\\\\a.example', 'https://a.example/'],
    ['https://例え.example/草', 'https://xn--r8jz45g.example/%E8%8D%89'],
  ])('refuses %j and shows %j', (value, cure) => {
    expect(getMessage(webUrl, value)).toContain(`"${cure}"`);
  });
});

describe('languageTag', () => {
  test.each(['en', 'ko', 'zh-Hans', 'pt-BR'])('takes %j', (value) => {
    expect(languageTag.parse(value)).toBe(value);
  });

  test.each([
    ['EN', 'en'],
    ['zh-hans', 'zh-Hans'],
    ['pt_br', 'pt-BR'],
    ['english', 'en'],
    ['jp', 'en'],
    ['e', 'en'],
    ['en-', 'en'],
  ])('refuses %j and shows %j', (value, cure) => {
    expect(getMessage(languageTag, value)).toContain(`"${cure}"`);
  });
});

describe('jsonPointer', () => {
  test.each(['/code', '/header/resultCode', '/a~1b', '/m~0n', '/errors/0/code'])(
    'takes %j',
    (value) => {
      expect(jsonPointer.parse(value)).toBe(value);
    },
  );

  test.each([
    ['code', '/code'],
    ['header.resultCode', '/header/resultCode'],
    ['$.header.resultCode', '/header/resultCode'],
    ['header/resultCode', '/header/resultCode'],
    ['/a~2', '/header/resultCode'],
    ['$', '/header/resultCode'],
  ])('refuses %j and shows %j', (value, cure) => {
    expect(getMessage(jsonPointer, value)).toContain(`"${cure}"`);
  });
});

describe('httpStatus', () => {
  test.each([100, 404, 599])('takes %j', (value) => {
    expect(httpStatus.parse(value)).toBe(value);
  });

  test.each([99, 600, 404.5, -404, NaN, Infinity, '404', null, {}, undefined])(
    'refuses %j',
    (value) => {
      expect(httpStatus.safeParse(value).error?.issues).toHaveLength(1);
    },
  );
});

function getMessage(schema: z.ZodType, value: unknown): string | undefined {
  return schema.safeParse(value).error?.issues[0]?.message;
}
