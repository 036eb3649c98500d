import { isInClass } from '../../catalog/code-class.ts';
import { getFallback } from '../../catalog/nearest.ts';
import { foldName, getWords } from '../../text/words.ts';
import { GRADES } from '../grades.ts';
import type { GradeName } from '../grades.ts';
import type { IndexedCode, IndexedVendor } from '../index/data.ts';
import type { Known, LookupIndex } from '../index/lookup-index.ts';
import { keepTelling } from '../index/make-tables.ts';
import type { MessageEvidence, PrintedEvidence, UnlistedCode } from '../match/evidence.ts';
import { findDerivedCodes, getDerivedNumbers } from '../match/derived.ts';
import { findCodes, getWritings } from '../match/find-codes.ts';
import {
  findAgreed,
  findListed,
  getMessageFit,
  getPhrased,
  isInSentence,
  isMessageOnly,
} from '../match/printed-codes.ts';
import { hasOwnWord, isEverybodys } from '../match/everybodys-form.ts';
import { findPrintedLines } from '../match/printed-lines.ts';
import type { PrintedLine } from '../match/printed-lines.ts';
import { getSpotId } from '../match/spot-id.ts';
import { getSystemExtra, nameSystems } from '../match/systems.ts';
import type { Reading } from '../read/reading.ts';
import { OTHER_NAME } from '../words/lead-words.ts';
import type { Form, FormExamples, Setting, Wants } from './form.ts';
import { sayMessage } from '../match/message-evidence.ts';
import { findMessages, makeMessageOf } from '../match/said-message.ts';

export const printed: Form<PrintedEvidence | MessageEvidence> = {
  name: 'printed',
  description: 'a line as a program prints it, in a form of the catalog that has its codes',
  find,
  want,
  say,
};

export const examples: FormExamples = {
  true: [
    ['curl: (28) Operation timed out after 1000 milliseconds', 'curl/28'],
    ['Error: Connection refused (os error 111)', 'errno/ECONNREFUSED'],
    ['14 UNAVAILABLE: No connection established', 'grpc/14'],
    ['pq: relation "orders" does not exist', 'postgresql/42P01'],
  ],
  false: [
    'curl: option --nosuch: is unknown',
    'curl: (288) nothing',
    '14 NOT_FOUND: x',
    'pq: no such thing',
  ],
};

function find(setting: Setting) {
  const pieces: (PrintedEvidence | MessageEvidence)[] = [];
  const unlisted: UnlistedCode[] = [];
  for (const line of setting.lines) {
    if (isMessageOnly(line)) {
      pieces.push(...findMessages(line, setting).flatMap((said) => addForm(said, line)));
      continue;
    }
    const found = findAgreed(line, setting.index);
    if (found.length > 0) {
      const grade = getGrade(line, setting);
      pieces.push(...found.flatMap((code) => makePieces(code, line, { ...setting, grade })));
      continue;
    }
    const made = findMade(line, setting);
    pieces.push(...made);
    const { code } = line.match;
    if (made.length > 0 || code === undefined || !/\d/.test(code)) continue;
    const printer = setting.index.vendors.get(line.printer.vendor);
    const isOwn = isOfAllCodes(line, printer);
    if (isOwn || isOfClass(line)) {
      const vendor = isOwn ? printer : undefined;
      const { line: at } = line.passage;
      const spot = getSpotId(code, at);
      unlisted.push({
        code,
        vendor,
        line: at,
        spot,
        ...(isOwn && { isTold: true as const, printer: line.printer }),
      });
    }
  }
  return { pieces, unlisted };
}

/** The codes from whose numbers the one in the line is made, which the catalog does not list. */
function findMade(line: PrintedLine, setting: Setting): (PrintedEvidence | MessageEvidence)[] {
  const { form, match, printer } = line;
  const { index } = setting;
  const said = match.code ?? match.number;
  // A form that names its codes is printed with these alone.
  if (form.codes || said === undefined) return [];
  const made = findDerivedCodes(said, printer.vendor, index);
  if (made.length === 0 || findListed(said, index).some(isOf(printer.vendor))) return [];
  const grade = getGrade(line, setting) === 'bareForm' ? 'bareForm' : 'sharedForm';
  return made.flatMap(({ code, says }) =>
    makePieces(code, line, { ...setting, grade }).map((piece) => ({ ...piece, derived: says })),
  );
}

function isOf(vendor: string): (code: IndexedCode) => boolean {
  return (code) => code.vendor === vendor;
}

