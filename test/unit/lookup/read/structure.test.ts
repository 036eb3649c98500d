import { describe, expect, test } from 'vitest';
import { readStructure } from '../../../../src/lookup/read/structure.ts';
import type { Field, ReadObject } from '../../../../src/lookup/read/reading.ts';

/** What each notation below says. */
const ANSWER = ['code=21', 'text=No such client'];

describe('readStructure', () => {
  test.each([
    ['JSON', '{"code":21,"text":"No such client"}'],
    ['JSON on lines', '{\n  "code": 21,\n  "text": "No such client"\n}'],
    ['JSON with text around', 'Answer was {"code":21,"text":"No such client"} (200 ms)'],
    ['what Python prints', "{'code': 21, 'text': 'No such client'}"],
    ['what Ruby prints', '{"code"=>21, "text"=>"No such client"}'],
    ['what Ruby prints of symbols', '{:code=>21, :text=>"No such client"}'],
    [
      'what PHP dumps',
      'array(2) {\n ["code"]=>\n int(21)\n ["text"]=>\n string(14) "No such client"\n}',
    ],
    ['what Go prints', '{code:21 text:"No such client"}'],
    ['what Kotlin prints', 'Answer(code=21, text=No such client)'],
    ['JavaScript', "{ code: 21, text: 'No such client' }"],
    ['escaped JSON', String.raw`{\"code\":21,\"text\":\"No such client\"}`],
    [
      'JSON that is escaped twice',
      String.raw`{\\\"code\\\":21,\\\"text\\\":\\\"No such client\\\"}`,
    ],
    ['JSON cut off in a text', '{"code":21,"text":"No such client'],
    ['XML', '<r><code>21</code><text>No such client</text></r>'],
    ['XML on lines', '<r>\n <code>21</code>\n <text>No such client</text>\n</r>'],
    ['XML with namespaces', '<s:r><s:code>21</s:code><s:text>No such client</s:text></s:r>'],
    ['attributes', '<error code="21" text="No such client"/>'],
    ['a form', 'code=21&text=No+such+client'],
    ['a form in percents', 'code=21&text=No%20such%20client'],
    ['logfmt', 'code=21 text="No such client"'],
    ['names and values on lines', 'code: 21\ntext: No such client'],
    ['YAML', 'code: 21\ntext: "No such client"'],
    ['TOML', 'code = 21\ntext = "No such client"'],
  ])('reads %s', (_, text) => {
    expect(readFields(text)).toEqual(ANSWER);
  });

  test.each([
    ['in a text', '{"code":21,"text":"No suc', ['code=21', 'text=No suc']],
    ['in a number', '{"text":"x","code":2', ['text=x', 'code=2']],
    ['in a name', '{"code":21,"te', ['code=21']],
    ['behind a name', '{"code":21,"text":', ['code=21']],
    ['at the front', 'de":21,"text":"No such client"}', ['text=No such client']],
  ])('reads JSON that is cut off %s', (_, text, fields) => {
    expect(readFields(text)).toEqual(fields);
  });

  test('tells numbers, strings and words', () => {
    const [object] = read('{"a": 7.0, "b": "7", "c": null}').objects;
    expect(object?.fields.map(({ type }) => type)).toEqual(['number', 'string', 'word']);
  });

  test('keeps zeros and signs as they stand', () => {
    expect(readFields('{"a":"000","b":001,"c":-1,"d":7.0}')).toEqual([
      'a=000',
      'b=001',
      'c=-1',
      'd=7.0',
    ]);
  });

  test('tells what an object stands in, and under which name', () => {
    const { objects } = read('{"ok":false,"header":{"code":21,"items":[{"code":1}]}}');
    expect(objects.map(getPath)).toEqual(['', 'header', 'header/items/']);
    expect(objects[0]?.children).toEqual(['header']);
    expect(objects.every(({ isEnclosed }) => isEnclosed)).toBe(true);
  });

  test('reads several documents apart', () => {
    expect(getObjects('{"code":1}{"code":2}\n{"code":3} and {"code":4}')).toEqual([
      ['code=1'],
      ['code=2'],
      ['code=3'],
      ['code=4'],
    ]);
  });

  test('reads an answer in a string into what it stands in', () => {
    const text = JSON.stringify({ id: 7, body: JSON.stringify({ code: 21 }) });
    const { objects } = read(text);
    const inner = objects.find(({ fields }) => fields[0]?.name === 'code');
    expect(inner?.fields[0]?.value).toBe('21');
    expect(objects.map(({ fields }) => fields[0]?.name)).toContain('id');
  });

  test('reads an answer in a string in a string', () => {
    const once = JSON.stringify({ body: JSON.stringify({ code: 21 }) });
    expect(readFields(JSON.stringify({ log: once }))).toContain('code=21');
  });

  test.each([
    ['a line of several', 'code=1 text=a\ncode=2 text=b'],
    ['a blank line', 'code: 1\ntext: a\n\ncode: 2\ntext: b'],
    ['a name for the second time', 'code: 1\ntext: a\ncode: 2\ntext: b'],
  ])('begins another record after %s', (_, text) => {
    expect(getObjects(text)).toEqual([
      ['code=1', 'text=a'],
      ['code=2', 'text=b'],
    ]);
  });

  test.each([
    ['JSON', '\n{\n"a": 1,\n\n"code": 21}', 5],
    ['XML', '<r>\n<a>1</a>\n<code>21</code></r>', 3],
    ['plain lines', 'a: 1\n\ncode: 21', 3],
  ])('knows the lines of %s', (_, text, line) => {
    const fields = read(text).objects.flatMap((object) => object.fields);
    expect(fields.find(({ name }) => name === 'code')?.line).toBe(line);
  });

  test('counts the lines of a string as one', () => {
    const text = String.raw`{"body":"{\n\n\"code\":21}"` + '\n,"next":1}';
    const fields = read(text).objects.flatMap((object) => object.fields);
    expect(fields.find(({ name }) => name === 'next')?.line).toBe(2);
  });

  test('survives brackets that do not match', () => {
    expect(readFields('}])({"code":21]]}{"a":1')).toEqual(['code=21', 'a=1']);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'takes %s for a name like any other',
    (name) => {
      expect(readFields(`{"${name}":{"${name}":21}}`)).toEqual([`${name}=21`]);
    },
  );

  test('makes no field of a comparison', () => {
    expect(readFields('if (code == 21 && other != 3)')).toEqual([]);
  });

  test('gives strings of an object as passages', () => {
    const { passages } = read('{"text":"No such client"}');
    expect(passages).toMatchObject([{ text: 'No such client', name: 'text', line: 1 }]);
  });
});

function read(text: string) {
  const sink: Parameters<typeof readStructure>[1] = { objects: [], spots: [], passages: [] };
  readStructure(text, sink, { line: 1, depth: 0 });
  return sink;
}

function getObjects(text: string): string[][] {
  return read(text).objects.map(({ fields }) => fields.map(format));
}

function readFields(text: string): string[] {
  return getObjects(text).flat();
}

function format({ name, value }: Field): string {
  return `${name}=${value}`;
}

/** The names from the outermost object of a text to one. */
function getPath(object: ReadObject): string {
  const names: string[] = [];
  for (let at = object; at.parent?.parent; at = at.parent) names.unshift(at.name ?? '');
  return names.join('/');
}
