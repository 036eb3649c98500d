import ts from 'typescript';
import { readDocComment } from './doc-comments.ts';
import type { FindConstant } from './doc-comments.ts';
import type { JsonSchema } from './json-schema.ts';

/** Where an expression stands, and how constants are found. */
interface Source {
  file?: ts.SourceFile;
  find: FindConstant;
}

/**
 * Puts what the doc comments say of a zod schema into the JSON Schema that was made from it: the
 * comment of a field before that of the constant which it is made from.
 *
 * @throws {Error} for a constant that is in no file
 */
export function annotate(json: JsonSchema, name: string, { file, find }: Source) {
  const constant = find(name, file);
  if (!constant) throw new Error(`No file of the schemas has the constant ${name}.`);
  describe(json, constant.says);
  walk(json, constant.value, { file: constant.file, find });
}

function walk(json: JsonSchema, value: ts.Expression, source: Source) {
  if (ts.isIdentifier(value)) annotate(json, value.text, source);
  if (!ts.isCallExpression(value) || !ts.isPropertyAccessExpression(value.expression)) return;
  const { expression, name } = value.expression;
  // What is called on a schema, `optional` and the like, changes nothing of what is inside.
  if (expression.getText() !== 'z') walk(json, expression, source);
  else walkKind(json, name.text, { args: value.arguments, source });
}

function walkKind(
  json: JsonSchema,
  kind: string,
  { args, source }: { args: readonly ts.Expression[]; source: Source },
) {
  const [first, second] = args;
  if (!first) return;
  switch (kind) {
    case 'strictObject':
      if (ts.isObjectLiteralExpression(first)) walkFields(json, first, source);
      break;
    case 'array':
      if (json.items) walk(json.items, first, source);
      break;
    case 'enum':
      describeValues(json, first, source);
      break;
    case 'record':
    case 'partialRecord':
      for (const inner of [json.additionalProperties, ...Object.values(json.properties ?? {})])
        if (second && typeof inner === 'object') walk(inner, second, source);
      break;
    default:
  }
}

function walkFields(json: JsonSchema, fields: ts.ObjectLiteralExpression, source: Source) {
  for (const field of fields.properties) {
    const inner = json.properties?.[field.name?.getText() ?? ''];
    if (!inner) continue;
    describe(inner, readDocComment(field));
    if (ts.isPropertyAssignment(field)) walk(inner, field.initializer, source);
    else if (ts.isShorthandPropertyAssignment(field)) walk(inner, field.name, source);
  }
}

function describeValues(json: JsonSchema, list: ts.Expression, { file, find }: Source) {
  const value = ts.isIdentifier(list) ? find(list.text, file)?.value : list;
  if (!value || !ts.isArrayLiteralExpression(value)) return;
  const says = value.elements.map(readDocComment);
  if (says.every((one) => one === '')) return;
  json.enumDescriptions = says.map(strip);
  json.markdownEnumDescriptions = says;
}

function describe(json: JsonSchema, says: string) {
  if (says === '' || json.description !== undefined) return;
  json.description = strip(says);
  if (json.description !== says) json.markdownDescription = says;
}

/** The same for what shows no Markdown. */
function strip(text: string): string {
  return text.replaceAll('`', '');
}