/** Whether a code in such a line is one of the catalog, listed or not. */
function isOfAllCodes(
  { form, literal, match: { code = '' } }: PrintedLine,
  vendor: IndexedVendor | undefined,
): boolean {
  const { shared, sections, codes } = form;
  if (shared || literal === 0 || sections || codes) return false;
  // Whose words are everybody's has what its source speaks of.
  return !vendor || hasOwnWord(form) || getFallback(code, vendor.fallback ?? []) !== undefined;
}

/** Whether a code looks like those of a class: in a form of others too, it may be theirs. */
function isOfClass({ printer: { patterns = [] }, match: { code = '' } }: PrintedLine): boolean {
  return patterns.some((pattern) => isInClass(code, { pattern }));
}

function makePieces(
  code: IndexedCode,
  line: PrintedLine,
  { index, grade }: Pick<Setting, 'index'> & { grade: GradeName },
): (PrintedEvidence | MessageEvidence)[] {
  const { match } = line;
  const said = match.number ?? match.code;
  const systems = said === undefined ? undefined : findCodes(said, 'word', index).systems.get(code);
  const numbered = said !== undefined && systems ? { number: said, systems } : undefined;
  const made = makePiece(code, line, grade);
  const piece: PrintedEvidence = {
    ...made,
    spot: getSpot(line),
    ...(numbered && {
      numbered,
      points: made.points + getSystemExtra(code, numbered, index),
    }),
  };
  const fit = getMessageFit(code, line, index);
  return fit ? [piece, makeMessageOf(line, { code, fit })] : [piece];
}

/** A message in a line without a code, and the form where no other catalog prints lines in it. */
function addForm(said: MessageEvidence, line: PrintedLine): (PrintedEvidence | MessageEvidence)[] {
  return line.form.shared ? [said] : [makePiece(said.code, line, 'formOfMessage'), said];
}

function getSpot({ match: { code, number, key }, passage: { line } }: PrintedLine): string {
  return getSpotId(code ?? number ?? key ?? '', line);
}

function getGrade(line: PrintedLine, { numbers }: Setting): GradeName {
  const { form, literal, match } = line;
  const { shared } = form;
  const { key, message } = match;
  if (literal === 0 && key === undefined) return 'bareForm';
  if (key === undefined && isInSentence(line))
    return shared || isOfOther(line) ? 'bareForm' : 'sharedForm';
  // "They close 1001 shops": what is counted is no code, in the words of others.
  const isCount = numbers.some((read) => read.id === getSpot(line) && read.isCount);
  if (shared && isCount && message === undefined) return 'bareForm';
  if (shared && isEverybodys(line)) return 'bareForm';
  return shared ? 'sharedForm' : 'ownForm';
}

/** Whether a word stands before the line whose numbers are no codes: `build 250 2.1.0`. */
function isOfOther({ match, passage: { text } }: PrintedLine): boolean {
  return OTHER_NAME.test(getWords(text.slice(0, match.start)).at(-1) ?? '');
}

function makePiece(code: IndexedCode, line: PrintedLine, grade: GradeName): PrintedEvidence {
  const { by, form: pattern } = line.form;
  const { points } = GRADES[grade];
  const { line: at } = line.passage;
  const span = [line.match.start, line.match.end] as const;
  return { kind: 'printed', form: 'printed', code, by, pattern, span, line: at, grade, points };
}

function want(reading: Reading, { printers, numberings }: Known): Wants {
  const lines = findPrintedLines(reading, printers).slice(0, MAX_WANTED);
  const said = lines.flatMap((line) => {
    const { code, number } = line.match;
    return [code ?? [], number ?? [], getPhrased(line) ?? []].flat();
  });
  return {
    codes: [
      ...[...new Set(said)].flatMap((value) => getWritings(value, numberings)),
      ...lines.flatMap(({ match: { code = '', number = code }, printer }) =>
        getDerivedNumbers(number, printer),
      ),
    ],
    // A code without a digit is asked for among the keys.
    keys: lines
      .flatMap(({ match: { key = '', code = '' } }) => [key, /\d/.test(code) ? '' : code])
      .map(foldName),
    getPassages: () =>
      lines
        .filter(isMessageOnly)
        .map(({ match: { message = '' } }) => keepTelling(getWords(message)).slice(0, MAX_WORDS)),
  };
}

/** Lines, and words of each, that are asked for of an index of which only parts are fetched. */
const MAX_WANTED = 40;
const MAX_WORDS = 8;

function say(piece: PrintedEvidence | MessageEvidence, index: LookupIndex): string {
  if (piece.kind === 'message') return sayMessage(piece);
  const { by, numbered, code } = piece;
  const line = `a line as printed by ${by}`;
  if (!numbered) return line;
  const systems = nameSystems(code, numbered.systems, index);
  return `${line}; \`${numbered.number}\` is the number of ${code.code} on ${systems}`;
}
