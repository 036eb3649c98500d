import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LIVE_CONTENT } from '../support/catalogs.ts';
import { getCatalog } from '../support/shared-catalog.ts';

const SRC = 'src';

/** The only file in which the id of a catalog may stand. */
const ALLOWED = 'catalog/http-id.ts';

/**
 * Ids that are words of the web, of Node and of documents as well: a scheme and a field, an event, a
 * platform, what stands above a column of codes. Only a path below them (`exit/1`) or a comparison with what may be an id tells that the catalog is meant.
 */
const WORDS: ReadonlySet<string> = new Set(['http', 'exit', 'win32', 'errno']);

const ids = [...getCatalog(LIVE_CONTENT).vendors.keys()];
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(?:ts|astro|mjs|js)$/.test(path),
);

describe('the code', () => {
  test('names no catalog: who adds one changes content only', () => {
    expect(files.length).toBeGreaterThan(300);
    const named = files
      .filter((path) => path !== ALLOWED)
      .flatMap((path) =>
        findNamed(readFileSync(join(SRC, path), 'utf8'), ids).map((id) => `${path}: ${id}`),
      );
    expect(named).toEqual([]);
  });
});

describe('findNamed', () => {
  test.each([
    ["if (vendor === 'curl') return;", ['curl']],
    ['getCode("curl/28")', ['curl']],
    ['const path = `/curl/${code}/`', ['curl']],
    ["vendor.id === 'http'", ['http']],
    ["vendor !== 'exit'", ['exit']],
    ["const name = 'curl_exec'", []],
    ["child.once('exit', end)", []],
    ['/** `curl 28` is a code. */', []],
    ["export const examples: X = {\n  true: [['curl: (28)', 'curl/28']],\n};\n", []],
  ])('of %j are %j', (text, found) => {
    expect(findNamed(text, ['curl', 'http', 'exit'])).toEqual(found);
  });
});

/** The ids that stand in a file as strings of their own, or as the beginning of a path. */
function findNamed(text: string, all: readonly string[]): string[] {
  const code = dropExamples(dropComments(text));
  return all.filter((id) => {
    const quoted = new RegExp(`(['"\`])/?${id}(?:/[^'"\`]*)?\\1`);
    const path = new RegExp(`(['"\`])/?${id}/`);
    const compared = new RegExp(`(?:vendor|[iI]d|catalog)\\b\\s*[!=]==\\s*['"\`]${id}['"\`]`);
    return path.test(code) || compared.test(code) || (!WORDS.has(id) && quoted.test(code));
  });
}

function dropComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** What shows a form or a rule is run against the catalogs of the tests, and no look-up needs it. */
function dropExamples(text: string): string {
  return text.replace(/^export const examples\b[\s\S]*?^\};$/gm, '');
}
