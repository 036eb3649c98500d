import { expect, test } from 'vitest';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { PROBLEM_KINDS } from '../../../src/catalog/problem-kinds.ts';
import { checkMarkdown } from '../../../src/catalog/read/markdown-check.ts';
import { PROBLEMS } from '../../../src/schemas/note.ts';

test.each(PROBLEMS)('%s has the number of its place in the list of gRPC', (name) => {
  // OK, which is no problem, has 0; https://grpc.io/docs/guides/status-codes/ puts the rest in order.
  expect(PROBLEM_KINDS[name].grpc).toBe(PROBLEMS.indexOf(name) + 1);
});

test.each(PROBLEMS)('%s says what to do in Markdown that pages can show', (name) => {
  const { todo, meaning } = PROBLEM_KINDS[name];
  expect(checkMarkdown(todo)).toEqual([]);
  expect(fromMarkdown(meaning).children).toHaveLength(1);
});

test('no two kinds share a title', () => {
  const titles = Object.values(PROBLEM_KINDS).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});
