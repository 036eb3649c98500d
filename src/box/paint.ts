import { offerCopy } from '../clipboard/offered.ts';
import type { LookupResult } from '../lookup/result.ts';
import { makeAnswers, makeFolded, MAX_ANSWERS } from './answers.ts';
import { makeRetry } from './elements.ts';
import { foldAnswers } from './fold.ts';
import type { BoxParts } from './parts.ts';
import { makeCompletions, makeRemarks } from './unlisted.ts';
import { makeSameNumber } from './same-number.ts';
import { sayOnce } from './say-once.ts';
import { say } from './status.ts';
import type { Surroundings } from './surroundings.ts';
import { makeSuccesses } from './successes.ts';
import { makeTriage } from './triage.ts';
import { showFirst } from './view.ts';
import { formatFound, formatHeard, formatShare } from './wording.ts';

/** Characters of the query that the answers carry, to tell which they belong to. */
const MAX_FOR = 200;

/** Empties the box; `status` is all that it says then. */
export function paintIdle(parts: BoxParts, status: string) {
  setState(parts.answers, 'idle');
  parts.answers.replaceChildren();
  clearRest(parts);
  say(parts, status);
}

/** Says why nothing was found out, and offers to do it again. */
export function paintFailure(parts: BoxParts, line: string, retry: () => void) {
  paintIdle(parts, line);
  parts.remarks.append(makeRetry(retry));
}

/** Ends a look-up that was stopped: what was found in its text so far stays. */
export function paintHalt(parts: BoxParts, status: string) {
  const isPartial = parts.answers.dataset.lookupPartial !== undefined;
  if (!isPartial) parts.answers.replaceChildren();
  setState(parts.answers, 'idle');
  clearRest(parts);
  say(parts, status);
}

/** What was found before stays until the next is there: nothing jumps while one types. */
export function paintBusy({ answers, progress }: BoxParts) {
  setState(answers, 'busy');
  progress.hidden = true;
}

/** Shows how much of a long text has been read. */
export function paintProgress(parts: BoxParts, share: number, soFar?: LookupResult) {
  parts.progress.hidden = false;
  parts.bar.value = share;
  // In steps, because it is read out.
  const line = `Reading … ${formatShare(Math.floor(share * 10) / 10)}`;
  const found = soFar ? `: ${formatFound(soFar)} so far` : '';
  const isSaid = parts.status.textContent.startsWith(line);
  if (!isSaid || (found !== '' && parts.status.textContent === line)) say(parts, line + found);
}

/** What was found, and how it is addressed in copies. */
interface Painting extends Pick<Surroundings, 'getUrl'> {
  result: LookupResult;
}

/** Shows what was found in a text that is still being read. Whoever is at a link keeps it. */
export function paintSoFar({ id, answers }: BoxParts, text: string, { result, getUrl }: Painting) {
  const isPartial = answers.dataset.lookupPartial !== undefined;
  if (isPartial && answers.matches(':hover, :focus-within')) return;
  answers.replaceChildren(...makeAnswers(result.answers, { id, isLong: isLongText(text), getUrl }));
  answers.dataset.lookupPartial = '';
}

/** Shows what a text holds. */
export function paintResult(parts: BoxParts, text: string, painting: Painting) {
  const { getUrl } = painting;
  const result = sayOnce(painting.result);
  const { id, answers, remarks, completions, copies, progress } = parts;
  const isLong = isLongText(text);
  progress.hidden = true;
  const triage = isLong ? makeTriage(result.answers) : undefined;
  const shown = { ...result, answers: triage?.failures ?? result.answers };
  const fold = foldAnswers(shown.answers, text);
  const items = makeAnswers(fold.shown, { id, isLong, getUrl });
  replaceAnswers(answers, [...items, ...makeFolded(fold.folded)]);
  remarks.replaceChildren(
    ...(triage ? [makeSuccesses(triage)] : []),
    ...makeSameNumber(result.answers),
    ...makeRemarks(result, text, isLong),
  );
  completions.replaceChildren(...makeCompletions(text.trim(), result.completions));
  completions.hidden = result.completions.length === 0;
  copies.hidden = !isLong || result.answers.length < 2;
  if (!copies.hidden) offerList(copies, { result, getUrl });
  const line = triage?.summary ?? formatStatus(result);
  say(parts, line, formatHeard(shown, text, line));
  setState(answers, 'done', text.slice(0, MAX_FOR));
  showFirst(parts);
}

/** Whether it matters on which line a code stands. */
function isLongText(text: string): boolean {
  return text.trim().includes('\n');
}

/** Puts other answers into the list. The focus stays at the code at which it is. */
function replaceAnswers(list: HTMLElement, items: readonly HTMLElement[]) {
  const focused = list.querySelector<HTMLElement>('a:focus');
  list.replaceChildren(...items);
  if (!focused) return;
  const { vendor, code } = focused.dataset;
  const links = [...list.querySelectorAll<HTMLElement>('a[data-lookup-result]')];
  links.find(({ dataset }) => dataset.vendor === vendor && dataset.code === code)?.focus();
}

/** Empties all that stands below the answers. */
function clearRest({ remarks, completions, copies, pages, progress }: BoxParts) {
  remarks.replaceChildren();
  completions.replaceChildren();
  for (const part of [copies, completions, pages, progress]) part.hidden = true;
}

function formatStatus(result: LookupResult): string {
  const found = formatFound(result);
  return result.answers.length > MAX_ANSWERS ? `${found}; the first ${MAX_ANSWERS} shown` : found;
}

function offerList(copies: HTMLElement, { result: { answers }, getUrl }: Painting) {
  const button = copies.querySelector('button');
  if (button) offerCopy(button, { answers, getUrl, summary: makeTriage(answers)?.summary });
}

function setState({ dataset }: HTMLElement, state: 'idle' | 'busy' | 'done', query?: string) {
  delete dataset.lookupFor;
  delete dataset.lookupPartial;
  if (query !== undefined) dataset.lookupFor = query;
  dataset.lookupState = state;
}
