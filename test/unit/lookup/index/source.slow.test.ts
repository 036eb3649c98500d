import { describe, expect, test } from 'vitest';
import type { LookupData } from '../../../../src/lookup/index/data.ts';
import { makeLookupIndex } from '../../../../src/lookup/index/growing-index.ts';
import { makeIndexFiles } from '../../../../src/lookup/index/make-files.ts';
import type { ReadFile } from '../../../../src/lookup/index/shard-store.ts';
import { makeIndexSource } from '../../../../src/lookup/index/source.ts';
import { lookUp, lookUpFrom } from '../../../../src/lookup/look-up.ts';
import { makeCode, makeEnvelope } from '../../../support/make-catalog.ts';
import type { VendorFolderOverrides } from '../../../support/make-catalog.ts';
import { makeData, VENDORS } from '../../../support/make-index.ts';

const small = makeData();
const large = makeData({ vendors: [...VENDORS, ...makeFillers(40, 25)] });

/** Texts of all kinds, of which the large catalog says the same whether it is whole or in shards. */
const TEXTS = [
  '{"ReplyCode":21,"ReplyText":"Client does not exist in Clarion."}',
  '{"ReplyCode":21}',
  '{"resultCd":"000"}',
  '{"header":{"isSuccessful":false,"resultCode":-1,"resultMessage":"Fail"}}',
  '{"code":429,"message":"Form submission limit reached","error_code":100312}',
  '{"code":429,"message":"x","error_code":100320}',
  '{"ReplyCode":77,"ReplyText":"x"}',
  'ReplyCode=21&ReplyText=Client+does+not+exist+in+Clarion.',
  'Customer identity number already in use.',
  'Phone number is not valid: 0501234',
  'UPLOADED_FILE_IS_EMPTY',
  'uploadedFileIsEmpty',
  '墨码100307',
  'Clarion 21',
  'clarion 77',
  '#apiCode-8',
  '/crm/21/',
  'https://example.org/tax/910/',
  'HTTP/1.1 503 Service Unavailable',
  'Host: api.texting.example\ncode: 8',
  '4000122',
  'error 100312',
  'error 999999',
  '12 pounds of butter',
  '__proto__',
  'constructor',
  'toString hasOwnProperty',
  '0',
  '',
];

