import type { Word } from '../../text/words.ts';
import { PHRASE } from '../grades.ts';
import type { IndexedCode } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { MessageEvidence, VendorMention } from '../match/evidence.ts';
import { findByPairs, MAX_COMPARED } from '../match/find-by-pairs.ts';
import { isOfAnyNumber, maskLooseNumbers } from '../match/loose-numbers.ts';
import { makeMessageEvidence, sayMessage } from '../match/message-evidence.ts';
import { makeMemory, recall } from '../memory.ts';
import { getBestPhraseFit } from '../match/phrase-fit.ts';
import type { MessageFit } from '../match/phrase-fit.ts';
import { placeText } from '../match/placed-text.ts';
import { getWantedPassages } from '../match/wanted-passages.ts';
import { getWordsFit } from '../match/words-fit.ts';
import type { Passage, Reading } from '../read/reading.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { getSynonyms } from '../words/synonyms.ts';
import type { Form, FormExamples, Setting } from './form.ts';

export const message: Form<MessageEvidence> = {
  name: 'message',
  description: "words of a code's message: all, a run of them, or any that somebody typed",
  find,
  want: (reading) => ({ getPassages: (common) => getWantedPassages(reading, common) }),
  say: sayMessage,
};

export const examples: FormExamples = {
  true: [
    ['This entity is already locked by another user.', 'hyper/12'],
    ['WARN: Form submission limit reached (form 12)', 'caoliao/100312'],
    ['client exist not does', 'hyper/21'],
  ],
  false: ['the lock of the door is broken', '12', 'GET /forms/12'],
};

/** Passages of up to as many words are searched for by their words, in any order and misspelt. */
const MAX_SEARCHED = 40;

/** Passages that are searched so; of the others only pairs of words are looked for. */
const MAX_PASSAGES = 24;

/** In longer texts, in characters, nothing is searched for by its words. */
const SMALL = 8000;

/** A text of up to as many characters may be what somebody typed, or a message broken into lines. */
const MAX_QUERY = 600;

/** Codes of a vendor that are compared where the text names it. */
const MAX_OWN = 200;

type Mentions = ReadonlyMap<string, VendorMention>;

function find(setting: Setting) {
  const { reading, index, mentions, memory } = setting;
  const isTyped = isQuery(setting);
  const isSmall = reading.text.length < SMALL;
  // What is searched for by its words depends on the text around.
  const { messages } = isSmall ? makeMemory() : memory;
  let searched = 0;
  const findIn = (passage: Passage) => {
    const placed = placeText(passage.text);
    const { words } = placed;
    const isSearched = isSmall && words.length <= MAX_SEARCHED && searched++ < MAX_PASSAGES;
    const codes = new Set([
      ...(isSearched ? search(words, index, isTyped ? mentions : undefined) : []),
      ...findByPairs(placed, index),
    ]);
    return [...codes].flatMap((code): MessageEvidence[] => {
      const phrase = getBestPhraseFit(code, passage, placed, { index, isTolerant: isSmall });
      const fit = isTyped ? getBetter(phrase, getWordsFit(code, words, index, mentions)) : phrase;
      return fit ? [makeMessageEvidence('message', { code, line: passage.line, fit })] : [];
    });
  };
  const pieces = getPassages(reading).flatMap((passage): MessageEvidence[] => {
    // A log says the same thing many times, with other numbers.
    const keys = {
      own: `${passage.object ? 'in' : 'out'} ${passage.text}`,
      any: `any ${maskLooseNumbers(passage.text, index)}`,
    };
    const found = recall(messages, keys, () => findIn(passage), isOfAnyNumber);
    return found.map((item) => ({ ...item, line: passage.line }));
  });
  return { pieces };
}

/** Whether a text is what somebody typed, rather than what a machine printed. */
function isQuery({ reading: { passages, text, objects }, statuses }: Setting): boolean {
  const isPlain = objects.every(({ isEnclosed }) => !isEnclosed) && statuses.length === 0;
  return isPlain && passages.length < 3 && text.length < MAX_QUERY;
}

/** Lines, strings, and a short text as a whole, which stands on no line of its own. */
function getPassages({ passages, text }: Reading): Passage[] {
  const isBroken = passages.length > 1 && text.length < MAX_QUERY;
  return isBroken ? [...passages, { text, object: undefined, name: undefined, line: 0 }] : passages;
}

function search(
  words: readonly Word[],
  index: LookupIndex,
  mentions: Mentions | undefined,
): IndexedCode[] {
  const distinct = new Set(words.map(({ word }) => word));
  const telling = [...distinct].filter((word) => !STOP_WORDS.has(word) && !/^\d+$/.test(word));
  const found = telling.length > 0 ? index.findByWords(telling, MAX_COMPARED) : [];
  if (!mentions) return found;
  const similar = telling.flatMap(getSynonyms);
  return [
    ...found,
    ...(similar.length > 0 ? index.findByWords([...telling, ...similar], MAX_COMPARED) : []),
    ...[...mentions.keys()].flatMap((id) => index.getCodes(id).slice(0, MAX_OWN)),
  ];
}

/** A phrase in its order goes before words in any order, unless it covers less of the text. */
function getBetter(
  phrase: MessageFit | undefined,
  words: MessageFit | undefined,
): MessageFit | undefined {
  if (!phrase || phrase.how === 'whole' || !words) return phrase ?? words;
  if (phrase.coverage < PHRASE.typedCoverage && phrase.coverage < words.share) return words;
  const more = Math.max(0, words.share - phrase.coverage);
  return { ...phrase, coverage: phrase.coverage + more / 2 };
}
