import { isScalar } from 'yaml';
import type { Scalar } from 'yaml';
import { formatField } from './problem.ts';
import type { Edit } from '../../text/apply-edits.ts';
import type { Path } from './yaml-nodes.ts';
import type { ReportYaml, YamlSource } from './yaml-strictness.ts';

/** Fields by what their values are; each a pattern with `[]` for every position and `.*` for any member: `fallback[].from`. */
export interface ScalarFields {
  /** Codes: quoted always, so that YAML takes none for a number or a truth value. */
  codes?: readonly string[];
  /** Days: quoted always, because many YAML readers make them dates. */
  days?: readonly string[];
  /** Values that may be numbers, written as JSON writes them. */
  numbers?: readonly string[];
}

const CODE_FIX = 'codes are strings, signs and zeros included.';
/** Quotes as word processors make them. */
const TYPOGRAPHIC = /^[“”„‟«»‘’‚](?<inner>.*)[“”‟«»‘’]$/;

/** What is no sign of ASCII, or an apostrophe in front: few codes have any. */
const UNUSUAL = /[^\0-\x7f]|^'/;

const ISO_DAY = /^\d{4}(?:-\d{2}){0,2}$/;
const DAY_FIX = 'some readers of YAML would make it a date.';

/**
 * Reports values without quotes that YAML may take for something else, and numbers that it reads
 * otherwise than they are written. Codes and days without quotes become what was written, so that
 * what refers to them is not reported as well.
 */
export function reportScalars(
  { nodes }: YamlSource,
  { codes = [], days = [], numbers = [] }: ScalarFields,
  report: ReportYaml,
) {
  for (const { node, path, isKey } of nodes) {
    if (isKey || !isScalar(node) || !node.source) continue;
    const isPlain = node.type === 'PLAIN';
    // Most values are quoted, and few of these are written oddly.
    if (!isPlain && !isUnusual(node.value)) continue;
    const field = formatField(path).replace(/\[\d+\]/g, '[]');
    if (!isPlain) {
      if (isAmong(codes, field)) reportMiswritten(node, path, report);
      continue;
    }
    if (isAmong(codes, field)) reportUnquoted(node, path, CODE_FIX, report);
    else if (days.includes(field)) {
      // What is no day is told as that.
      if (ISO_DAY.test(node.source)) reportUnquoted(node, path, DAY_FIX, report);
      else node.value = node.source;
    } else if (numbers.includes(field)) reportOddNumber(node, path, report);
  }
}

/** Whether a field is listed, by its name or as any member of an object: `numbers.*`. */
function isAmong(fields: readonly string[], field: string): boolean {
  return fields.includes(field) || fields.includes(field.replace(/\.[^.]+$/, '.*'));
}

/** A value as JSON writes it; infinity and no number at all, which JSON has not, by their names. */
export function formatScalar(value: unknown): string {
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

function isUnusual(value: unknown): value is string {
  return typeof value === 'string' && (value.trim() !== value || UNUSUAL.test(value));
}

/** A code as it was copied, and not as programs send it: what is wrong, and what takes it away. */
const MISWRITTEN: readonly (readonly [message: string, mend: (code: string) => string])[] = [
  ['The value must not begin or end with white space.', (code) => code.trim()],
  [
    'The code has full-width digits, which programs do not send.',
    (code) => code.replace(/[０-９]/g, (digit) => digit.normalize('NFKC')),
  ],
  [
    'The sign in front of the digits is no hyphen, which programs send.',
    (code) => code.replace(/^[−–—‐‑﹣－](?=\d)/, '-'),
  ],
  [
    'The apostrophe in front is that by which spreadsheets mark a text.',
    (code) => code.replace(/^'(?=\d+$)/, ''),
  ],
];

/** The code becomes the one that was meant, so that what names that is not told as well. */
function reportMiswritten(scalar: Scalar, path: Path, report: ReportYaml) {
  for (const [message, mend] of MISWRITTEN) {
    const code = mend(String(scalar.value));
    // One of nothing but blanks is told as empty.
    if (code === scalar.value || code === '') continue;
    const fix = `Write ${JSON.stringify(code)}.`;
    report(scalar.range?.[0] ?? 0, path, message, fix, makeEdit(scalar, code));
    scalar.value = code;
  }
}

function reportUnquoted(scalar: Scalar, path: Path, reason: string, report: ReportYaml) {
  const { value, source = '', range } = scalar;
  const inner = TYPOGRAPHIC.exec(source)?.groups?.inner?.trim();
  if (inner) {
    const message = `${source} stands in typographic quotes, which are none for YAML.`;
    report(
      range?.[0] ?? 0,
      path,
      message,
      `Write ${JSON.stringify(inner)} with straight quotes: ${reason}`,
      makeEdit(scalar, inner),
    );
    scalar.value = inner;
    return;
  }
  const reading = typeof value === 'string' ? '' : `; YAML reads it as ${describeValue(value)}`;
  const fix = `Write ${JSON.stringify(source)} with the quotes: ${reason}`;
  report(
    range?.[0] ?? 0,
    path,
    `${source} is not quoted${reading}.`,
    fix,
    makeEdit(scalar, source),
  );
  scalar.value = source;
}

/** A text in quotes for what stands there; nothing for what has several lines. */
function makeEdit({ range, type }: Scalar, text: string): Edit | undefined {
  if (!range || type?.startsWith('BLOCK') || text.includes('\n')) return undefined;
  return { start: range[0], end: range[1], text: JSON.stringify(text) };
}

function reportOddNumber({ value, source, range }: Scalar, path: Path, report: ReportYaml) {
  if (typeof value !== 'number' || String(value) === source) return;
  const fix = `Write ${value}, or ${JSON.stringify(source)} if it is a text.`;
  report(range?.[0] ?? 0, path, `YAML reads ${source} as the number ${value}.`, fix);
}

function describeValue(value: unknown): string {
  return value === null ? 'nothing' : `the ${typeof value} ${formatScalar(value)}`;
}
