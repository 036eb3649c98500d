import { isAlias, isMap, isScalar, parseDocument, Schema } from 'yaml';
import type { Document } from 'yaml';
import { formatField } from './problem.ts';
import type { Problem } from './problem.ts';
import { START } from './text-file.ts';
import type { Place, TextFile } from './text-file.ts';
import { getKeyNode, getNearestNode, getNode, getNodes } from './yaml-nodes.ts';
import type { Path } from './yaml-nodes.ts';
import { reportScalars } from './yaml-scalars.ts';
import type { ScalarFields } from './yaml-scalars.ts';
import { isDoubled, reportCharacters, reportCutTexts, reportFeatures } from './yaml-strictness.ts';
import type { ReportYaml } from './yaml-strictness.ts';
import { getSyntaxProblems } from './yaml-syntax.ts';

export type { Path } from './yaml-nodes.ts';

/** What YAML 1.2 reads plain values as. The parser would make one for each file. */
const CORE = new Schema({ schema: 'core', resolveKnownTags: true });

/** A tag, which would change the schema, or a directive, which asks for another one. */
const OTHER_SCHEMA = /!|^%/m;

/** A YAML file: its value, and where in the file each part of it stands. */
export interface YamlFile {
  file: string;
  /** Undefined if the file could not be read. */
  value: unknown;
  /** Place of the value at a path, or of the nearest thing around it that exists. */
  getPlace: (path: Path) => Place;
  /** Place of the key at a path. */
  getKeyPlace: (path: Path) => Place;
  /** What stands at a path, as it is written, if it is a value without quotes. */
  getWritten: (path: Path) => string | undefined;
}

export interface YamlOptions {
  /** Fields whose values YAML may misread. */
  fields?: ScalarFields;
  /** Where the YAML begins and ends in the file, for front matter. */
  start?: number;
  end?: number;
}

/**
 * Parses a YAML 1.2 file. Reports syntax errors, features that content does without, values that
 * need quotes and forbidden characters, each at its own place.
 */
export function parseYamlFile(
  { file, text, getPlace }: TextFile,
  problems: Problem[],
  { fields = {}, start = 0, end = text.length }: YamlOptions = {},
): YamlFile {
  const source = text.slice(start, end);
  const report: ReportYaml = (offset, path, message, fix, edit) => {
    const field = formatField(path);
    const moved = edit && { edit: { ...edit, start: start + edit.start, end: start + edit.end } };
    problems.push({ file, ...getPlace(start + offset), field, message, fix, ...moved });
  };
  const { value, getDocument } = readSource(source, fields, report);
  const getOffset = (path: Path) => getNearestNode(getDocument(), path)?.range?.[0] ?? 0;
  return {
    file,
    value,
    getPlace: (path) => getPlace(start + getOffset(path)),
    getKeyPlace: (path) =>
      getPlace(start + (getKeyNode(getDocument(), path)?.range?.[0] ?? getOffset(path))),
    getWritten: (path) => getWritten(getDocument(), path),
  };
}

/** Makes what stands for a file that is not there or cannot be read. */
export function makeUnreadYaml(file: string): YamlFile {
  const getPlace = () => START;
  return { file, value: undefined, getPlace, getKeyPlace: getPlace, getWritten: () => undefined };
}

/**
 * Reads a source, and gives its document to those who have something to report. The document takes
 * many times the room of its source, so it is made anew for them; only one in which something was
 * reported already, and mended perhaps, is kept.
 */
function readSource(source: string, fields: ScalarFields, report: ReportYaml) {
  let document: Document.Parsed | undefined = parseSource(source);
  let reported = 0;
  const value = getValue({ document, source }, fields, (...problem) => {
    reported++;
    report(...problem);
  });
  if (reported === 0) document = undefined;
  return { value, getDocument: () => (document ??= parseSource(source)) };
}

function parseSource(source: string): Document.Parsed {
  return parseDocument(source, {
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
    ...(!OTHER_SCHEMA.test(source) && { schema: CORE }),
  });
}

function getValue(
  { document, source }: { document: Document.Parsed; source: string },
  fields: ScalarFields,
  report: ReportYaml,
): unknown {
  const nodes = getNodes(document);
  const errors = getSyntaxProblems(document, source);
  for (const { offset, message, fix, edit } of errors) report(offset, [], message, fix, edit);
  reportCharacters({ nodes, source }, report);
  if (errors.length > 0) return undefined;
  reportFeatures({ nodes, source }, report);
  reportScalars({ nodes, source }, fields, report);
  reportCutTexts({ nodes, source }, report);
  // An alias may multiply without end; what it stands for is not read.
  const hasAlias = nodes.some(({ node }) => isAlias(node));
  // Of an entry that swallowed the next one, neither is known.
  const isMerged = nodes.some(({ node, path }) => isMap(node) && isDoubled(node, path));
  return hasAlias || isMerged ? undefined : (document.toJS() as unknown);
}

function getWritten(document: Document.Parsed, path: Path): string | undefined {
  const node = getNode(document, path);
  return isScalar(node) && node.type === 'PLAIN' ? node.source : undefined;
}
