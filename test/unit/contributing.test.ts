import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** A table of fields in CONTRIBUTING.md, and the schema that it is of. */
interface Table {
  heading: string;
  file: string;
  schema: string;
}

/** A field of a schema, as its source has it. */
interface Field {
  name: string;
  isNeeded: boolean;
  /** Names of the fields inside of it, if it is an object or a list of objects. */
  inner: string[];
}

interface Row {
  names: string[];
  text: string;
  needed: string;
}

const TABLES: Table[] = [
  { heading: 'Fields of codes.yaml', file: 'code', schema: 'codeSchema' },
  { heading: 'Fields of vendor.yaml', file: 'vendor', schema: 'vendorSchema' },
  { heading: 'Fields of a note', file: 'note', schema: 'noteSchema' },
];

/** Rules ask for these, though the schema alone does not. */
const NEEDED_BY_RULES: Record<string, string> = {
  key: 'one of these three',
  message: 'one of these three',
  description: 'one of these three',
  problem: 'of failures',
  actor: 'of failures',
  retry: 'of failures',
};

const sources = new Map<string, ts.SourceFile>();

describe.each(TABLES)('the table "$heading" in CONTRIBUTING.md', ({ heading, file, schema }) => {
  const fields = readFields(file, schema);
  const rows = readTable(heading);

  test('has every field of the schema once, and no other', () => {
    const names = rows.flatMap((row) => row.names);
    expect(names.toSorted()).toEqual(fields.map(({ name }) => name).toSorted());
  });

  test('says which of them are needed', () => {
    const said = rows.flatMap(({ names, needed }) => names.map((name) => [name, needed]));
    const wanted = fields.map(({ name, isNeeded }) => {
      return [name, isNeeded ? 'yes' : (NEEDED_BY_RULES[name] ?? '')];
    });
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(wanted));
  });

  test('names the fields inside of each', () => {
    const missing = fields.flatMap(({ name, inner }) => {
      const text = rows.find(({ names }) => names.includes(name))?.text ?? '';
      // What a change consists of stands in the table of a note.
      if (text.includes('as in a note')) return [];
      return inner.filter((one) => !text.includes(`\`${one}\``)).map((one) => `${name}.${one}`);
    });
    expect(missing).toEqual([]);
  });

  test('names nothing that no schema has', () => {
    const schemas = globSync('src/schemas/*.ts').map((path) => readFileSync(path, 'utf8'));
    const known = new Set(schemas.join('\n').match(/[\w-]+/g));
    const unknown = rows
      .filter(({ names }) => fields.some(({ name, inner }) => names.includes(name) && inner[0]))
      .flatMap(({ text }) => [...text.matchAll(/`([\w-]+)`/g)].map((match) => match[1] ?? ''))
      .filter((name) => !known.has(name));
    expect(unknown).toEqual([]);
  });

  test('names all values of a field that has a few', () => {
    const missing = [...readValues(file, schema)].flatMap(([name, values]) => {
      const text = rows.find(({ names }) => names.includes(name))?.text ?? '';
      return values.filter((value) => !text.includes(`\`${value}\``)).map((v) => `${name}: ${v}`);
    });
    expect(missing).toEqual([]);
  });
});

/** Rows of the table below a heading; a row may be of several fields. */
function readTable(heading: string): Row[] {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const section = text.split(`### ${heading}\n`)[1]?.split('\n#')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => {
    const [, first = '', what = '', needed = ''] = line.split(/(?<!\\)\|/);
    const names = [...first.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
    return { names, text: what, needed: needed.trim() };
  });
}

/** The fields of a schema that a file of `src/schemas/` defines. */
function readFields(file: string, schema: string): Field[] {
  return readProperties(file, schema).map(({ name, value }) => {
    const text = value?.getText() ?? '';
    const isNeeded = !/\.(?:optional|default)\(/.test(getOwnCalls(value));
    return { name, isNeeded, inner: getInner(file, text) };
  });
}

/** The closed sets of short values among the fields: `status` → active, deprecated, removed. */
function readValues(file: string, schema: string): Map<string, string[]> {
  const found = readProperties(file, schema).flatMap(({ name, value }): [string, string[]][] => {
    const list = /^z\s*\.enum\((?<list>[^)]*)\)/.exec(value?.getText() ?? '')?.groups?.list ?? '';
    const text = list.startsWith('[') ? list : (findConstant(file, list)?.getText() ?? '');
    const bare = text.replaceAll(/\/\*\*.*?\*\//gs, '');
    const values = [...bare.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
    return values.length > 0 && values.length < 10 ? [[name, values]] : [];
  });
  return new Map(found);
}

interface Property {
  name: string;
  value: ts.Expression | undefined;
}

/** The properties of the first object literal in a constant. */
function readProperties(file: string, constant: string): Property[] {
  const found = findConstant(file, constant);
  const object = found && findObject(found);
  return (object?.properties ?? []).flatMap((property): Property[] => {
    const name = property.name?.getText() ?? '';
    if (ts.isShorthandPropertyAssignment(property)) return [{ name, value: undefined }];
    return ts.isPropertyAssignment(property) ? [{ name, value: property.initializer }] : [];
  });
}

/** Names of the fields of an object in place, or of another schema that the text names. */
function getInner(file: string, text: string): string[] {
  const own = /z\.strictObject\(\{(?<fields>.*)\}\)/s.exec(text)?.groups?.fields;
  if (own !== undefined) return [...own.matchAll(/(\w+):/g)].map((match) => match[1] ?? '');
  const other = /\b(?<name>\w+)Schema\b/.exec(text)?.groups?.name;
  if (other === undefined) return [];
  const schema = `${other}Schema`;
  const home = findConstant(file, schema) ? file : other;
  return readProperties(home, schema).map(({ name }) => name);
}

/** The calls at the end of a schema, without what stands inside their brackets. */
function getOwnCalls(value: ts.Expression | undefined): string {
  if (value === undefined || !ts.isCallExpression(value)) return '';
  const { expression } = value;
  if (!ts.isPropertyAccessExpression(expression)) return '';
  return `${getOwnCalls(expression.expression)}.${expression.name.text}(`;
}

function findConstant(file: string, name: string): ts.Expression | undefined {
  let found: ts.Expression | undefined;
  ts.forEachChild(parseSchema(file), (node) => {
    if (!ts.isVariableStatement(node)) return;
    for (const { name: own, initializer } of node.declarationList.declarations)
      if (own.getText() === name) found = initializer;
  });
  return found;
}

function findObject(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  if (ts.isObjectLiteralExpression(node)) return node;
  return ts.forEachChild(node, findObject);
}

function parseSchema(file: string): ts.SourceFile {
  const path = `src/schemas/${file}.ts`;
  const known = sources.get(path);
  if (known) return known;
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  sources.set(path, source);
  return source;
}
