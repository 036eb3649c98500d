import { foldName, getNameWords, getWords } from '../../text/words.ts';
import { EXTRA, GRADES, PHRASE, TELLING } from '../grades.ts';
import type { GradeName } from '../grades.ts';
import type { IndexedCode } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { KeyEvidence } from '../match/evidence.ts';
import { isStatusName } from '../match/names.ts';
import { getSpotId } from '../match/spot-id.ts';
import type { Reading } from '../read/reading.ts';
import { countTelling } from '../words/stock-words.ts';
import type { Form, FormExamples, Setting, Wants } from './form.ts';

export const key: Form<KeyEvidence> = {
  name: 'key',
  description: "a code's key, whole or in part, in any writing",
  find,
  want,
  say,
};

export const examples: FormExamples = {
  true: [
    ['UPLOADED_FILE_IS_EMPTY', 'nhn-document-ocr/4000004'],
    ['it failed with uploadedFileIsEmpty again', 'nhn-document-ocr/4000004'],
    ['uploaded file is empty', 'nhn-document-ocr/4000004'],
  ],
  false: ['UPLOADED', 'the file was uploaded and is not empty', '__proto__'],
};

/** Longest text, in words, that may be a key written as plain words. */
const MAX_PLAIN = 8;

/** In a longer text, in characters, a part of a key is a name of another program's. */
const MAX_TYPED = 60;

/** Words of a text that are asked for as keys. */
const MAX_WANTED = 6;

function find({ reading: { spots, text, passages }, index }: Setting) {
  const pieces: KeyEvidence[] = [];
  const add = (value: string, line: number, isAlone: boolean, mayBePart = true) => {
    const whole = (index.byKey.get(foldName(value)) ?? []).filter((code) => !code.isAsWritten);
    if (whole.length === 0 && text.length >= MAX_TYPED) return;
    const words = getNameWords(value);
    // One word alone (`FAIL`), or the name of a status (`NotFound`), is everybody's.
    const isMeant = isAlone || (words.length > 1 && !isStatusName(value));
    const spot = getSpotId(value, line);
    const make = (code: IndexedCode, isWhole: boolean) =>
      makePiece({ code, line, spot, isWhole, words: words.length });
    if (whole.length > 0 && isMeant) pieces.push(...whole.map((code) => make(code, true)));
    else if (words.length > 1 && mayBePart && !isStatusName(value) && text.length < MAX_TYPED)
      pieces.push(...findParts(words, index).map((code) => make(code, false)));
  };
  for (const { value, type, line, lead } of spots) {
    if (type !== 'number' && /[_.-]|[a-z][A-Z]/.test(value) && value.length < 80)
      // What stands in quotes is the whole of something: `"no-cache"`.
      add(value.split('.').at(-1) ?? value, line, false, type === 'word');
    else if (/^[A-Z]{2,}$/.test(value)) add(value, line, /key$/i.test(lead[0] ?? ''));
  }
  const [only] = passages;
  const words = getWords(text);
  if (passages.length === 1 && only && words.length <= MAX_PLAIN) add(text.trim(), 1, true);
  return { pieces };
}

/** The codes that have these words in their key, one after the other. */
function findParts(words: readonly string[], { byPair }: LookupIndex): IndexedCode[] {
  const wanted = ` ${words.join(' ')} `;
  const found = byPair.get(words.slice(0, 2).join(' ')) ?? [];
  return found.filter(
    ({ key, isAsWritten }) =>
      key !== undefined && !isAsWritten && ` ${getNameWords(key).join(' ')} `.includes(wanted),
  );
}

function makePiece(
  item: Pick<KeyEvidence, 'code' | 'line' | 'spot' | 'isWhole' | 'words'>,
): KeyEvidence {
  const grade = getGrade(item);
  const extra = item.isWhole ? EXTRA.keyWord * Math.min(item.words, EXTRA.keyWords) : 0;
  return { kind: 'key', form: 'key', ...item, grade, points: GRADES[grade].points + extra };
}

function getGrade({ isWhole, code }: Pick<KeyEvidence, 'isWhole' | 'code'>): GradeName {
  if (!isWhole) return 'partOfKey';
  const words = getNameWords(code.key ?? '');
  const telling = countTelling(words);
  if (words.length < PHRASE.short && telling === 0) return 'stockKey';
  return words.length >= PHRASE.short && telling >= TELLING.likely ? 'tellingKey' : 'wholeKey';
}

function want({ spots, text }: Reading): Wants {
  const whole = text.trim();
  const isPhrase = whole.length < 80 && /^\p{L}[^\n{<=:]*$/u.test(whole);
  const isKey = /[a-z][A-Z]|[_-]|^[A-Z]{3,}$/;
  const keys = spots
    .filter(({ value, type }) => type !== 'number' && isKey.test(value) && !/^\d/.test(value))
    .map(({ value }) => foldName(value.split('.').at(-1) ?? value));
  return { keys: [...(isPhrase ? [foldName(whole)] : []), ...keys.slice(0, MAX_WANTED)] };
}

function say({ code, isWhole }: KeyEvidence): string {
  const name = `\`${code.key ?? ''}\``;
  return isWhole ? `${name} is its key` : `a part of its key ${name} is there`;
}
