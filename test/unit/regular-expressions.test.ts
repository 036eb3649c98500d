import { globSync, readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** From how many times on a bound is no help: `(?:[a-z]{1,200}){0,6}` walks back as `(?:[a-z]+){0,6}` does. */
const MANY = 10;

const RULE = 'regexp/no-super-linear-backtracking';

describe('a regular expression', () => {
  test('is seen to walk back in a loop, whatever its bounds', () => {
    expect(walksBack(String.raw`/^(?:\/?[\w.]{1,200}){0,6}$/`)).toBe(true);
    expect(walksBack(String.raw`/^(?:[\w.]{1,200}\/){0,6}$/`)).toBe(false);
  });

  test('of ours walks back in no loop, whatever its bounds', () => {
    const literals = globSync('src/**/*.ts').flatMap(readLiterals);
    expect(literals.length).toBeGreaterThan(500);
    expect(literals.filter(({ text }) => walksBack(text))).toEqual([]);
  });
});

/** Whether a part of it can be read in several ways by going round again: that takes a power of the length. */
function walksBack(literal: string): boolean {
  const unbounded = loosen(literal);
  if (unbounded === literal) return false;
  const found = new Linter().verify(`export default ${unbounded};`, {
    plugins: { regexp },
    rules: { [RULE]: ['error', { report: 'potential' }] },
  });
  return found.some(({ ruleId, messageId }) => ruleId !== RULE || messageId === 'self');
}

/** The expression with no upper bound where it is a high one: the lint itself takes any bound for a help. */
function loosen(literal: string): string {
  return literal.replace(/\{(?<min>\d+),(?<max>\d+)\}/g, (bounds, min: string, max: string) =>
    Number(max) >= MANY ? `{${min},}` : bounds,
  );
}

function readLiterals(file: string): { file: string; line: number; text: string }[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: { file: string; line: number; text: string }[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ file, line: line + 1, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
