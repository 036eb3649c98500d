import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { PROBLEM_KINDS } from '../catalog/problem-kinds.ts';
import { addExamples } from './add-examples.ts';
import { annotate } from './annotate.ts';
import { readConstants } from './doc-comments.ts';
import type { FindConstant } from './doc-comments.ts';
import type { JsonSchema } from './json-schema.ts';
import { KINDS } from './kinds.ts';
import type { Kind } from './kinds.ts';

const SCHEMAS = join(import.meta.dirname, '../schemas');
const EXAMPLES = join(import.meta.dirname, 'examples');

/** Makes the JSON Schema of each kind of file, by the name of its own file. */
export function makeSchemas(): Record<string, JsonSchema> {
  const find = readConstants(readSources());
  return Object.fromEntries(KINDS.map((kind) => [`${kind.name}.json`, makeSchema(kind, find)]));
}

/** The text of a schema's file, as it is committed. */
export function formatSchema(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The example of a kind of file, which has each field of it. */
export function readExample({ name }: Kind): unknown {
  return parse(readFileSync(join(EXAMPLES, `${name}.yaml`), 'utf8'));
}

function makeSchema(kind: Kind, find: FindConstant): JsonSchema {
  // As it is written, not as it is read: what has a default may be left out.
  const made = z.toJSONSchema(kind.schema, { target: 'draft-7', io: 'input' });
  const { $schema, ...json } = made as JsonSchema;
  annotate(kind.isList ? (json.items ?? {}) : json, kind.constant, { find });
  addExamples(json, readExample(kind));
  if (kind.name === 'note') describeProblems(json.properties?.problem);
  return { ...($schema !== undefined && { $schema }), title: kind.title, ...json };
}

/** What each kind of failure is stands where pages take it from. */
function describeProblems(problem: JsonSchema | undefined) {
  if (!problem) return;
  const names = problem.enum as (keyof typeof PROBLEM_KINDS)[];
  problem.enumDescriptions = names.map((name) => {
    const { title, meaning } = PROBLEM_KINDS[name];
    return `${title}. ${meaning}`;
  });
  problem.markdownEnumDescriptions = problem.enumDescriptions;
}

function readSources(): Record<string, string> {
  const names = globSync('*.ts', { cwd: SCHEMAS }).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(SCHEMAS, name), 'utf8')]));
}
