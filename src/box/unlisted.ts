import type { CodeReference, LookAlike, LookupResult, UnknownCode } from '../lookup/result.ts';
import { makeClassWords } from './class-words.ts';
import { hasSecret } from '../secrets/has-secret.ts';
import { makeCodeLink } from './answers.ts';
import { make, makeForeign, makePageLink, makePhrase } from './elements.ts';
import { formatCount } from '../catalog/counts.ts';
import { getReportAddress } from '../catalog/repository.ts';
import { ENGLISH_ONLY, isForeign } from './language.ts';
import { makeOccurrences } from './occurrences.ts';
import { makeVisible } from './visible-text.ts';
import { isNothing } from './wording.ts';

/** Codes that are not listed and are shown one by one. */
const MAX_SHOWN = 5;

/** Characters shown of a code that is in no catalog. */
const MAX_CODE = 40;

/** Characters shown of the summary of a suggestion. */
const MAX_SUMMARY = 100;

/** Draws all that is not an answer: remarks, codes that are not listed, what was read in vain. */
export function makeRemarks(result: LookupResult, text: string, isLong: boolean): Node[] {
  const { unknown, looks, remarks } = result;
  const rest = unknown.length - MAX_SHOWN;
  return [
    ...remarks.map((remark) => make('p', ...makePhrase(remark))),
    ...unknown.slice(0, MAX_SHOWN).map((code) => makeUnlisted(code, isLong)),
    ...(rest > 0
      ? [make('p', `And ${formatCount(rest, 'code')} more that no catalog lists.`)]
      : []),
    ...looks.map(makeLook),
    ...(isNothing(result) ? [makeNothing(result.read, text)] : []),
  ];
}

/** Draws the codes that begin with what was typed. */
export function makeCompletions(query: string, completions: readonly CodeReference[]): Node[] {
  const heading = make('h2', 'Codes that begin with ', makeForeign(query, MAX_CODE));
  return completions.length === 0 ? [] : [heading, makeCodeList(completions)];
}

function makeUnlisted(unlisted: UnknownCode, isLong: boolean): HTMLElement {
  const { code, vendor, fallback, classes = [], nearest, elsewhere } = unlisted;
  const shown = makeForeign(code, MAX_CODE);
  const title = vendor
    ? make('h2', `${vendor.product} has no code `, shown, ' here')
    : make('h2', 'No catalog here has a code ', shown);
  const section = make('section', title);
  section.className = 'box-unlisted';
  const where = makeOccurrences(unlisted, isLong);
  if (where.length > 0) section.append(make('p', ...where, '.'));
  if (fallback && vendor) section.append(...makeClassWords({ ...fallback, vendor }, true));
  for (const each of classes) section.append(...makeClassWords(each, false));
  if (nearest.length > 0) section.append(make('p', 'The nearest codes:'), makeCodeList(nearest));
  if (elsewhere.length > 0) section.append(make('p', 'Elsewhere:'), makeCodeList(elsewhere));
  section.append(...makeReport(unlisted));
  return section;
}

function makeCodeList(codes: readonly CodeReference[]): HTMLElement {
  const list = make('ul', ...codes.map((code) => make('li', makeCodeLink(code, MAX_SUMMARY))));
  list.className = 'box-codes';
  return list;
}

/** None for what may be a secret: an issue is public. */
function makeReport({ code, vendor }: UnknownCode): HTMLElement[] {
  const report = import.meta.env.REPORT;
  if (report === '' || code.length > MAX_CODE || hasSecret(code)) return [];
  const link = make('a', 'Report it');
  link.href = getReportAddress(report, { code: makeVisible(code), vendor: vendor?.id });
  return [make('p', 'Is it a real code? ', link)];
}

/** What looks like a code of somebody's, and what to look for elsewhere: never more than that code. */
function makeLook({ code, what, field, problem }: LookAlike): HTMLElement {
  const section = make('section', make('h2', makeForeign(code, MAX_CODE), ` looks like ${what}`));
  section.className = 'box-unlisted';
  if (!hasSecret(code)) section.append(makeSearch([code, ...(field ? [field] : [])].join(' ')));
  if (problem !== undefined) section.append(make('p', makeProblemLink(problem)));
  return section;
}

function makeSearch(words: string): HTMLElement {
  const copy = make('button', 'Copy');
  copy.type = 'button';
  copy.className = 'copy';
  copy.dataset.copy = words;
  return make(
    'p',
    'It is in no catalog here. Search for these words elsewhere: ',
    makeForeign(words),
    ' ',
    copy,
  );
}

function makeProblemLink(problem: string): HTMLElement {
  const path = `/problem/${problem.toLowerCase().replaceAll('_', '-')}/`;
  return makePageLink(path, 'What to do where no answer came in time');
}

function makeNothing(read: readonly string[], text: string): HTMLElement {
  if (isForeign(text)) return make('p', ENGLISH_ONLY);
  const phrases = read.flatMap((phrase, i) => [i > 0 ? '; ' : '', ...makePhrase(phrase)]);
  const what = phrases.length > 0 ? [' What was read: ', ...phrases, '.'] : [];
  const advice = ' The catalogs are in English: paste the code, or the whole answer.';
  return make('p', 'No code or message that we know was found in this text.', ...what, advice);
}
