import type { Random } from './random.ts';
import { ADVICE, NEAR_SENTENCES, SENTENCES, SUCCESS_SENTENCES } from './sentences.ts';
import { ADJECTIVES, COMMON_NOUNS, makeParticiple, makePlural, VERBS } from './words.ts';

const MAX_WORDS = 25;

/** How many messages come near the words of real vendors. */
const NEAR_SHARE = 0.15;

/** How vendors print the place of a value in a message. */
export const SLOT_STYLES: readonly ((name: string) => string)[] = [
  (name) => `{${name}}`,
  (name) => `<${name}>`,
  () => '%s',
  (name) => `[${name}]`,
  (name) => `{{ ${name} }}`,
  (name) => `$${name.toUpperCase()}`,
];

/** How vendors print sentences. */
export const SENTENCE_STYLES: readonly ((sentence: string) => string)[] = [
  (sentence) => endSentence(makeCapital(sentence)),
  (sentence) => makeCapital(sentence).replace(/\.$/, ''),
  (sentence) => makeCapital(sentence),
  (sentence) => sentence.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase()),
];

/** What a vendor's texts have in common. */
export interface TextStyle {
  nouns: readonly string[];
  formatSlot: (name: string) => string;
  formatSentence: (sentence: string) => string;
  /** Whether this is somebody else's text. */
  isTaken: (text: string) => boolean;
}

/** What is said of one code. */
export interface Text {
  message: string;
  placeholders: string[];
  /** What it is about, in lower case: `refund`, `not`, `settled`. */
  topics: string[];
}

/** Makes a message of 2 to 25 words. */
export function makeText(random: Random, style: TextStyle, isSuccess = false): Text {
  for (;;) {
    const isNear = random.chance(NEAR_SHARE);
    const sentences = isSuccess ? SUCCESS_SENTENCES : isNear ? NEAR_SENTENCES : SENTENCES;
    const text = fillSentence(random.pick(sentences), random, style);
    const advice = !isSuccess && random.chance(0.1) ? makeAdvice(random, style) : '';
    const message = style.formatSentence(
      advice ? `${endSentence(text.message)} ${advice}` : text.message,
    );
    if (isSound({ ...text, message }, style)) return { ...text, message };
  }
}

/** Makes what a document explains: a sentence or two without placeholders, plain Markdown. */
export function makeDescription(random: Random, style: TextStyle): string {
  for (;;) {
    const { message, placeholders } = fillSentence(random.pick(SENTENCES), random, style);
    const description = `${endSentence(makeCapital(message))} ${makeAdvice(random, style)}.`;
    if (placeholders.length === 0 && !style.isTaken(description)) return description;
  }
}

function makeAdvice(random: Random, style: TextStyle): string {
  return fillSentence(random.pick(ADVICE), random, style).message;
}

/** Neither too long nor too short, nobody else's, each placeholder in it once. */
function isSound({ message, placeholders }: Text, { isTaken }: TextStyle): boolean {
  const { length } = message.split(' ');
  if (length < 2 || length > MAX_WORDS || isTaken(message)) return false;
  return placeholders.every((slot) => message.split(slot).length === 2);
}

/** Fills the parts of a sentence with words of a vendor. */
export function fillSentence(sentence: string, random: Random, style: TextStyle): Text {
  const placeholders: string[] = [];
  const topics: string[] = [];
  const parts = sentence.split(/[{}]/).map((part, i) => {
    if (i % 2 === 0) {
      if (/\b(?:not|cannot|no|unable|failed)\b/i.test(part)) topics.push('not');
      return part;
    }
    const filled = fillPart(part, random, style);
    if (part === 'slot') placeholders.push(filled);
    else if (part !== 'number') topics.push(filled);
    return filled;
  });
  const message = parts.join('').replace(/\b([Aa]) (?=[aeio]|u[np](?!i))/g, '$1n ');
  // What is the same at every vendor is its own topic.
  const isFixed = topics.length === 0;
  return { message, placeholders, topics: isFixed ? sentence.split(' ').slice(0, 3) : topics };
}

function fillPart(part: string, random: Random, { nouns, formatSlot }: TextStyle): string {
  switch (part) {
    case 'thing':
      return makeThing(random, nouns);
    case 'other':
      return random.pick(random.chance(0.5) ? COMMON_NOUNS : nouns);
    case 'things':
      return makePlural(random.pick(random.chance(0.3) ? COMMON_NOUNS : nouns));
    case 'kind':
      return random.pick(ADJECTIVES);
    case 'do':
      return random.pick(VERBS);
    case 'done':
      return makeParticiple(random.pick(VERBS));
    case 'number':
      return String(random.between(2, 64));
    case 'slot':
      return formatSlot(random.pick(nouns).replace('-', '_'));
    default:
      throw new Error(`No words for {${part}}.`);
  }
}

function makeThing(random: Random, nouns: readonly string[]): string {
  const noun = random.pick(nouns);
  const kind = random.next();
  if (kind < 0.5) return noun;
  if (kind < 0.7) return `${noun} ${random.pick(COMMON_NOUNS)}`;
  return kind < 0.85 ? `${random.pick(ADJECTIVES)} ${noun}` : random.pick(COMMON_NOUNS);
}

function endSentence(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

/** Makes the first letter a capital one. */
export function makeCapital(sentence: string): string {
  return sentence.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
