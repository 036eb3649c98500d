import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getPathsToPublish } from '../../../../src/catalog/paths-to-publish.ts';
import { makeConstantNames, makeName } from '../../../../src/exports/constants/names.ts';
import { HOSTILE_CODES } from '../../../support/hostile-codes.ts';
import { getVendor, makeTestCatalog } from '../../../support/make-catalog.ts';

const NAME = /^E_[A-Z\d]+(?:_[A-Z\d]+)*$/;

/** Lines of a list of published paths. */
type Published = { path: string; code?: string; movedTo?: string; line: number }[];

describe('makeName', () => {
  test.each([
    ['0', 'E_0'],
    ['000', 'E_000'],
    ['-1', 'E_MINUS_1'],
    ['+1', 'E_PLUS_1'],
    ['=1+1', 'E_EQUALS_1_PLUS_1'],
    ['@x', 'E_AT_X'],
    ['23505', 'E_23505'],
    ['5.1.1', 'E_5_1_1'],
    ['0A1B', 'E_0A1B'],
    ['ECONNREFUSED', 'E_ECONNREFUSED'],
    ['ERR_X', 'E_ERR_X'],
    ['invalid-token', 'E_INVALID_TOKEN'],
    ['InvalidParameter.Foo', 'E_INVALID_PARAMETER_FOO'],
    ['HTTPError', 'E_HTTP_ERROR'],
    ['A/B', 'E_A_B'],
    ['a?b', 'E_A_QUESTION_B'],
    ['-', 'E_DASH'],
    ['_', 'E_UNDERSCORE'],
    ['..', 'E_DOT_DOT'],
    ['__proto__', 'E_PROTO'],
    ['café', 'E_CAF_U00E9'],
    ['名前', 'E_U540D_U524D'],
    ['😀', 'E_U1F600'],
  ])('calls %j %s', (code, name) => {
    expect(makeName(code)).toBe(name);
  });

  test('shortens a long code', () => {
    expect(makeName('x-'.repeat(200))).toMatch(/^E_(?:X_)+X$/);
    expect(makeName('x'.repeat(400))).toHaveLength(62);
  });

  test('makes of any code a name that every language takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (code) => {
        expect(makeName(code)).toMatch(NAME);
      }),
    );
  });
});

describe('makeConstantNames', () => {
  test('gives the plain name to the code that was published first, and numbers to others', () => {
    const names = makeNames(['a-b', 'A_B', 'a.b'], publish(['a.b']));
    expect(Object.fromEntries(names)).toEqual({ 'a.b': 'E_A_B', 'a-b': 'E_A_B_2', A_B: 'E_A_B_3' });
  });

  test('keeps a number apart from a code that has it', () => {
    const names = makeNames(['a', 'A', 'a 2', 'a_2']);
    expect([...names.values()]).toEqual(['E_A', 'E_A_2', 'E_A_2_2', 'E_A_2_3']);
  });

  test('has a name for a code that is called otherwise now', () => {
    const published = publish(['8']).map((line) => ({ ...line, movedTo: '/acme/108/' }));
    const names = makeNames(['108'], [...published, { path: '/acme/108/', code: '108', line: 2 }]);
    expect(Object.fromEntries(names)).toEqual({ 8: 'E_8', 108: 'E_108' });
  });

  test('gives no name twice, whatever the codes are', () => {
    const codes = HOSTILE_CODES.map(({ code }) => code);
    const names = makeNames(codes);
    expect([...names.keys()]).toEqual(codes);
    expect(new Set(names.values()).size).toBe(codes.length);
  });

  test('changes no name when codes are added anywhere and published', () => {
    // Few letters, so that many codes want the same name.
    const code = fc.string({
      unit: fc.constantFrom('a', 'A', '1', '2', '_', '-', '.'),
      minLength: 1,
      maxLength: 5,
    });
    const codes = fc.uniqueArray(code, { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(codes, fc.nat(), fc.infiniteStream(fc.boolean()), (all, seed, kept) => {
        const before = all.filter(() => kept.next().value);
        const old = publish(before);
        // Those that are new stand between the others, and not where they will be in the list.
        const after = [...all.slice(seed % all.length), ...all.slice(0, seed % all.length)];
        const list = publish(after, old);
        const first = makeNames(before);
        expect(makeNames(before, old)).toEqual(first);
        const now = makeNames(after, old);
        expect(makeNames(after, list)).toEqual(now);
        for (const [one, name] of first) expect(now.get(one)).toBe(name);
        expect(new Set(now.values()).size).toBe(all.length);
      }),
    );
  });
});

function makeNames(codes: readonly string[], published: Published = []): Map<string, string> {
  return makeConstantNames(getVendor(makeCatalogOf(codes)), published);
}

/** The list of published paths with those of codes added, as `npm run publish:paths` adds them. */
function publish(codes: readonly string[], published: Published = []): Published {
  const lines = published.map(({ path, code }): [string, string?] =>
    code === undefined ? [path] : [path, code],
  );
  const added = getPathsToPublish(makeCatalogOf(codes, lines), published).filter(({ path }) =>
    path.startsWith('/acme/'),
  );
  const coded = added.filter(({ code }) => code !== undefined);
  return [...published, ...coded.map((path, i) => ({ ...path, line: published.length + i + 1 }))];
}

function makeCatalogOf(codes: readonly string[], published: [string, string?][] = []) {
  return makeTestCatalog({ vendors: [{ codes }], published });
}
