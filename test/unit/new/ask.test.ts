import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { askFor, askForPlaces } from '../../../src/new/ask.ts';
import { startConversation } from '../../../src/new/conversation.ts';
import type { Conversation } from '../../../src/new/conversation.ts';
import { findPlacesOf } from '../../../src/new/make-vendor.ts';
import { readAnswer } from '../../../src/new/read-answer.ts';
import type { Flags } from '../../../src/new/wishes.ts';

describe('askFor', () => {
  test('asks for each thing once, and takes what is typed', async () => {
    const typed = ['Acme Inc.', 'Pay', 'API v2', 'Errors', '', '', '', '042', 'Card expired'];
    const { result, said } = await type(typed, (talk) => askFor({}, talk));
    expect(result).toEqual({
      ...{ name: 'Acme Inc.', product: 'Pay', api: 'API v2', title: 'Errors' },
      ...{ code: '042', message: 'Card expired' },
    });
    expect(said.match(/\?/g)).toHaveLength(typed.length);
  });

  test('asks for nothing that a flag says', async () => {
    const flags = { name: 'A', product: 'B', api: 'C', title: 'D', example: 'answer.json' };
    const { result, said } = await type(['https://acme.example/', 'de'], (talk) =>
      askFor(flags, talk),
    );
    expect(result).toEqual({ ...flags, document: 'https://acme.example/', language: 'de' });
    expect(said).not.toContain('product');
  });

  test('says what is wrong with an answer, and asks again', async () => {
    const flags = { name: 'A', product: 'B', api: 'C', title: 'D', code: '1', message: 'x' };
    const typed = ['acme.example', 'https://acme.example/', 'english', 'en'];
    const { result, said } = await type(typed, (talk) => askFor(flags, talk));
    expect(result).toMatchObject({ document: 'https://acme.example/', language: 'en' });
    expect(said).toContain('Write "https://acme.example"');
    expect(said.match(/Where is it published\?/g)).toHaveLength(2);
    expect(said.match(/In which language/g)).toHaveLength(2);
  });

  test('refuses a file that is not there, and nothing where something is needed', async () => {
    const flags = { name: 'A', product: 'B', api: 'C', title: 'D', document: 'x', language: 'en' };
    const typed = ['nosuch.json', '', '', '042', 'Card expired'];
    const { result, said } = await type(typed, (talk) => askFor(flags, talk));
    expect(result).toMatchObject({ code: '042', message: 'Card expired' });
    expect(said).toContain('There is no file nosuch.json.');
    expect(said).toContain('It is needed to begin with.');
  });

  test('ends with an error if nobody answers to the end', async () => {
    await expect(type(['Acme'], (talk) => askFor({}, talk))).rejects.toThrow('Nothing was written');
  });
});

describe('askForPlaces', () => {
  const ask = (answer: string, typed: string[]) =>
    type<Flags>(typed, (talk) => askForPlaces(findPlacesOf(readAnswer(answer), {}), talk));

  test('asks where it is not sure, and takes the first place for a bare Enter', async () => {
    const { result, said } = await ask('{"errorCode":3,"resultCode":4,"message":"a b"}', ['']);
    expect(result).toEqual({});
    expect(said).toContain('The code? (Enter: /errorCode)');
    expect(said).not.toContain('The message?');
  });

  test('takes another place that there is, and names all for one that there is not', async () => {
    const typed = ['/code', '/resultCode'];
    const { result, said } = await ask('{"errorCode":3,"resultCode":4,"message":"a b"}', typed);
    expect(result).toEqual({ 'code-at': '/resultCode' });
    expect(said).toContain('There are: /errorCode, /resultCode, /message');
  });

  test('asks nothing where it is sure', async () => {
    const { result, said } = await ask('{"error":{"code":"E_1","message":"a b"}}', []);
    expect([result, said]).toEqual([{}, '']);
  });
});

/** Has a conversation in which all is typed before it is asked for, and then the end. */
async function type<T>(lines: readonly string[], hold: (talk: Conversation) => Promise<T>) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const talk = startConversation(input, output);
  input.end(lines.map((line) => `${line}\n`).join(''));
  const result = await hold(talk);
  talk.close();
  return { result, said: String(output.read() ?? '') };
}
