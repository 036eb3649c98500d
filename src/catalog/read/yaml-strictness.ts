import { isAlias, isMap, isScalar } from 'yaml';
import type { Alias, Node, Scalar, YAMLMap } from 'yaml';
import type { Edit } from '../../text/apply-edits.ts';
import { describeForbidden, getForbiddenCharacters, hasForbidden } from './characters.ts';
import { getKeyName } from './yaml-nodes.ts';
import type { Path, PlacedNode } from './yaml-nodes.ts';

/** Reports something at an offset of the YAML source. */
export type ReportYaml = (
  offset: number,
  path: Path,
  message: string,
  fix: string,
  edit?: Edit,
) => void;

/** All nodes of a parsed document and the text it was parsed from. */
export interface YamlSource {
  nodes: readonly PlacedNode[];
  source: string;
}

/** What aliases, anchors and tags begin with, and what escapes and comments do. */
const FEATURE = /[*&!]/;
const ESCAPE = '\\';
const COMMENT = '#';

/** Reports what YAML has and content does without: directives, aliases, anchors, tags, doubled keys. */
export function reportFeatures({ nodes, source }: YamlSource, report: ReportYaml) {
  if (/^(?:(?:#.*)?\n)*%/.test(source)) {
    const message = 'The file begins with a YAML directive.';
    report(source.search(/^%/m), [], message, 'Remove it: content is plain YAML 1.2.');
  }
  const mayHaveOthers = FEATURE.test(source);
  for (const { node, path } of nodes) {
    if (mayHaveOthers && isAlias(node)) reportAlias(node, path, report);
    else if (mayHaveOthers) reportProperties(node, path, source, report);
    if (isMap(node) && !reportMissingDash(node, path, report)) reportDoubleKeys(node, path, report);
  }
}

/** Reports a text without quotes that a comment on its line cuts off: `Error #5` is whole, `No # 5` not. */
export function reportCutTexts({ nodes, source }: YamlSource, report: ReportYaml) {
  if (!source.includes(COMMENT)) return;
  for (const { node, path, isKey } of nodes) {
    if (isKey || !isScalar(node) || node.type !== 'PLAIN') continue;
    const end = node.range?.[1] ?? 0;
    if (node.value === null) {
      reportHiddenText(node, path, { text: source.slice(end), report });
      continue;
    }
    if (typeof node.value !== 'string') continue;
    const lineEnd = source.indexOf('\n', end);
    const comment = source.slice(end, lineEnd === -1 ? source.length : lineEnd);
    if (!/^[ \t]+#/.test(comment)) continue;
    const whole = JSON.stringify(`${node.source ?? ''}${comment}`.trimEnd());
    const fix = `If it belongs to the text, write ${whole}; a comment stands on a line of its own.`;
    report(end + comment.indexOf('#'), path, 'The text ends before the "#", a comment.', fix);
  }
}

/** A text that begins with "#" is a comment as a whole, and the field has none: `title: #5 is too much`. */
function reportHiddenText(
  node: Scalar,
  path: Path,
  { text, report }: { text: string; report: ReportYaml },
) {
  const { blanks = '', whole } = /^(?<blanks>[ \t]*)(?<whole>#[^#\s].*)/.exec(text)?.groups ?? {};
  if (whole === undefined) return;
  const message = 'A text that begins with "#" is a comment, and none for the field.';
  const fix = `Put the text in quotes: ${JSON.stringify(whole.trimEnd())}`;
  report((node.range?.[1] ?? 0) + blanks.length, path, message, fix);
  // What the field lacks without it is not told as well.
  node.value = whole;
}

/** Reports forbidden characters in values, names and comments, also those written as escapes. */
export function reportCharacters({ nodes, source }: YamlSource, report: ReportYaml) {
  if (!source.includes(ESCAPE) && !hasForbidden(source)) return;
  const literal = getForbiddenCharacters(source);
  let next = 0;
  const reportUpTo = (end: number, path: Path) => {
    for (let found = literal[next]; found && found.offset < end; found = literal[++next]) {
      report(found.offset, path, describeForbidden(found), 'Delete it.');
    }
  };
  for (const { node, path } of nodes) {
    if (!isScalar(node) || !node.range) continue;
    const [from, to] = node.range;
    reportUpTo(from, []);
    const before = next;
    reportUpTo(to, path);
    const told = new Set(literal.slice(before, next).map(({ name }) => name));
    reportEscapes(node, { path, source, told, report });
  }
  reportUpTo(Infinity, []);
}

function reportAlias({ range, source }: Alias, path: Path, report: ReportYaml) {
  const message = `The alias *${source} stands for text that is written elsewhere.`;
  report(range?.[0] ?? 0, path, message, 'Write the text out: an entry is read by itself.');
}

function reportProperties(
  node: PlacedNode['node'],
  path: Path,
  source: string,
  report: ReportYaml,
) {
  const start = getOffset(node);
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  if (anchor !== undefined) {
    const offset = source.lastIndexOf(`&${anchor}`, start);
    const message = `The anchor &${anchor} names text for use elsewhere.`;
    report(offset, path, message, `Remove it${orQuote(node, source, offset)}`);
  }
  if (tag === undefined) return;
  // What the tag made of the value is not told as well.
  if (isScalar(node)) node.value = node.source;
  const last = source.slice(0, start).trimEnd().split(/\s/).at(-1) ?? '';
  const written = last.includes('!') ? last.slice(last.indexOf('!')) : tag;
  const offset = source.lastIndexOf(written, start);
  const isOwn = written.startsWith('!') && !written.startsWith('!!');
  const fix = isOwn ? `Remove it${orQuote(node, source, offset)}` : 'Remove it; quote texts.';
  report(offset, path, `The tag ${written} says how to read the value.`, fix);
}

/** What to do if a sign of YAML's own was meant to be the first one of a text. */
function orQuote(node: PlacedNode['node'], source: string, offset: number): string {
  if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return '.';
  const text = source.slice(offset, node.range?.[1]);
  return text.includes('\n') ? '.' : `; if it belongs to the text, write ${JSON.stringify(text)}`;
}

/** Whether a second entry begins inside of one: its first field is that of the entry once more. */
export function isDoubled({ items }: YAMLMap, path: Path): boolean {
  const [first, ...others] = items.map(({ key }) => getKeyName(key));
  return path.length === 1 && first === 'code' && others.length > 1 && others.includes(first);
}

function reportMissingDash(map: YAMLMap, path: Path, report: ReportYaml): boolean {
  if (!isDoubled(map, path)) return false;
  const second = map.items.findLast(({ key }) => getKeyName(key) === 'code')?.key as Node;
  const message = 'An entry begins here without its dash.';
  report(
    getOffset(second),
    [...path, 'code'],
    message,
    'Write "- code: …", with the dash where the others have it.',
  );
  return true;
}

function reportDoubleKeys({ items }: YAMLMap, path: Path, report: ReportYaml) {
  const seen = new Set<string>();
  for (const { key } of items) {
    const name = getKeyName(key);
    const message = 'The field stands twice.';
    const fix = 'Remove one of the two; the last one would count.';
    if (seen.has(name)) report(getOffset(key as Node), [...path, name], message, fix);
    seen.add(name);
  }
}

function reportEscapes(
  { value, range }: Scalar,
  context: { path: Path; source: string; told: ReadonlySet<string>; report: ReportYaml },
) {
  const { path, source, told, report } = context;
  if (typeof value !== 'string') return;
  const [from, to] = range ?? [0, 0];
  for (const found of getForbiddenCharacters(value)) {
    if (told.has(found.name)) continue;
    const escape = `\\u${found.name.slice(2)}`.toLowerCase();
    const offset = source.slice(from, to).toLowerCase().indexOf(escape);
    report(from + Math.max(offset, 0), path, describeForbidden(found), 'Delete its escape.');
  }
}

function getOffset({ range }: Pick<Node, 'range'>): number {
  return range?.[0] ?? 0;
}
