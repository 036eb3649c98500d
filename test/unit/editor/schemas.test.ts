import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { JsonSchema } from '../../../src/editor/json-schema.ts';
import { KINDS } from '../../../src/editor/kinds.ts';
import { formatSchema, makeSchemas, readExample } from '../../../src/editor/make-schemas.ts';
import { SCHEMA_FOLDER } from '../../../src/catalog/write/schema-line.ts';
import { getSchemaOf } from '../../support/schema-of.ts';

const FOLDER = join('content', SCHEMA_FOLDER);
const schemas = makeSchemas();

describe('the schemas for editors', () => {
  test('are written as the schemas of the content are: npm run schemas', () => {
    const made = Object.entries(schemas).map(([name, schema]) => [name, formatSchema(schema)]);
    const kept = globSync('*', { cwd: FOLDER }).map((name) => {
      return [name, readFileSync(join(FOLDER, name), 'utf8')];
    });
    expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(made));
  });

  test('are those that the first lines of the content name', () => {
    const files = globSync('content/{,*/}*.yaml').filter((file) =>
      readFileSync(file, 'utf8').startsWith('# yaml-language-server'),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.map(getSchemaOf)).toEqual(files.map((file) => basename(file)));
  });

  test('are wired to their files in the settings of Visual Studio Code', () => {
    const settings: unknown = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
    // The server of YAML does not look into Markdown.
    const kinds = KINDS.filter(({ files }) => files.endsWith('.yaml'));
    const wanted: Record<string, string> = Object.fromEntries(
      kinds.map(({ name, files }) => [`${FOLDER}/${name}.json`, `content/${files}`]),
    );
    expect(settings).toMatchObject({ 'yaml.schemas': wanted });
  });
});

describe.each(KINDS)('the schema of $title', (kind) => {
  const json = schemas[`${kind.name}.json`] ?? {};
  const isValid = new Ajv({ strict: false }).compile(json);

  test('describes every field, with an example or all values', () => {
    const bare = listFields(json).flatMap(({ path, field }) => {
      const isShown = field.examples ?? field.enum ?? getInner(field) ?? getConstants(field);
      return [
        ...(field.description === undefined ? [`${path} has no description`] : []),
        ...(isShown === undefined ? [`${path} has no example`] : []),
      ];
    });
    expect(bare).toEqual([]);
  });

  test('says nothing that only readers of our source understand', () => {
    expect(JSON.stringify(json)).not.toMatch(/@link|catalog\/|TODO/);
  });

  test('and the check take its example, and neither an empty file nor unknown fields', () => {
    const example = readExample(kind);
    expect(kind.schema.safeParse(example).error?.issues).toBeUndefined();
    expect(isValid(example), JSON.stringify(isValid.errors)).toBe(true);
    const [first] = [example].flat() as object[];
    for (const wrong of [{ ...first, nosuch: 1 }, ...(kind.name === 'site' ? [] : [{}])]) {
      const file = kind.isList ? [wrong] : wrong;
      expect([kind.schema.safeParse(file).success, isValid(file)]).toEqual([false, false]);
    }
  });
});

test('the schema of a note takes the front matter of every note', () => {
  const isValid = new Ajv({ strict: false }).compile(schemas['note.json'] ?? {});
  const notes = globSync('content/*/notes/**/*.md');
  const refused = notes.filter((file) => {
    const front = /^---\n(?<yaml>.*?)^---$/ms.exec(readFileSync(file, 'utf8'))?.groups?.yaml;
    return !isValid(parse(front ?? ''));
  });
  expect(notes.length).toBeGreaterThan(0);
  expect(refused).toEqual([]);
});

/** All fields of a schema, those of objects and lists inside it included. */
function listFields(json: JsonSchema, path = ''): { path: string; field: JsonSchema }[] {
  const inner = getInner(json);
  if (inner && !json.properties) return listFields(inner, `${path}[]`);
  return Object.entries(json.properties ?? {}).flatMap(([name, field]) => [
    { path: `${path}.${name}`, field },
    ...listFields(field, `${path}.${name}`),
  ]);
}

/** What stands in a list or an object, if that has fields of its own. */
function getInner(json: JsonSchema): JsonSchema | undefined {
  if (json.properties) return json;
  const { items } = json;
  return items?.properties ? items : undefined;
}

/** The values of a field that has one, or a few numbers. */
function getConstants(json: JsonSchema): unknown {
  return json.const ?? json.anyOf;
}
