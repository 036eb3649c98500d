import { describe, expect, test } from 'vitest';
import { getLooks } from '../../../../src/lookup/answer/looks.ts';
import { CODE_KINDS, examples as kinds } from '../../../../src/lookup/read/code-kinds.ts';
import {
  examples as shapes,
  getKnownShapes,
  KNOWN_SHAPES,
} from '../../../../src/lookup/read/known-shapes.ts';
import { makeLookupIndex } from '../../../../src/lookup/index/growing-index.ts';
import { makeLookupData } from '../../../../src/lookup/index/make-data.ts';
import { lookUp } from '../../../../src/lookup/look-up.ts';
import { readText } from '../../../../src/lookup/read/read.ts';
import { makeFixtureCatalog } from '../../../support/fixture-catalog.ts';

describe('KNOWN_SHAPES', () => {
  test('has an example of each, in order', () => {
    const shown = shapes.true.map(([json]) => getShapes(json)[0]);
    expect(shown).toEqual(KNOWN_SHAPES);
  });

  test.each(shapes.true)('tells what %s holds: %s', (json, holds) => {
    const [object] = readText(json).objects.filter((each) => getKnownShapes(each).length > 0);
    const [{ shape, fields } = { shape: undefined, fields: new Map<string, string>() }] = object
      ? getKnownShapes(object)
      : [];
    const values = [shape?.status, shape?.code].map((name) => fields.get(name ?? ''));
    expect(values.map((value) => value?.replace(/^.*#/, ''))).toContain(holds);
  });

  test.each(shapes.false)('takes %s for none', (json) => {
    expect(getShapes(json)).toEqual([]);
  });
});

describe('CODE_KINDS', () => {
  test.each(kinds.true.map(([text, code], i) => ({ text, code, kind: CODE_KINDS[i] })))(
    'finds $code in $text',
    ({ text, code, kind }) => {
      expect(kind?.pattern.exec(text)?.[1]).toBe(code);
    },
  );

  test('has an example of each, in order', () => {
    expect(kinds.true).toHaveLength(CODE_KINDS.length);
  });

  test.each(kinds.false)('finds nothing in %j', (text) => {
    expect(getLooks(readText(text))).toEqual([]);
  });
});

describe('getLooks', () => {
  test.each([
    ['a success in its line', 'GET /app.js net::ERR_CUT_OFF 200 (OK)', 'http/200', 'possible'],
    ['a success in another line', 'net::ERR_CUT_OFF\nGET /app.js 200 (OK)', 'http/200', 'likely'],
    ['a failure in its line', 'GET /app.js net::ERR_CUT_OFF 404 (Not Found)', 'http/404', 'likely'],
  ])('leaves %s as sure as it is', (_, text, id, confidence) => {
    const index = makeLookupIndex(makeLookupData(makeFixtureCatalog()));
    const [answer] = lookUp(text, index).answers;
    expect(`${answer?.vendor}/${answer?.code}`).toBe(id);
    expect(answer?.confidence).toBe(confidence);
    const doubt = '`ERR_CUT_OFF` in the same line tells of a failure.';
    expect(answer?.doubts).toEqual(confidence === 'possible' ? [doubt] : []);
  });

  test('tells the kind of problem of a trace that says that no answer came', () => {
    expect(getLooks(readText('java.net.SocketTimeoutException: Read timed out'))).toMatchObject([
      { code: 'SocketTimeoutException', problem: 'DEADLINE_EXCEEDED' },
    ]);
  });

  test('names the field where only that tells', () => {
    expect(getLooks(readText('{"errorCode":"PAYER_LIMIT","amount":12}'))).toMatchInlineSnapshot(`
      [
        {
          "code": "PAYER_LIMIT",
          "field": "errorCode",
          "what": "a code, by the field in which it stands",
        },
      ]
    `);
  });

  test.each(['{"status":"ok","code":"SUCCESS"}', 'node[2201]: worker 13 served 304 pages', ''])(
    'takes nothing in %j for a code',
    (text) => {
      expect(getLooks(readText(text))).toEqual([]);
    },
  );
});

function getShapes(text: string) {
  return readText(text).objects.flatMap((object) =>
    getKnownShapes(object).map(({ shape }) => shape),
  );
}
