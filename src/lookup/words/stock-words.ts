import { STOP_WORDS } from './stop-words.ts';

/**
 * Words with which failures in general are told, whoever tells them: "Invalid parameter", "Please try
 * again later". A message that consists of them identifies nobody, however rare it is here.
 */
const STOCK_WORDS: ReadonlySet<string> = new Set(
  (
    'not no none never already found exist exists existing missing required require empty blank null invalid valid wrong bad ' +
    'incorrect illegal malformed unknown unexpected undefined unsupported supported duplicate duplicated failed fail fails failure ' +
    'success succeeded succeed successful successfully ok done completed denied deny permission permissions access allowed ' +
    'disallowed allow authorized unauthorized unauthenticated authenticated authentication authorization forbidden credentials ' +
    'login password user users account expired disabled enabled blocked limit limited limits exceeded exceed exceeds too many ' +
    'large long short size maximum minimum max min timeout timed time out unavailable available temporarily please try later ' +
    'retry again contact administrator admin support request requests requested response parameter parameters param params ' +
    'argument arguments field fields value values data file files record records resource resources entity object item items ' +
    'page url uri path method header headers body format type version token key keys apikey id ids name service services server ' +
    'client system application app database network internal external operation function action call connection connect ' +
    'connected exception occurred process processed processing parse parsing create created update updated delete deleted read ' +
    'write upload uploaded download downloaded search result results gateway upstream conflict gone media rate quota ' +
    'more less than one all some any been must should need needs unable cannot couldn while during since your yours only ' +
    'input output content details information info validation validate state status problem something went query string number ' +
    'document domain email phone address full text ssl tls handshake username accepted command commands sequence ' +
    'implemented unrecognized'
  ).split(' '),
);

/** Whether a word says nothing of whose failure it is. */
export function isStockWord(word: string): boolean {
  return STOCK_WORDS.has(word) || STOP_WORDS.has(word) || /^\d+$/.test(word);
}

/** Number of words, each once, that failures in general are not told with. */
export function countTelling(words: readonly string[]): number {
  return new Set(words.filter((word) => !isStockWord(word))).size;
}
