import { describe, expect, test } from 'vitest';
import { explain, explainFrom } from '../../../src/lookup/explain.ts';
import { makeIndexFiles } from '../../../src/lookup/index/make-files.ts';
import { makeIndexSource } from '../../../src/lookup/index/source.ts';
import { lookUp } from '../../../src/lookup/look-up.ts';
import { makeData, makeIndex } from '../../support/make-index.ts';

const index = makeIndex();

describe('explain', () => {
  test('tells what was read, where', () => {
    const { read } = explain('HTTP/1.1 503 Service Unavailable\n\n{"ReplyCode":21}', index);
    expect(read).toContainEqual({ kind: 'status', says: 'HTTP status `503`', line: 1 });
    expect(read).toContainEqual({ kind: 'field', says: '`ReplyCode` is `21`', line: 3 });
  });

  test('has the answers in their order, with what speaks for each', () => {
    const text = '{"ReplyCode":21,"ReplyText":"Client does not exist in Clarion."}';
    const { found } = explain(text, index);
    const { answers } = lookUp(text, index);
    expect(found.map(({ code, confidence }) => ({ code, confidence }))).toEqual(
      answers.map(({ code, confidence }) => ({ code, confidence })),
    );
    expect(found[0]).toMatchObject({ vendor: 'crm', code: '21', product: 'Clarion CRM' });
    expect(found[0]?.pieces).toContainEqual({
      form: 'field',
      grade: 'ownAnswer',
      tells: 'vendor',
      points: 55,
      says: "`ReplyCode` is Clarion CRM's field",
      line: 1,
    });
  });

  test('names the rule that left a code out', () => {
    const { found, leftOut } = explain('Clarion 21', index);
    expect(found.map(({ vendor }) => vendor)).toEqual(['crm']);
    const texting = explain('it broke 21 of them', index).leftOut.find(
      ({ vendor }) => vendor === 'crm',
    );
    expect(leftOut.every(({ rule, because }) => rule !== '' && because !== '')).toBe(true);
    expect(texting).toMatchObject({ rule: 'too-weak', because: 'too little speaks for it' });
  });

  test('explains the first piece of a long text and says how much is left', () => {
    const text = 'Clarion 21\n'.repeat(20_000);
    const { found, rest } = explain(text, index);
    expect(found[0]).toMatchObject({ vendor: 'crm', code: '21' });
    expect(rest).toBeGreaterThan(text.length / 2);
    expect(explain('Clarion 21', index).rest).toBe(0);
  });

  test('is plain data, and finite for any text', () => {
    const explanation = explain('21 '.repeat(5000), index);
    expect(structuredClone(explanation)).toEqual(explanation);
    expect(explanation.read.length).toBeLessThan(300);
    expect(explanation.leftOut.length).toBeLessThan(50);
  });
});

describe('explainFrom', () => {
  test('says of an index that is fetched what `explain` says of a whole one', async () => {
    const file = makeIndexFiles(makeData(), () => '').index;
    const source = await makeIndexSource(() => Promise.resolve(structuredClone(file)));
    const text = '{"ReplyCode":21}';
    expect(await explainFrom(text, source)).toEqual(explain(text, index));
  });
});
