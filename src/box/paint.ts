import type { LookupAnswer, LookupResult } from '../lookup/result.ts';
import { makeAnswers, MAX_ANSWERS } from './answers.ts';
import { formatCsv, formatMarkdown } from './export-answers.ts';
import type { BoxParts } from './parts.ts';
import { makeCompletions, makeRemarks } from './unlisted.ts';
import { makeSameNumber } from './same-number.ts';
import { say } from './status.ts';
import type { Surroundings } from './surroundings.ts';
import { formatFound, formatShare } from './wording.ts';

/** Characters of the query that the answers carry, to tell which they belong to. */
const MAX_FOR = 200;

/** Empties the box; `status` is all that it says then. */
export function paintIdle(parts: BoxParts, status: string) {
  setState(parts.answers, 'idle');
  parts.answers.replaceChildren();
  parts.remarks.replaceChildren();
  parts.completions.replaceChildren();
  for (const part of [parts.copies, parts.completions, parts.pages]) part.hidden = true;
  parts.progress.hidden = true;
  say(parts, status);
}

/** What was found before stays until the next is there: nothing jumps while one types. */
export function paintBusy({ answers, progress }: BoxParts) {
  setState(answers, 'busy');
  progress.hidden = true;
}

/** Shows how much of a long text has been read. */
export function paintProgress(parts: BoxParts, share: number) {
  parts.progress.hidden = false;
  parts.bar.value = share;
  // In steps, because it is read out.
  const line = `Reading … ${formatShare(Math.floor(share * 10) / 10)}`;
  if (parts.status.textContent !== line) say(parts, line);
}

/** What was found, and how it is addressed in copies. */
interface Painting extends Pick<Surroundings, 'getUrl'> {
  result: LookupResult;
}

/** Shows what a text holds. */
export function paintResult(parts: BoxParts, text: string, { result, getUrl }: Painting) {
  const { id, answers, remarks, completions, copies, progress } = parts;
  const isLong = text.trim().includes('\n');
  progress.hidden = true;
  answers.replaceChildren(...makeAnswers(result.answers, { id, isLong }));
  remarks.replaceChildren(...makeSameNumber(result.answers), ...makeRemarks(result, isLong));
  completions.replaceChildren(...makeCompletions(text.trim(), result.completions));
  completions.hidden = result.completions.length === 0;
  copies.hidden = !isLong || result.answers.length < 2;
  if (!copies.hidden) offerCopies(copies, { result, getUrl });
  say(parts, formatStatus(result));
  setState(answers, 'done', text.slice(0, MAX_FOR));
}

function formatStatus(result: LookupResult): string {
  const found = formatFound(result);
  return result.answers.length > MAX_ANSWERS ? `${found}; the first ${MAX_ANSWERS} shown` : found;
}

/** The page's own script copies what the buttons carry. */
function offerCopies(copies: HTMLElement, { result: { answers }, getUrl }: Painting) {
  const [markdown, csv] = copies.querySelectorAll('button');
  const getAnswerUrl = ({ vendor, slug }: LookupAnswer) => getUrl(`/${vendor}/${slug}/`);
  if (markdown) markdown.dataset.copy = formatMarkdown(answers, getAnswerUrl);
  if (csv) csv.dataset.copy = formatCsv(answers, getAnswerUrl);
}

function setState({ dataset }: HTMLElement, state: 'idle' | 'busy' | 'done', query?: string) {
  delete dataset.lookupFor;
  if (query !== undefined) dataset.lookupFor = query;
  dataset.lookupState = state;
}
