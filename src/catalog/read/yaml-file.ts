import { isAlias, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { formatField } from './problem.ts';
import type { Problem } from './problem.ts';
import { START } from './text-file.ts';
import type { Place, TextFile } from './text-file.ts';
import { getKeyNode, getNearestNode, getNode, getNodes } from './yaml-nodes.ts';
import type { Path } from './yaml-nodes.ts';
import { reportScalars } from './yaml-scalars.ts';
import type { ScalarFields } from './yaml-scalars.ts';
import { reportCharacters, reportCutTexts, reportFeatures } from './yaml-strictness.ts';
import type { ReportYaml } from './yaml-strictness.ts';
import { getSyntaxProblems } from './yaml-syntax.ts';

export type { Path } from './yaml-nodes.ts';

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
  const document = parseDocument(source, {
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
  });
  const report: ReportYaml = (offset, path, message, fix) => {
    problems.push({ file, ...getPlace(start + offset), field: formatField(path), message, fix });
  };
  const getOffset = (path: Path) => getNearestNode(document, path)?.range?.[0] ?? 0;
  return {
    file,
    value: getValue(document, source, fields, report),
    getPlace: (path) => getPlace(start + getOffset(path)),
    getKeyPlace: (path) =>
      getPlace(start + (getKeyNode(document, path)?.range?.[0] ?? getOffset(path))),
    getWritten: (path) => getWritten(document, path),
  };
}

/** Makes what stands for a file that is not there or cannot be read. */
export function makeUnreadYaml(file: string): YamlFile {
  const getPlace = () => START;
  return { file, value: undefined, getPlace, getKeyPlace: getPlace, getWritten: () => undefined };
}

function getValue(
  document: Document.Parsed,
  source: string,
  fields: ScalarFields,
  report: ReportYaml,
): unknown {
  const errors = getSyntaxProblems(document, source);
  for (const { offset, message, fix } of errors) report(offset, [], message, fix);
  reportCharacters({ document, source }, report);
  if (errors.length > 0) return undefined;
  reportFeatures({ document, source }, report);
  reportScalars({ document, source }, fields, report);
  reportCutTexts({ document, source }, report);
  // An alias may multiply without end; what it stands for is not read.
  const hasAlias = [...getNodes(document.contents)].some(({ node }) => isAlias(node));
  return hasAlias ? undefined : (document.toJS() as unknown);
}

function getWritten(document: Document.Parsed, path: Path): string | undefined {
  const node = getNode(document, path);
  return isScalar(node) && node.type === 'PLAIN' ? node.source : undefined;
}
