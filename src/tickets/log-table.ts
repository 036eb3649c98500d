import type { PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import { formatNumber } from '../catalog/counts.ts';
import { FACET_LABELS } from '../catalog/facets.ts';
import { shorten } from '../catalog/shorten.ts';
import type { LookupAnswer } from '../lookup/result.ts';
import { makeVerdict } from './answer-entry.ts';
import { getText, makeParagraph, makeText, parsePhrase } from './nodes.ts';

/** Makes the public address of an answer's page. */
export type GetAnswerUrl = (answer: LookupAnswer) => string;

/** What a log holds, as it is copied. Nothing that was pasted is in it, only where it stood. */
export interface LogList {
  answers: readonly LookupAnswer[];
  getUrl: GetAnswerUrl;
  /** `12 kinds of failure in 30 places, 664 successes` */
  summary?: string | undefined;
}

/** What is asked of each code, in the order of the columns. */
export const QUESTIONS = [FACET_LABELS.outcome, FACET_LABELS.retry, FACET_LABELS.actor];

/** Characters of the vendor's words where we have none. */
const MAX_SUMMARY = 120;

/** Makes the list of a log as a tree of Markdown: its sum, and a table with failures first. */
export function makeLogDocument({ answers, getUrl, summary }: LogList): RootContent[] {
  const head = ['Code', 'What it means', ...QUESTIONS, 'Times', 'Lines'];
  const rows = orderAnswers(answers).map((answer) => makeRow(answer, getUrl(answer)));
  const table: Table = {
    type: 'table',
    children: [makeTableRow(head.map((title) => [makeText(title)])), ...rows],
  };
  return summary === undefined ? [table] : [makeParagraph(makeText(`${summary}.`)), table];
}

/** Failures first, and in the order in which they were found. */
export function orderAnswers(answers: readonly LookupAnswer[]): LookupAnswer[] {
  return answers.toSorted((a, b) => Number(a.isSuccess ?? false) - Number(b.isSuccess ?? false));
}

/**
 * What a code means: our sentence, or else the beginning of the vendor's, as a quotation; and from which
 * other codes it follows.
 */
export function makeMeaning({ title, summary, chain = [] }: LookupAnswer): PhrasingContent[] {
  const words = summary === '' ? [] : [makeText(`"${shorten(summary, MAX_SUMMARY)}"`)];
  const roots = chain
    .filter(({ isRoot }) => isRoot)
    .map(({ product, code }) => `${product} ${code}`);
  return [
    ...(title === undefined ? words : parsePhrase(title)),
    ...(roots.length > 0 ? [makeText(` Follows from ${roots.join(' or ')}.`)] : []),
  ];
}

/** The answers to the questions, in their order; an empty text where there is none. */
export function getVerdicts(answer: LookupAnswer): string[] {
  const verdict = makeVerdict(answer);
  return QUESTIONS.map((question) => {
    const found = verdict.find(({ label }) => label === question);
    return found ? getText(found.value) : '';
  });
}

/** `12`, or `12 to 240`: a hyphen would make a date of it in a spreadsheet. */
export function formatLines({ firstLine, lastLine }: LookupAnswer): string {
  return firstLine === lastLine ? String(firstLine) : `${firstLine} to ${lastLine}`;
}

function makeRow(answer: LookupAnswer, url: string): TableRow {
  const { product, code, count } = answer;
  return makeTableRow([
    [{ type: 'link', url, children: [makeText(`${product} ${code}`)] }],
    makeMeaning(answer),
    ...[...getVerdicts(answer), formatNumber(count), formatLines(answer)].map((text) =>
      text === '' ? [] : [makeText(text)],
    ),
  ]);
}

function makeTableRow(cells: PhrasingContent[][]): TableRow {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) };
}
