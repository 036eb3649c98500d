import { getFacets } from '../../catalog/code-facets.ts';
import type { Code, Vendor } from '../../catalog/catalog.ts';
import { formatPlainText } from '../../catalog/markdown.ts';
import { getCodePath, getVendorPath } from '../../catalog/paths.ts';
import { formatSection } from '../../catalog/section-words.ts';
import { shorten } from '../../catalog/shorten.ts';
import { getSummaryOrCode } from '../../catalog/summary.ts';
import { formatOnSystems, getNumbersBySystem } from '../../catalog/system-words.ts';
import { getVendorTitle } from '../../catalog/vendor-title.ts';
import type { NoteData } from '../../schemas/note.ts';
import { OUTCOMES, RETRIES } from '../../schemas/note.ts';
import { getClassName, getModuleName, getPackageName } from './file-names.ts';
import { makeConstantNames } from './names.ts';
import type { ExportSource } from '../export-source.ts';
import { getSiteName } from '../../text/site-name.ts';

/** The retry after which a program may send the same request again by itself. */
export const RETRYABLE = 'with-backoff' satisfies NoteData['retry'];

/** Longest message in a comment: a tooltip is no page. */
const MAX_MESSAGE = 200;

/** What cannot be seen in a source text, ends its line, or changes how the rest of it is shown. */
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}\p{Zs}]+/gu;

/** What the constants of a vendor are written from, in whatever language. */
export interface ConstantsModel {
  /** `HyperCodes` */
  className: string;
  /** `hyper_codes` */
  moduleName: string;
  /** `hypercodes` */
  packageName: string;
  /** What the file is, where it is from and what it must not be: lines of a comment. */
  header: readonly string[];
  constants: readonly Constant[];
  /** Codes that have outcome and retry in common. */
  groups: readonly Group[];
  /** The words that there are, in the order in which they are listed everywhere. */
  outcomes: readonly string[];
  retries: readonly string[];
}

/** A name for a code. */
export interface Constant {
  name: string;
  code: string;
  /** Lines of a comment, each without a line break or anything hidden. */
  comment: readonly string[];
}

export interface Group {
  outcome: string;
  retry: string | undefined;
  codes: readonly string[];
}

/** Collects what a program can know of the codes of a vendor. */
export function makeConstantsModel(vendor: Vendor, source: ExportSource): ConstantsModel {
  return {
    className: getClassName(vendor),
    moduleName: getModuleName(vendor),
    packageName: getPackageName(vendor),
    header: makeHeader(vendor, source).map(cleanLine),
    constants: makeConstants(vendor, source),
    groups: makeGroups(vendor),
    outcomes: OUTCOMES,
    retries: RETRIES,
  };
}

function makeHeader(vendor: Vendor, { getUrl }: ExportSource): string[] {
  const [source] = vendor.sources;
  const from = source ? `, from "${source.title}" as read on ${source.retrieved}` : '';
  return [
    `The response codes of ${getVendorTitle(vendor)}, ${vendor.api}${from}.`,
    `Messages are quoted from ${vendor.kind === 'standard' ? 'the source' : 'the vendor'}; everything else is in the words of ${getSiteName()}:`,
    getUrl(getVendorPath(vendor)),
  ];
}

/** A constant for each code, and for each string that a code was called by before. */
function makeConstants(vendor: Vendor, { getUrl, published }: ExportSource): Constant[] {
  const names = makeConstantNames(vendor, published);
  return vendor.codes.flatMap((code) => {
    const name = names.get(code.code) ?? '';
    const former = getFormerCodes(code).map((before): Constant => {
      const comment = [`What ${name} was called before: the code is ${code.code} now.`];
      return { name: names.get(before) ?? '', code: code.code, comment: comment.map(cleanLine) };
    });
    return [
      { name, code: code.code, comment: makeComment(code, getUrl).map(cleanLine) },
      ...former,
    ];
  });
}

/** The strings by which the vendor called a code before and no other one now. */
function getFormerCodes({ former, vendor }: Code): string[] {
  // Most codes were never called otherwise.
  if (!former) return [];
  const own = former.filter(({ path }) => path.startsWith(getVendorPath(vendor)));
  const now = new Set(vendor.codes.map(({ code }) => code));
  return [...new Set(own.map(({ code }) => code))].filter((code) => !now.has(code));
}

function makeComment(code: Code, getUrl: ExportSource['getUrl']): string[] {
  const { vendor, note, key, message, status, replacedBy } = code;
  return [
    note ? formatNoteTitle(code, note.title) : getSummaryOrCode(code),
    ...(message === undefined ? [] : [`Message: "${shorten(message, MAX_MESSAGE)}"`]),
    ...(key === undefined ? [] : [`Key: ${key}`]),
    ...getNumbersBySystem(code).map(({ number, systems }) => formatOnSystems(number, systems)),
    ...(status === 'active' ? [] : [formatStatus(vendor, status, replacedBy)]),
    getUrl(getCodePath(code)),
  ];
}

/** What we say of a code, or of the whole section that it stands in. */
function formatNoteTitle({ vendor, noteSection }: Code, title: string): string {
  const text = formatPlainText(title);
  return noteSection ? `Of the whole ${formatSection(noteSection, vendor)}: ${text}` : text;
}

function formatStatus({ kind }: Vendor, status: string, replacedBy: string | undefined): string {
  const replaced = replacedBy === undefined ? '' : `; the code ${replacedBy} took its place`;
  const list = kind === 'standard' ? 'The list' : "The vendor's list";
  return `${list} has it as ${status}${replaced}.`;
}

function makeGroups({ codes }: Vendor): Group[] {
  const known = codes.flatMap((entry) => {
    const facets = getFacets(entry);
    return facets ? [{ code: entry.code, facets }] : [];
  });
  const groups = Map.groupBy(known, ({ facets }) => `${facets.outcome} ${facets.retry ?? ''}`);
  return [...groups.values()].map((group) => ({
    outcome: group[0]?.facets.outcome ?? '',
    retry: group[0]?.facets.retry,
    codes: group.map(({ code }) => code),
  }));
}

function cleanLine(text: string): string {
  return text.replace(HIDDEN, ' ').trim();
}
