import type { CodeData } from '../schemas/code.ts';
import type { FieldChange } from './comparison.ts';
import { areSame, getLikeness, getWords } from './texts.ts';

/** A code that has changed, beside the others of its catalog. */
export interface Changed {
  was: CodeData;
  fields: readonly FieldChange[];
  others: readonly CodeData[];
}

/** With fewer words in common a text is another one. */
const FEW = 0.34;

/** A text of fewer words has few in common with any other. */
const LEAST_WORDS = 2;

const NEGATIONS = new Set([
  'not',
  'no',
  'never',
  'cannot',
  'without',
  'none',
  'nicht',
  'kein',
  'non',
  'pas',
]);
const SUCCESS = /\b(?:success(?:ful(?:ly)?)?|succeeded|ok|completed|accepted|done)\b/i;
const FAILURE =
  /\b(?:err(?:or)?s?|fail(?:ed|ure|s)?|invalid|denied|refused|rejected|unable|missing|expired|wrong|not)\b/i;

/** Each tells that a code probably means something else now, and why. */
const RULES: readonly ((changed: Changed) => string | undefined)[] = [
  hasTextOfOther,
  changesClass,
  turnsRound,
  negates,
  hasFewWords,
  hasOtherKey,
];

/** Why the meaning of a code has probably changed, by each rule that tells so. */
export function getMeaningSigns(changed: Changed): string[] {
  return RULES.flatMap((rule) => rule(changed) ?? []);
}

function hasTextOfOther({ was, fields, others }: Changed): string | undefined {
  for (const { now } of getTexts(fields)) {
    const other = others.find(
      ({ code, message, description }) =>
        code !== was.code && [message, description].some((text) => text && areSame(text, now)),
    );
    if (other && now !== '') return `it has the text that ${other.code} had`;
  }
  return undefined;
}

function changesClass({ fields }: Changed): string | undefined {
  const http = fields.find(({ field }) => field === 'http');
  if (http?.was === undefined || http.now === undefined) return undefined;
  const [was, now] = [http.was, http.now].map((status) => String(status).charAt(0));
  return was === now ? undefined : `the class of the HTTP status is ${now}xx, was ${was}xx`;
}

function turnsRound({ fields }: Changed): string | undefined {
  const turned = getTexts(fields).some(
    ({ was, now }) =>
      (isSuccess(was) && FAILURE.test(now)) || (FAILURE.test(was) && isSuccess(now)),
  );
  return turned ? 'one text tells of a success, the other of a failure' : undefined;
}

function isSuccess(text: string): boolean {
  return SUCCESS.test(text) && !FAILURE.test(text);
}

function negates({ fields }: Changed): string | undefined {
  const has = (text: string) =>
    getWords(text).some((word) => NEGATIONS.has(word) || word.endsWith("n't"));
  const negated = getTexts(fields).some(
    ({ was, now }) => getLikeness(was, now) >= FEW && has(was) !== has(now),
  );
  return negated ? 'a negation came or went' : undefined;
}

function hasFewWords({ fields }: Changed): string | undefined {
  const other = getTexts(fields).find(
    ({ was, now }) => getWords(was).length >= LEAST_WORDS && getLikeness(was, now) < FEW,
  );
  return other ? `the ${other.field} has few words in common with the one before` : undefined;
}

function hasOtherKey({ fields }: Changed): string | undefined {
  const key = fields.find(({ field }) => field === 'key');
  if (key?.was === undefined || key.now === undefined) return undefined;
  const [was, now] = [key.was, key.now].map((name) => String(name).replaceAll(/[_.-]+/g, ' '));
  return getLikeness(was ?? '', now ?? '') < FEW ? 'the key is another one' : undefined;
}

/** The texts that are there before and after. */
function getTexts(fields: readonly FieldChange[]): { field: string; was: string; now: string }[] {
  return fields.flatMap(({ field, was, now }) =>
    (field === 'message' || field === 'description') && was !== undefined && now !== undefined
      ? [{ field, was: String(was), now: String(now) }]
      : [],
  );
}