describe('makeIndexSource', () => {
  test('fetches one file of a small catalog', async () => {
    const { readFile, paths } = makeReader(small);
    const source = await makeIndexSource(readFile);
    for (const text of TEXTS)
      expect(await lookUpFrom(text, source)).toEqual(lookUp(text, makeLookupIndex(small)));
    expect(paths).toEqual(['index']);
  });

  test.each(TEXTS)('answers %j from shards as from the whole', async (text) => {
    const source = await makeIndexSource(makeReader(large).readFile);
    const { answers, unknown, remarks } = await lookUpFrom(text, source);
    const whole = lookUp(text, makeLookupIndex(large));
    expect(answers.map(getId)).toEqual(whole.answers.map(getId));
    expect(unknown.map(({ code, vendor }) => [vendor?.id, code])).toEqual(
      whole.unknown.map(({ code, vendor }) => [vendor?.id, code]),
    );
    expect(remarks).toEqual(whole.remarks);
  });

  test.each([
    ['{"ReplyCode":21,"ReplyText":"Client does not exist in Clarion."}'],
    ['100312'],
    ['UPLOADED_FILE_IS_EMPTY'],
    ['__proto__ constructor toString'],
  ])('asks for few files for %j', async (text) => {
    const { readFile, paths } = makeReader(large);
    await lookUpFrom(text, await makeIndexSource(readFile));
    expect(paths.length).toBeLessThan(24);
  });

  test('asks for each file once, and for none the second time', async () => {
    const { readFile, paths } = makeReader(large);
    const source = await makeIndexSource(readFile);
    for (const text of TEXTS) await lookUpFrom(text, source);
    const count = paths.length;
    expect(new Set(paths).size).toBe(count);
    for (const text of TEXTS) await lookUpFrom(text, source);
    expect(paths).toHaveLength(count);
  });

  test('answers the same whatever was looked up before', async () => {
    const source = await makeIndexSource(makeReader(large).readFile);
    for (const text of TEXTS) await lookUpFrom(text, source);
    for (const text of TEXTS) {
      const first = await makeIndexSource(makeReader(large).readFile);
      expect(await lookUpFrom(text, source)).toEqual(await lookUpFrom(text, first));
    }
  });

  test('asks for nothing that is not there', async () => {
    const { readFile, paths } = makeReader(large);
    const source = await makeIndexSource(readFile);
    for (const text of [...TEXTS, '0', '~~~', '\uffff', '9'.repeat(60), 'zzzz zzzz'])
      await lookUpFrom(text, source);
    const { shards } = makeIndexFiles(large, () => 'abc');
    expect(paths.slice(1).filter((path) => !shards.has(path.replace('abc/', '')))).toEqual([]);
  });

  test('asks again for what could not be fetched', async () => {
    const { readFile } = makeReader(large);
    const text = '{"ReplyCode":21,"ReplyText":"Client does not exist in Clarion."}';
    // Each file fails once, whatever was fetched beside it.
    const failed = new Set(['index']);
    const source = await makeIndexSource((path) => {
      if (failed.has(path)) return readFile(path);
      failed.add(path);
      return Promise.reject(new Error('offline'));
    });
    await expect(lookUpFrom(text, source)).rejects.toThrow('offline');
    const codes = new Set<string>();
    for (let i = 0; i < 40; i++) {
      const result = await lookUpFrom(text, source).catch(() => undefined);
      for (const answer of result?.answers ?? []) codes.add(getId(answer));
    }
    expect([...codes]).toEqual(['crm/21 certain']);
  });

  test('keeps what came beside a file that did not', async () => {
    const { readFile } = makeReader(large);
    // Codes of two vendors, in two shards.
    const text = 'error code: 50010, error code: 53710';
    for (let nth = 1; nth < 12; nth++) {
      let asked = 0;
      const source = await makeIndexSource((path) =>
        asked++ === nth ? Promise.reject(new Error('offline')) : readFile(path),
      );
      await lookUpFrom(text, source).catch(() => undefined);
      const { answers } = await lookUpFrom(text, source);
      expect(answers.map(({ code }) => code)).toEqual(['50010', '53710']);
    }
  });

  test('answers a text whose files another one is waiting for', async () => {
    const { readFile } = makeReader(large);
    const release: (() => void)[] = [];
    const source = await makeIndexSource(async (path) => {
      const isSlow = path.startsWith('abc/code-');
      if (isSlow) await new Promise<void>((resolve) => release.push(resolve));
      return readFile(path);
    });
    const texts = ['error code: 53710', 'code 53710'];
    const both = Promise.all(texts.map((text) => lookUpFrom(text, source)));
    // The files of names come, those of codes do not yet.
    for (let i = 0; i < 100; i++) await Promise.resolve();
    for (const resolve of release) resolve();
    for (const { answers } of await both)
      expect(answers.map(({ code }) => code)).toEqual(['53710']);
  });

  test.each([
    ['in one piece', 1],
    ['in pieces', 8],
  ])('finds every code of a long text that is read %s', async (_, times) => {
    const { readFile, paths } = makeReader(large);
    const lines = large.codes.map(
      ({ code }) => `the job answered ERROR_CODE ${code} to its caller`,
    );
    const text = Array.from({ length: times }, () => lines.join('\n')).join('\n');
    const result = await lookUpFrom(text, await makeIndexSource(readFile));
    expect(result).toEqual(lookUp(text, makeLookupIndex(large)));
    const fillers = result.answers.filter(({ vendor }) => vendor.startsWith('filler-'));
    expect(fillers).toHaveLength(40 * 25);
    expect(new Set(fillers.map(({ count }) => count))).toEqual(new Set([times]));
    expect(paths).toEqual(['index', 'abc/whole']);
  });

  test('tells messages apart that differ only in a digit of a word', () => {
    const lines = large.codes.map(({ message = '' }) => message);
    const { answers } = lookUp(lines.join('\n'), makeLookupIndex(large));
    const fillers = answers.filter(({ vendor }) => vendor.startsWith('filler-'));
    expect(fillers).toHaveLength(40 * 25);
    expect(new Set(fillers.map(({ count }) => count))).toEqual(new Set([1]));
  });

  test('tells how much of a long text is read', async () => {
    const source = await makeIndexSource(makeReader(small).readFile);
    const shares: number[] = [];
    await lookUpFrom('a line\n'.repeat(30_000), source, (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

/** Makes the reader of an index's files, as if they were fetched, and the list of what it was asked. */
function makeReader(data: LookupData): { readFile: ReadFile; paths: string[] } {
  const { index, shards } = makeIndexFiles(data, () => 'abc');
  const files = new Map<string, object>([['index', index]]);
  for (const [name, shard] of shards) files.set(`abc/${name}`, shard);
  const paths: string[] = [];
  const readFile = async (path: string): Promise<unknown> => {
    paths.push(path);
    await Promise.resolve();
    const file = files.get(path);
    if (!file) throw new Error(`There is no file ${path}.`);
    return JSON.parse(JSON.stringify(file)) as unknown;
  };
  return { readFile, paths };
}

function getId({ vendor, code, confidence }: ReturnType<typeof lookUp>['answers'][number]): string {
  return `${vendor}/${code} ${confidence}`;
}

/** Makes vendors whose codes and words are none of those that the tests ask for. */
function makeFillers(vendors: number, codes: number): VendorFolderOverrides[] {
  return Array.from({ length: vendors }, (_, i) => ({
    id: `filler-${i}`,
    vendor: {
      name: `Filler${i}`,
      product: `Filler${i}`,
      api: `Filler${i}`,
      envelopes: [
        makeEnvelope({
          code: `/fill${i}/no`,
          message: `/fill${i}/why`,
          example: `{ "fill${i}": { "no": 1, "why": "" } }`,
        }),
      ],
    },
    codes: Array.from({ length: codes }, (__, j) =>
      makeCode({
        code: String(50_000 + i * 100 + j),
        key: `KEY${i}_OF${j}`,
        message: `Gizmo${i} jammed near lever${j} of wagon${(i * j) % 7}.`,
      }),
    ),
  }));
}
