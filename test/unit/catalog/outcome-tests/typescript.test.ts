import { stripTypeScriptTypes } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getOutcomeTests } from '../../../../src/catalog/outcome-tests/outcome-tests.ts';
import { formatTypeScript } from '../../../../src/catalog/outcome-tests/typescript.ts';
import { getExpectedOutcome } from '../../../support/expected-outcome.ts';
import { oddVendor } from '../../../support/odd-vendors.ts';
import { FLAT, LISTED, MANY, NESTED, ODD } from './checks.ts';

describe('formatTypeScript', () => {
  test('writes a function for a flat answer', () => {
    expect(formatTypeScript('Acme Mail', FLAT)).toMatchInlineSnapshot(`
      "/** What an answer of Acme Mail says. */
      export function getOutcome(answer: unknown): 'success' | 'partial' | 'empty' | 'failure' {
        const code = (answer as { code?: unknown } | null)?.code;
        // A number may also arrive as a string of the same digits.
        if (code === 0 || code === '0') return 'success';
        if (code === 98 || code === '98') return 'partial';
        if (code === '00A') return 'empty';
        return 'failure';
      }
      "
    `);
  });

  test('writes a function for a nested answer', () => {
    expect(formatTypeScript('Acme Mail', NESTED)).toMatchInlineSnapshot(`
      "/** What an answer of Acme Mail says. */
      export function getOutcome(answer: unknown): 'success' | 'pending' | 'failure' {
        const isSuccessful =
          (answer as { header?: { isSuccessful?: unknown } | null } | null)?.header?.isSuccessful;
        const resultCode =
          (answer as { header?: { resultCode?: unknown } | null } | null)?.header?.resultCode;
        if (isSuccessful === true) return 'success';
        // A number may also arrive as a string of the same digits.
        if (resultCode === 7 || resultCode === '7') return 'pending';
        return 'failure';
      }
      "
    `);
  });

  test('walks through lists, where a text has items too', () => {
    expect(formatTypeScript('Acme Mail', LISTED)).toMatchInlineSnapshot(`
      "/** What an answer of Acme Mail says. */
      export function getOutcome(answer: unknown): 'success' | 'failure' {
        let status = answer;
        for (const key of ['results', '0', 'status']) {
          const members = typeof status === 'object' ? Object.entries(status ?? {}) : [];
          status = new Map<string, unknown>(members).get(key);
        }
        if (status === 'done') return 'success';
        return 'failure';
      }
      "
    `);
  });

  test('compares with many values at once', () => {
    expect(formatTypeScript('Acme Mail', MANY)).toMatchInlineSnapshot(`
      "/** What an answer of Acme Mail says. */
      export function getOutcome(answer: unknown): 'success' | 'failure' {
        const ok = (answer as { ok?: unknown } | null)?.ok;
        if (new Set<unknown>([true, 1, 'yes']).has(ok)) return 'success';
        return 'failure';
      }
      "
    `);
  });

  test('quotes what is no name', () => {
    expect(formatTypeScript('A*/\nB', ODD)).toMatchInlineSnapshot(`
      "/** What an answer of A* / B says. */
      export function getOutcome(answer: unknown): 'success' | 'partial' | 'empty' | 'failure' {
        const value =
          (answer as { 'it\\'s'?: { 'a/b~c"\\\\'?: unknown } | null } | null)?.['it\\'s']?.['a/b~c"\\\\'];
        const value2 = (answer as { class?: unknown } | null)?.class;
        let value3 = answer;
        for (const key of ['__proto__']) {
          const members = typeof value3 === 'object' ? Object.entries(value3 ?? {}) : [];
          value3 = new Map<string, unknown>(members).get(key);
        }
        if (value === 'it\\'s') return 'success';
        if (value2 === 'a"b\\\\' || value2 === '草\\u202e') return 'partial';
        if (value3 === '\\udb40\\udc01') return 'empty';
        return 'failure';
      }
      "
    `);
  });

  test('makes of any vendor what tells outcomes exactly', () => {
    fc.assert(
      fc.property(oddVendor, ({ vendor, bodies }) => {
        const getOutcome = compile(getOutcomeTests(vendor)[0]?.text ?? '');
        for (const body of bodies) {
          expect(getOutcome(JSON.parse(body)), body).toBe(getExpectedOutcome(vendor, body));
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Makes a function of the text, as a reader does who copies it. */
function compile(text: string): (answer: unknown) => unknown {
  const code = stripTypeScriptTypes(text).replace('export function', 'return function');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- to run the text is the test
  return (new Function(code) as () => (answer: unknown) => unknown)();
}
