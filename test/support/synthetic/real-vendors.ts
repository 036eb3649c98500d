import { join } from 'node:path';
import type { VendorFolder } from '../../../src/catalog/reading.ts';
import { readCatalog } from '../../../src/catalog/read-catalog.ts';
import { formatProblems } from '../../../src/catalog/read/problem.ts';
import { FIXTURE_CATALOG } from '../catalogs.ts';
import { FLAT } from './shapes.ts';

const CONTENT = join(import.meta.dirname, '../../..', FIXTURE_CATALOG);

/** A number of this length says who its vendor is. */
const TELLING_LENGTH = 6;

/** Texts of fewer words may be part of others. */
const TELLING_WORDS = 3;

/** What is the real vendors' own. */
export interface RealVendors {
  codes: readonly string[];
  /** Whether nobody else may have this code. */
  ownsCode: (code: string) => boolean;
  /** Whether nobody else may have this code where the answer is flat: `code` beside `message`. */
  ownsFlatCode: (code: string) => boolean;
  /** Whether a text is one of a real vendor, or holds a whole one of three or more words. */
  ownsText: (text: string) => boolean;
}

let known: RealVendors | undefined;

/**
 * Reads what the vendors of the fixture say, so that made-up ones say something else.
 *
 * @throws {Error} if the content has problems
 */
export function getRealVendors(): RealVendors {
  known ??= makeRealVendors(readRealVendors());
  return known;
}

/** @throws {Error} if the content has problems */
export function readRealVendors(): VendorFolder[] {
  const { reading, problems } = readCatalog(CONTENT);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return reading.vendors;
}

/** Words in lower case, one space between them and nothing else: `Not_Found.` → `not found`. */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function makeRealVendors(vendors: readonly VendorFolder[]): RealVendors {
  const codes = [...new Set(vendors.flatMap((vendor) => vendor.codes.map(({ code }) => code)))];
  const keys = vendors.flatMap((vendor) => vendor.codes.map(({ key }) => key));
  const telling = new Set([...codes.filter((code) => code.length >= TELLING_LENGTH), ...keys]);
  const flat = new Set(
    vendors
      .filter(({ vendor }) => vendor.envelopes.some(({ code }) => code === FLAT.code))
      .flatMap((vendor) => vendor.codes.map(({ code }) => code)),
  );
  return {
    codes,
    ownsCode: (code) => telling.has(code),
    ownsFlatCode: (code) => flat.has(code),
    ownsText: makeTextTest(vendors.flatMap(getTexts)),
  };
}

/** What a vendor says: whole messages, without their placeholders too, their lines, and the rest. */
function getTexts({ codes }: VendorFolder): string[] {
  return codes.flatMap(({ key = '', message = '', description = '', placeholders = [] }) => {
    const bare = placeholders.reduce((text, slot) => text.replace(slot, ' '), message);
    const sentences = description.split(/[.\n]/);
    return [key, message, bare, ...message.split('\n'), description, ...sentences];
  });
}

function makeTextTest(texts: readonly string[]): RealVendors['ownsText'] {
  const whole = new Set(texts.map(foldWords).filter((text) => text !== ''));
  const telling = [...whole].filter((text) => text.split(' ').length >= TELLING_WORDS);
  const byBeginning = Map.groupBy(telling, (text) => getWindow(text.split(' '), 0));
  return (text) => {
    const folded = foldWords(text);
    if (whole.has(folded)) return true;
    const words = folded.split(' ');
    return words.some((_, i) => {
      const candidates = byBeginning.get(getWindow(words, i));
      return candidates?.some((candidate) => ` ${folded} `.includes(` ${candidate} `)) ?? false;
    });
  };
}

function getWindow(words: readonly string[], start: number): string {
  return words.slice(start, start + TELLING_WORDS).join(' ');
}
