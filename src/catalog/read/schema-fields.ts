import type { z } from 'astro/zod';

type Schema = z.core.$ZodType;

/** Names of the fields that a schema knows at a path; empty where it knows none. */
export function getFieldsAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  const { shape } = getDefinition(getSchemaAt(schema, path));
  return Object.keys(shape ?? {});
}

/** Whether a schema does without the field at a path. */
export function isOptionalAt(schema: Schema, path: readonly PropertyKey[]): boolean {
  const parent = getDefinition(getSchemaAt(schema, path.slice(0, -1)));
  const field = parent.shape?.[String(path.at(-1))];
  return field?._zod.def.type === 'optional' || field?._zod.def.type === 'default';
}

/** What a schema puts where a field is absent. */
export function getDefaults(schema: Schema): Record<string, unknown> {
  const fields = Object.entries(getDefinition(schema).shape ?? {});
  return Object.fromEntries(
    fields.flatMap(([name, field]) => {
      const { type, defaultValue } = getDefinition(field);
      return type === 'default' ? [[name, defaultValue]] : [];
    }),
  );
}

function getSchemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  return path.reduce<Schema | undefined>((at, key) => {
    const { shape, element } = getDefinition(at);
    return unwrap(shape?.[String(key)] ?? element);
  }, unwrap(schema));
}

function unwrap(schema: Schema | undefined): Schema | undefined {
  const { innerType } = getDefinition(schema);
  return innerType ? unwrap(innerType) : schema;
}

/** Zod keeps what a schema was made from in `_zod.def`, which differs by the kind of schema. */
function getDefinition(schema: Schema | undefined): Definition {
  return schema?._zod.def ?? {};
}

interface Definition {
  type?: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  innerType?: Schema;
  defaultValue?: unknown;
}
