import { formatCount, formatNumber } from '../catalog/counts.ts';
import type { Explained, Explanation, ExplainedAnswer, Piece } from '../lookup/explain.ts';
import { make, makeForeign, makePhrase } from './elements.ts';
import { getAround } from './log-lines.ts';
import type { ExplainText, Question } from './surroundings.ts';

/** A longer text, in characters, is explained by the lines around the one that the answer is on. */
const MAX_WHOLE = 16 * 1024;
const LINES_AROUND = 20;

/** Parts and codes that are listed. */
const MAX_READ = 8;
const MAX_LEFT_OUT = 4;

const TELLS = {
  vendor: 'tells the vendor',
  code: 'tells the code',
  both: 'tells vendor and code',
  neither: 'tells neither alone',
} as const satisfies Record<Piece['tells'], string>;

const CONFIDENCE = {
  certain: 'vendor and code are both told',
  likely: 'one of the two is told, and the other follows',
  possible: 'it may be another one as well',
} as const satisfies Record<ExplainedAnswer['confidence'], string>;

/** Explains in words why a text has an answer. */
export async function drawExplanation(
  question: Question,
  explain: ExplainText,
): Promise<HTMLElement> {
  const { text, linesBefore } = getContext(question);
  const explanation = await explain(text);
  const { vendor, code } = question;
  const own = explanation.found.find((each) => each.vendor === vendor && each.code === code);
  const others = explanation.found.filter((each) => each !== own);
  return make(
    'dl',
    ...makeEntry('What speaks for it', own ? makeGrounds(own) : [NOT_FOUND]),
    ...makeEntry('What was read', formatRead(explanation, linesBefore)),
    ...makeEntry('Other answers', others.slice(0, MAX_LEFT_OUT).map(formatOther)),
    ...makeEntry('Left out', explanation.leftOut.slice(0, MAX_LEFT_OUT).map(formatLeftOut)),
  );
}

const NOT_FOUND = 'Not these lines alone: it comes from the rest of the text.';

interface Context {
  text: string;
  linesBefore: number;
}

/** The text, or of a long one the lines around the answer. */
function getContext({ text, line }: Question): Context {
  if (text.length <= MAX_WHOLE) return { text, linesBefore: 0 };
  const around = getAround(text, line, LINES_AROUND);
  const [first, last] = [around[0], around.at(-1)];
  return { text: text.slice(first?.start, last?.end), linesBefore: (first?.number ?? 1) - 1 };
}

function formatRead({ read, rest }: Explanation, linesBefore: number): string[] {
  const isLong = linesBefore > 0 || read.some(({ line }) => line > 1);
  const parts = read.slice(0, MAX_READ).map(({ says, line }) => {
    const where = isLong ? `line ${formatNumber(line + linesBefore)}: ` : '';
    return `${where}${says}`;
  });
  const more = read.length - parts.length;
  return [
    ...(read.length === 0 ? ['Words, and nothing that looks like a code.'] : parts),
    ...(more > 0 ? [`and ${formatCount(more, 'part')} more`] : []),
    ...(rest > 0 ? [`The last ${formatCount(rest, 'character')} are not explained.`] : []),
  ];
}

function makeGrounds({ pieces, points, confidence, doubts }: ExplainedAnswer): string[] {
  return [
    ...pieces.map((piece) => `${piece.says}: ${TELLS[piece.tells]}, ${formatPoints(piece.points)}`),
    `Together ${formatPoints(points)}. It is ${confidence}: ${CONFIDENCE[confidence]}.`,
    ...doubts.map((doubt) => `But: ${doubt}`),
  ];
}

function formatOther(answer: ExplainedAnswer): string {
  return `${formatName(answer)}: ${answer.confidence}, ${formatPoints(answer.points)}`;
}

function formatLeftOut(one: Explanation['leftOut'][number]): string {
  return `${formatName(one)}, ${formatPoints(one.points)}: ${one.because}`;
}

function formatName({ product, code }: Explained): string {
  return `${product} \`${code}\``;
}

function formatPoints(points: number): string {
  return points === 1 ? '1 point' : `${formatNumber(points)} points`;
}

function makeEntry(title: string, lines: readonly string[]): HTMLElement[] {
  if (lines.length === 0) return [];
  const paragraphs = lines.map((line) => make('p', ...makePhrase(line)));
  return [make('div', make('dt', makeForeign(title)), make('dd', ...paragraphs))];
}
