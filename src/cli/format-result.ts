import { formatCount } from '../catalog/counts.ts';
import { formatVerdict } from '../catalog/facets.ts';
import { formatOccurrences } from '../box/wording.ts';
import { sayOnce } from '../box/say-once.ts';
import { makeTriage } from '../box/triage.ts';
import type {
  CodeReference,
  LookAlike,
  LookupAnswer,
  LookupResult,
  UnknownClass,
  UnknownCode,
} from '../lookup/result.ts';
import { sayChain } from '../lookup/say-chain.ts';
import { getClassPath, introduceClass } from '../lookup/say-class.ts';
import { makePlain } from './plain.ts';
import type { Style } from './style.ts';

/** Makes the public address of a code's page. */
export type GetCodeUrl = (code: Pick<CodeReference, 'vendor' | 'slug' | 'isRow'>) => string;

export interface ResultOptions {
  getUrl: GetCodeUrl;
  /** Makes the public address of a path of the site. */
  getPageUrl: (path: string) => string;
  style: Style;
  /** Whether the text has several lines, so that it matters on which a code stands. */
  isLong: boolean;
}

/** Answers, and codes that are not listed, that are printed; `--json` has all. */
const MAX_ANSWERS = 10;
const MAX_UNKNOWN = 5;

/** Prints what a look-up found, best first; of a log its failures. */
export function formatResult(result: LookupResult, options: ResultOptions): string {
  const { answers, unknown, looks, remarks, completions, read } = sayOnce(result);
  const triage = options.isLong ? makeTriage(answers) : undefined;
  const shown = triage?.failures ?? answers;
  const blocks = [
    ...(triage ? [`${triage.summary}.`] : []),
    ...shown.slice(0, MAX_ANSWERS).map((answer) => formatAnswer(answer, options)),
    ...formatRest(shown.length - MAX_ANSWERS, 'answer'),
    ...remarks.map(makePlain),
    ...unknown.slice(0, MAX_UNKNOWN).map((code) => formatUnknown(code, options)),
    ...formatRest(unknown.length - MAX_UNKNOWN, 'code'),
    ...looks.map(formatLook),
    ...(completions.length > 0
      ? [['Codes that begin with this:', ...formatList(completions, options)].join('\n')]
      : []),
  ];
  if (blocks.length === 0) blocks.push(formatNothing(read));
  return `${blocks.join('\n\n')}\n`;
}

function formatAnswer(answer: LookupAnswer, { getUrl, style, isLong }: ResultOptions): string {
  const { confidence, title, verdict, values, reasons, doubts, chain = [] } = answer;
  const where = formatOccurrences(answer, isLong);
  const why = where === '' ? reasons : [where, ...reasons];
  const lines = [
    ...(title === undefined ? [] : [title]),
    ...(verdict ? [formatVerdict(verdict)] : []),
    ...chain.map(sayChain),
    ...values.map(({ name, value }) => `${name}: ${value}`),
    `Why: ${why.join(' · ')}`,
    ...doubts.map((doubt) => `But: ${doubt}`),
    getUrl(answer),
  ].map((line) => `  ${toLine(line)}`);
  return [`${formatName(answer, style)}  ${style.faint(confidence)}`, ...lines].join('\n');
}

function formatUnknown(unlisted: UnknownCode, options: ResultOptions): string {
  const { code, vendor, fallback, classes = [], nearest, elsewhere } = unlisted;
  const title = vendor
    ? `${vendor.product} has no code ${code} here.`
    : `No catalog here has a code ${code}.`;
  const lines = [
    ...(fallback && vendor ? formatClass({ ...fallback, vendor }, true, options) : []),
    ...classes.flatMap((each) => formatClass(each, false, options)),
    ...(nearest.length > 0 ? ['  The nearest codes:', ...formatList(nearest, options)] : []),
    ...(elsewhere.length > 0 ? ['  Elsewhere:', ...formatList(elsewhere, options)] : []),
  ];
  return [toLine(title), ...lines].join('\n');
}

/** What is said of the class that a code falls into, and where our note on it is. */
function formatClass(
  found: UnknownClass,
  isTold: boolean,
  { getPageUrl }: ResultOptions,
): string[] {
  const path = getClassPath(found);
  return [
    `  ${introduceClass(found, isTold)}: "${toLine(found.says)}"`,
    ...(found.title === undefined ? [] : [`  ${toLine(found.title)}`]),
    ...(path === undefined ? [] : [`    ${getPageUrl(path)}`]),
  ];
}

function formatLook({ code, what, field }: LookAlike): string {
  const words = [code, ...(field === undefined ? [] : [field])].join(' ');
  return toLine(
    `${code} looks like ${what}. It is in no catalog here. Search for these words elsewhere: ${words}`,
  );
}

function formatNothing(read: readonly string[]): string {
  const what = read.length > 0 ? ` What was read: ${read.join('; ')}.` : '';
  return toLine(
    `No code or message that we know was found in this text.${what} The catalogs are in English: give the code, or the whole answer.`,
  );
}

function formatList(codes: readonly CodeReference[], { getUrl, style }: ResultOptions): string[] {
  return codes.flatMap((code) => [`  ${formatName(code, style)}`, `    ${getUrl(code)}`]);
}

function formatName({ product, code, summary }: CodeReference, { strong }: Style): string {
  const words = summary === '' ? '' : ` "${toLine(summary)}"`;
  return `${strong(toLine(`${product} ${code}`))}${words}`;
}

function formatRest(count: number, noun: string): string[] {
  return count > 0 ? [`And ${formatCount(count, noun)} more; --json prints all.`] : [];
}

/** Reasons name fields in backquotes, as Markdown does: they read well as they are. */
function toLine(text: string): string {
  return makePlain(text).replaceAll('\n', ' ');
}
