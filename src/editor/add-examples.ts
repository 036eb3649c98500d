import type { JsonSchema } from './json-schema.ts';

/** Puts the values of an example into the JSON Schema of what it is an example of, field by field. */
export function addExamples(json: JsonSchema, example: unknown) {
  if (Array.isArray(example)) {
    if (json.items && example.some(isRecord))
      for (const item of example) addExamples(json.items, item);
    else addExample(json, example);
    return;
  }
  if (!isRecord(example)) {
    addExample(json, example);
    return;
  }
  if (!json.properties) addExample(json, example);
  for (const [name, value] of Object.entries(example)) {
    const field = json.properties?.[name];
    if (field) addExamples(field, value);
  }
}

/** Values of a closed set are offered by themselves, and one example is enough. */
function addExample(json: JsonSchema, example: unknown) {
  if (json.enum || json.const !== undefined) return;
  json.examples ??= [example];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
