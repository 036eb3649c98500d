import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeLookupIndex } from '../../src/lookup/index/growing-index.ts';
import { makeLookupData } from '../../src/lookup/index/make-data.ts';
import { lookUp, lookUpFrom } from '../../src/lookup/look-up.ts';
import type { LookupResult } from '../../src/lookup/result.ts';
import { LIVE_CONTENT } from '../support/catalogs.ts';
import { openShards } from '../support/read-shards.ts';
import { getCatalog } from '../support/shared-catalog.ts';

/** What people paste, and lines that programs printed; half of them traps. */
const FOLDER = 'test/live/pastes';

/** The share of pastes that parts of the index may answer otherwise than the whole. */
const MAX_OTHER = 0.015;

interface Paste {
  text: string;
  /** Codes of which one is to stand first; none where nothing may be certain or likely. */
  want: string[];
  /** Whether it is known to be answered wrongly. */
  isFault?: boolean;
}

const catalog = getCatalog(LIVE_CONTENT);
const data = makeLookupData(catalog);
const index = makeLookupIndex(data);
const results = new Map<string, LookupResult>();
const files = readdirSync(FOLDER).map((name) => ({
  name,
  pastes: parse(readFileSync(join(FOLDER, name), 'utf8')) as Paste[],
}));
const wanted = new Set(
  files.flatMap(({ pastes }) => pastes.flatMap(({ want }) => want.map((id) => id.split('/')[0]))),
);
const isWhole = [...wanted].every((id) => id !== undefined && catalog.vendors.has(id));

// Where one of the catalogs is missing, another one may well be the answer.
describe.runIf(isWhole)('a paste', () => {
  test.each(files)('of $name is answered with what is meant, or is known not to be', (file) => {
    const surprises = file.pastes.flatMap((paste) => {
      const answers = lookUpOnce(paste.text).answers.map(
        ({ vendor, code, confidence }) => `${vendor}/${code}, ${confidence}`,
      );
      const isRight = isAnswered(paste, answers);
      return isRight === !paste.isFault ? [] : [{ ...paste, answers, isRight }];
    });
    expect(surprises).toEqual([]);
  });
});

/** Of so many pastes one is looked up from parts too, which takes more than half as long again. */
const STEP = 4;

describe('a paste in an index of which only parts are fetched', () => {
  test('is answered as in the whole, but for a few', { timeout: 300_000 }, async () => {
    const source = await openShards(data);
    const all = files.flatMap(({ pastes }) => pastes.map(({ text }) => text));
    const texts = all.filter((_, i) => i % STEP === 0);
    const others: unknown[] = [];
    for (const text of texts) {
      const whole = getSure(lookUpOnce(text));
      const inParts = getSure(await lookUpFrom(text, source));
      if (whole.join() !== inParts.join()) others.push({ text, whole, inParts });
    }
    // Which words are worth a request is a guess: a message of many common ones may be missed.
    expect(others.slice(Math.ceil(texts.length * MAX_OTHER))).toEqual([]);
  });
});

/** What the whole index answers, which several tests ask for. */
function lookUpOnce(text: string): LookupResult {
  const result = results.get(text) ?? lookUp(text, index);
  results.set(text, result);
  return result;
}

/** The first answer, and those that are more than possible. */
function getSure({ answers }: LookupResult): string[] {
  return answers
    .filter(({ confidence }, i) => i === 0 || confidence !== 'possible')
    .map(({ vendor, code, confidence }) => `${vendor}/${code} ${confidence}`)
    .sort();
}

function isAnswered({ want }: Paste, answers: readonly string[]): boolean {
  const [first] = answers;
  return want.length === 0
    ? answers.every((answer) => answer.endsWith('possible'))
    : want.some((id) => first?.startsWith(`${id}, `));
}
