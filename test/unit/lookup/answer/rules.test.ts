import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeCases } from '../../../../src/lookup/answer/case.ts';
import type { Case } from '../../../../src/lookup/answer/case.ts';
import { NO_CHAINS } from '../../../../src/lookup/answer/chains.ts';
import type { Rule, RuleExamples } from '../../../../src/lookup/answer/rules/rule.ts';
import { RULES } from '../../../../src/lookup/answer/rules/rules.ts';
import { makeLookupData } from '../../../../src/lookup/index/make-data.ts';
import { makeLookupIndex } from '../../../../src/lookup/index/growing-index.ts';
import { matchReading } from '../../../../src/lookup/match-reading.ts';
import { readText } from '../../../../src/lookup/read/read.ts';
import { makeFixtureCatalog } from '../../../support/fixture-catalog.ts';
import { makeVendorFolder } from '../../../support/make-catalog.ts';
import { ERRNO, POSTGRESQL, SHELL, WINDOWS } from '../../../support/programs.ts';

const FOLDER = 'src/lookup/answer/rules';
const programs = [ERRNO, POSTGRESQL, SHELL, WINDOWS].map(makeVendorFolder);
const index = makeLookupIndex(makeLookupData(makeFixtureCatalog(programs)));

const files = globSync(`${FOLDER}/*.ts`)
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\/rules?\.ts$/.test(file));

const rules = await Promise.all(
  files.map(async (file) => {
    const { examples, ...exported } = (await import(`../../../../${file}`)) as {
      examples?: RuleExamples;
    } & Record<string, Rule>;
    return { file, rule: Object.values(exported)[0], examples };
  }),
);

describe('the rules of answers', () => {
  test.each(rules)('$file has examples, a name like its own, and a place in the order', (entry) => {
    expect(entry.examples?.drops.length).toBeGreaterThan(0);
    expect(entry.examples?.keeps.length).toBeGreaterThan(0);
    expect(entry.file).toBe(`${FOLDER}/${entry.rule?.name}.ts`);
    expect(RULES).toContain(entry.rule);
  });

  test.each(RULES)('$name drops and keeps what its examples say', (rule) => {
    const { drops = [], keeps = [] } = rules.find((entry) => entry.rule === rule)?.examples ?? {};
    for (const [text, code] of drops) expect(ask(rule, text, code), text).toBe('dropped');
    for (const [text, code] of keeps) expect(ask(rule, text, code), text).toBe('kept');
  });
});

/** What becomes of a code where a rule is asked: the rules before it may have dropped it already. */
function ask(rule: Rule, text: string, code: string): 'dropped' | 'kept' | 'not there' {
  const match = matchReading(readText(text), index);
  let left: Case[] = makeCases(match, true);
  for (const before of RULES.slice(0, RULES.indexOf(rule))) {
    const drops = before.drop(left, match, NO_CHAINS);
    left = left.filter((entry) => !drops(entry));
  }
  const entry = left.find((item) => `${item.code.vendor}/${item.code.code}` === code);
  if (!entry) return 'not there';
  return rule.drop(left, match, NO_CHAINS)(entry) ? 'dropped' : 'kept';
}
