import { isPrintedSo } from '../../catalog/printed/code-finder.ts';
import { getWords } from '../../text/words.ts';
import { TELLING } from '../grades.ts';
import type { IndexedCode } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import { keepTelling } from '../index/make-tables.ts';
import type { MessageEvidence } from './evidence.ts';
import type { MessageFit } from './phrase-fit.ts';
import { placeText } from './placed-text.ts';
import { getMessageFit } from './printed-codes.ts';
import type { PrintedLine } from './printed-lines.ts';
import { recall } from '../memory.ts';
import type { Memory } from '../memory.ts';
import { findByPairs } from './find-by-pairs.ts';
import { isOfAnyNumber, maskLooseNumbers } from './loose-numbers.ts';
import { makeMessageEvidence } from './message-evidence.ts';

/** Codes that the words of a message are searched for in. */
const MAX_FOUND = 24;

/** The codes of the catalog whose message stands in a line that has no code. */
export function findMessages(
  line: PrintedLine,
  { index, memory }: { index: LookupIndex; memory: Memory },
): MessageEvidence[] {
  const { form, match, passage } = line;
  const { message = '' } = match;
  const keys = {
    own: `form ${form.at} ${message}`,
    any: `any of form ${form.at} ${maskLooseNumbers(message, index)}`,
  };
  const said = recall(memory.messages, keys, () => findSaid(line, index), isOfAnyNumber);
  return said.map((item) => ({ ...item, line: passage.line }));
}

/** Makes the evidence of a message that stands in the hole of a form. */
export function makeMessageOf(
  { passage }: PrintedLine,
  { code, fit }: { code: IndexedCode; fit: MessageFit },
): MessageEvidence {
  return makeMessageEvidence('printed', { code, line: passage.line, fit });
}

function findSaid(line: PrintedLine, index: LookupIndex): MessageEvidence[] {
  const { message = '' } = line.match;
  const telling = keepTelling(getWords(message));
  const codes = new Set([
    ...findByPairs(placeText(message), index),
    // A program does not misspell what it prints.
    ...index.findByWords(telling, MAX_FOUND, false),
  ]);
  return [...codes]
    .filter((code) => code.vendor === line.printer.vendor && isPrintedSo(code, line.form))
    .flatMap((code) => {
      const fit = getMessageFit(code, line, index);
      return fit?.how === 'whole' && isSaid(fit) ? [makeMessageOf(line, { code, fit })] : [];
    });
}

/** Whether it is the very message: of a few words another ending is another message. */
function isSaid({ isExact, length }: MessageFit): boolean {
  return isExact || length >= TELLING.length;
}
