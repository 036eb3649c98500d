import type { CodeReference, LookupResult, UnknownCode } from '../lookup/result.ts';
import { hasSecret } from '../secrets/has-secret.ts';
import { makeCodeLink } from './answers.ts';
import { make, makeForeign, makePhrase, makeQuote } from './elements.ts';
import { formatCount } from '../catalog/counts.ts';
import { getReportAddress } from '../catalog/repository.ts';
import { makeVisible } from './visible-text.ts';
import { formatOccurrences } from './wording.ts';

/** Codes that are not listed and are shown one by one. */
const MAX_SHOWN = 5;

/** Characters shown of a code that is in no catalog. */
const MAX_CODE = 40;

/** Characters shown of the summary of a suggestion. */
const MAX_SUMMARY = 100;

/** Draws all that is not an answer: remarks, codes that are not listed, what was read in vain. */
export function makeRemarks(result: LookupResult, isLong: boolean): Node[] {
  const { answers, unknown, remarks, completions } = result;
  const rest = unknown.length - MAX_SHOWN;
  const isNothing = answers.length + unknown.length + completions.length + remarks.length === 0;
  return [
    ...remarks.map((remark) => make('p', ...makePhrase(remark))),
    ...unknown.slice(0, MAX_SHOWN).map((code) => makeUnlisted(code, isLong)),
    ...(rest > 0 ? [make('p', `And ${formatCount(rest, 'code')} more that no vendor lists.`)] : []),
    ...(isNothing ? [makeNothing(result.read)] : []),
  ];
}

/** Draws the codes that begin with what was typed. */
export function makeCompletions(query: string, completions: readonly CodeReference[]): Node[] {
  const heading = make('h2', 'Codes that begin with ', makeForeign(query, MAX_CODE));
  return completions.length === 0 ? [] : [heading, makeCodeList(completions)];
}

function makeUnlisted(unlisted: UnknownCode, isLong: boolean): HTMLElement {
  const { code, vendor, fallback, nearest, elsewhere } = unlisted;
  const shown = makeForeign(code, MAX_CODE);
  const title = vendor
    ? make('h2', `${vendor.product} has no code `, shown, ' here')
    : make('h2', 'No vendor here has a code ', shown);
  const section = make('section', title);
  section.className = 'box-unlisted';
  const where = formatOccurrences(unlisted, isLong);
  if (where !== '') section.append(make('p', `${where}.`));
  if (fallback) section.append(makeRange(fallback, vendor?.name ?? 'the vendor'));
  if (nearest.length > 0) section.append(make('p', 'The nearest codes:'), makeCodeList(nearest));
  if (elsewhere.length > 0) section.append(make('p', 'Elsewhere:'), makeCodeList(elsewhere));
  section.append(...makeReport(unlisted));
  return section;
}

function makeRange({ from, to, says }: NonNullable<UnknownCode['fallback']>, name: string) {
  return make('p', `Of codes from ${from} to ${to}, ${name} says: `, makeQuote(says));
}

function makeCodeList(codes: readonly CodeReference[]): HTMLElement {
  const list = make('ul', ...codes.map((code) => make('li', makeCodeLink(code, MAX_SUMMARY))));
  list.className = 'box-codes';
  return list;
}

/** None for what may be a secret: an issue is public. */
function makeReport({ code, vendor }: UnknownCode): HTMLElement[] {
  const repository = import.meta.env.REPOSITORY;
  if (repository === '' || code.length > MAX_CODE || hasSecret(code)) return [];
  const link = make('a', 'Report it');
  link.href = getReportAddress(repository, { code: makeVisible(code), vendor: vendor?.id });
  return [make('p', 'Is it a real code? ', link)];
}

function makeNothing(read: readonly string[]): HTMLElement {
  const phrases = read.flatMap((phrase, i) => [i > 0 ? '; ' : '', ...makePhrase(phrase)]);
  const what = phrases.length > 0 ? [' What was read: ', ...phrases, '.'] : [];
  return make('p', 'Nothing here is known to us.', ...what);
}
