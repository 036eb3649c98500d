import { isPair, isScalar, parseDocument, visit } from 'yaml';
import type { Scalar } from 'yaml';

/** What takes the place of a value, if anything does; `keys` are those of the mappings around it. */
export type Rename = (value: string, keys: readonly string[]) => string | undefined;

/** Renames values in a YAML text and leaves every other character as it is. */
export function renameInYaml(text: string, rename: Rename): string {
  const edits: { start: number; end: number; now: string }[] = [];
  visit(parseDocument(text), {
    Scalar: (place, node, around) => {
      const keys = around.flatMap((one) =>
        isPair(one) && isScalar(one.key) ? String(one.key.value) : [],
      );
      const now = place === 'key' ? undefined : rename(String(node.value), keys);
      const [start, end] = node.range ?? [];
      if (now === undefined || start === undefined || end === undefined) return;
      edits.push({ start, end, now: formatLike(node, now) });
    },
  });
  return edits.reduceRight(
    (all, { start, end, now }) => all.slice(0, start) + now + all.slice(end),
    text,
  );
}

/** In the quotes that the value has; one without them gets some if it needs them. */
function formatLike({ type }: Scalar, value: string): string {
  if (type === 'PLAIN' && /^(?:-?\d+|[a-z][a-z0-9/-]*)$/.test(value)) return value;
  return type === 'QUOTE_SINGLE' ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
}
