import { FORMS, VENDOR_FORMS } from './forms/forms.ts';
import type { Form, Setting } from './forms/form.ts';
import type { LookupIndex } from './index/lookup-index.ts';
import type { Evidence, Match, VendorMention } from './match/evidence.ts';
import { findExplainedLines, isAllExplained } from './match/explained-lines.ts';
import { readNumbers } from './match/numbers.ts';
import { findCodeLines } from './match/printed-lines.ts';
import { readAllStatuses } from './match/statuses.ts';
import { makeMemory } from './memory.ts';
import type { Memory } from './memory.ts';
import type { Reading } from './read/reading.ts';
import { BEGINNING } from './words/code-forms.ts';

/** Finds everything in a reading that speaks for a code of the index. `memory` is that of its text. */
export function matchReading(reading: Reading, index: LookupIndex, memory?: Memory): Match {
  const setting = makeSetting(reading, index, memory);
  const forms: readonly Form[] = Object.values(FORMS);
  const found = forms.map(({ find }) => find(setting));
  const explained = findExplainedLines(setting.lines, reading, index);
  const isAll = isAllExplained(reading, explained);
  // Where a form says all, a number is a value, and words are those of the code's message.
  const isMore = ({ line, spot, form }: Pick<Evidence, 'form' | 'line' | 'spot'>) => {
    const own = explained.get(line);
    if (form === 'message') return own !== undefined || (isAll && line === 0);
    return form === 'number' && own !== undefined && !own.has(spot ?? '');
  };
  const evidence = found.flatMap(({ pieces }) => pieces).filter((item) => !isMore(item));
  // A word that is a code, a name or a message, or begins a code, is not looked for among the words of others.
  const word = reading.text.trim();
  const isTold = !/\s/.test(word) && (evidence.some(isWholeWord) || isBeginningOfCode(word, index));
  return {
    evidence: isTold ? evidence.filter((item) => !isOneOfWords(item)) : evidence,
    unlisted: found.flatMap(({ unlisted = [] }) => unlisted),
    mentions: setting.mentions,
    explained,
  };
}

/** Whether a text of one word is a code, a key or a message, going by what speaks for one. */
export function isWholeWord(item: Evidence): boolean {
  switch (item.kind) {
    case 'key':
      return item.isWhole;
    case 'number':
      return item.how === 'alone';
    case 'message':
      return item.how === 'whole';
    default:
      return false;
  }
}

/** Whether a text may be the beginning of a code of the index, as codes are written. */
export function isBeginningOfCode(text: string, { findByPrefix }: LookupIndex): boolean {
  return BEGINNING.test(text) && findByPrefix(text.toLowerCase(), 1).length > 0;
}

function isOneOfWords(item: Evidence): boolean {
  return item.kind === 'message' && item.how !== 'whole';
}

/** Finds what several forms ask for: the lines of programs, the vendors that are named, and the numbers. */
export function makeSetting(
  reading: Reading,
  index: LookupIndex,
  memory: Memory = makeMemory(),
): Setting {
  const statuses = readAllStatuses(reading, index);
  const lines = findCodeLines(reading, index.printers);
  const none = { mentions: new Map<string, VendorMention>(), numbers: [] };
  const before: Setting = { reading, index, statuses, lines, memory, ...none };
  const mentions = new Map<string, VendorMention>();
  for (const mention of Object.values(VENDOR_FORMS).flatMap(({ find }) => find(before).pieces)) {
    const { id } = mention.vendor;
    if (!mentions.has(id)) mentions.set(id, mention);
  }
  return { ...before, mentions, numbers: readNumbers(reading, index, mentions) };
}
