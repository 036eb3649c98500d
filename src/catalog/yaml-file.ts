import { isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair, Scalar } from 'yaml';
import { formatField } from './problem.ts';
import type { Problem } from './problem.ts';
import { getForbiddenCharacters } from './text-file.ts';
import type { Place, TextFile } from './text-file.ts';

const SYNTAX_FIX =
  'Look at the indentation and the quotes there; a text with ": " or " #" in it needs quotes.';

export type Path = readonly PropertyKey[];

/** A YAML file: its value, and where in the file each part of it stands. */
export interface YamlFile {
  file: string;
  /** Undefined after a syntax error. */
  value: unknown;
  /** Place of the value at a path, or of the nearest thing around it that exists. */
  getPlace: (path: Path) => Place;
  /** Place of the key at a path. */
  getKeyPlace: (path: Path) => Place;
}

export interface YamlOptions {
  /** Fields that hold codes: quoted always, so that YAML takes none for a number or a truth value. */
  codeFields?: readonly string[];
  /** Where the YAML begins and ends in the file, for front matter. */
  start?: number;
  end?: number;
}

/**
 * Parses a YAML 1.2 file. Reports syntax errors, duplicate keys, aliases, codes without quotes and
 * forbidden characters, each at its own place.
 */
export function parseYamlFile(
  { file, text, getPlace }: TextFile,
  problems: Problem[],
  { codeFields = [], start = 0, end = text.length }: YamlOptions = {},
): YamlFile {
  const source = text.slice(start, end);
  const document = parseDocument(source, { prettyErrors: false });
  const report = (offset: number, path: Path, message: string, fix: string) => {
    problems.push({ file, ...getPlace(start + offset), field: formatField(path), message, fix });
  };
  const before = problems.length;
  reportSyntax(document, report);
  const isSound = problems.length === before;
  if (isSound) {
    reportUnquotedCodes(document, codeFields, report);
    reportCharacters(document, source, report);
  }
  return {
    file,
    value: isSound ? (document.toJS() as unknown) : undefined,
    getPlace: (path) => getPlace(start + getOffset(document, path)),
    getKeyPlace: (path) => getPlace(start + getKeyOffset(document, path)),
  };
}

type Report = (offset: number, path: Path, message: string, fix: string) => void;

function reportSyntax(document: Document.Parsed, report: Report) {
  for (const error of document.errors) {
    const reason = error.message.replace(/\.$/, '');
    report(error.pos[0], [], `The YAML cannot be read: ${reason}.`, SYNTAX_FIX);
  }
  visit(document, {
    Alias(_, { range, source }) {
      const message = `The alias *${source} stands for text that is written elsewhere.`;
      report(range?.[0] ?? 0, [], message, 'Write the text out: an entry is read by itself.');
    },
  });
}

function reportUnquotedCodes(document: Document, fields: readonly string[], report: Report) {
  forEachScalar(document, (scalar, field, getPath) => {
    if (!fields.includes(field) || scalar.type !== 'PLAIN') return;
    const written = scalar.source ?? String(scalar.value);
    report(
      scalar.range?.[0] ?? 0,
      getPath(),
      `${written} is not quoted; YAML reads it as ${describeValue(scalar.value)}.`,
      `Write ${JSON.stringify(written)} with the quotes: codes are strings, signs and zeros included.`,
    );
  });
}

function reportCharacters(document: Document, source: string, report: Report) {
  const literal = getForbiddenCharacters(source);
  const seen = new Set<number>();
  const say = (offset: number, path: Path, name: string) => {
    report(
      offset,
      path,
      `The text contains the invisible control character ${name}.`,
      'Delete it.',
    );
  };
  forEachScalar(document, (scalar, _, getPath) => {
    const [from, to] = scalar.range ?? [0, 0];
    const inside = literal.filter(({ offset }) => offset >= from && offset < to);
    for (const { offset, name } of inside) {
      seen.add(offset);
      say(offset, getPath(), name);
    }
    // What is not literally there was written as an escape: "\u202e".
    if (inside.length > 0 || typeof scalar.value !== 'string') return;
    for (const { name } of getForbiddenCharacters(scalar.value)) say(from, getPath(), name);
  });
  for (const { offset, name } of literal) if (!seen.has(offset)) say(offset, [], name);
}

/** Runs over all scalars but keys, with the name of the field that each one belongs to. */
function forEachScalar(
  document: Document,
  run: (scalar: Scalar, field: string, getPath: () => Path) => void,
) {
  visit(document, {
    Scalar(key, scalar, ancestors) {
      if (key === 'key') return;
      const pair = ancestors.findLast((node) => isPair(node));
      run(scalar, getKeyName(pair), () => getPath([...ancestors, scalar]));
    },
  });
}

function getPath(nodes: readonly (Node | Pair | Document)[]): Path {
  return nodes.flatMap((node, i): PropertyKey[] => {
    if (isPair(node)) return [getKeyName(node)];
    return isSeq(node) ? [node.items.indexOf(nodes[i + 1])] : [];
  });
}

function getKeyName(pair: Pair | undefined): string {
  return isScalar(pair?.key) ? String(pair.key.value) : '';
}

function getOffset(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Node | null | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}

function getKeyOffset(document: Document.Parsed, path: Path): number {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return getOffset(document, path);
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return (pair?.key as Node | undefined)?.range?.[0] ?? getOffset(document, path);
}

function describeValue(value: unknown): string {
  if (value === null) return 'nothing';
  return typeof value === 'string' ? 'a bare word' : `the ${typeof value} ${JSON.stringify(value)}`;
}
