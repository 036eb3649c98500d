import { countEdits } from '../../text/edits.ts';
import { getWords, maskNumbers } from '../../text/words.ts';
import type { IndexedVendor } from '../index/data.ts';
import { getHostTerm } from '../index/files.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import { getProduct } from '../index/product.ts';
import type { NamedVendor, VendorMention } from '../match/evidence.ts';
import { keep } from '../memory.ts';
import { readHosts } from '../read/links.ts';
import type { Reading } from '../read/reading.ts';
import { MIN_MISSPELT, romanizeWord } from '../words/words.ts';
import type { Form, FormExamples, Setting, Wants } from './form.ts';

export const vendorName: Form<VendorMention> = {
  name: 'vendor-name',
  description: "a vendor's name or alias, also with a slip, its domain, or a word out of its name",
  find,
  want,
  say,
};

export const examples: FormExamples = {
  true: [
    ['mobizon says no', 'mobizon'],
    ['cao liao', 'caoliao'],
    ['mobizn 12', 'mobizon'],
    ['HYPER14', 'hyper'],
    ['Host: api.mobizon.kz', 'mobizon'],
    ['草料二维码接口', 'caoliao'],
  ],
  false: ['a hyperlink', 'mobi zone', 'https://example.org/hype'],
};

/** In a longer text than this, in words, or in data a standard is not what it is about, and nothing is misspelt. */
const MAX_SHORT = 12;

/** Hosts that are asked for, and the longest text, in characters, of which two words are joined. */
const MAX_HOSTS = 4;
const MAX_JOINED = 600;

/** A script without spaces. */
const RUN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{2,}/gu;

function find({ reading, index, memory }: Setting) {
  const found = new Map<string, VendorMention>();
  const isTyped = reading.objects.every(({ isEnclosed }) => !isEnclosed);
  const isShort =
    isTyped && reading.text.length < MAX_SHORT * 20 && getWords(reading.text).length <= MAX_SHORT;
  for (const { text, line, object } of reading.passages) {
    if (object) continue;
    // The lines of a log differ in their numbers, mostly.
    const id = isShort ? text : maskNumbers(text);
    const seen = isShort ? undefined : memory.mentions.get(id);
    const mentions = seen ?? matchLine(text, isShort, index);
    if (!isShort && !seen) keep(memory.mentions, id, mentions);
    for (const { vendor, ...mention } of mentions) {
      const known = found.get(vendor.id);
      if (known) {
        known.lines.push(line);
        // `curl exit code` tells more of what stands before a number than `curl` does.
        if (known.how === 'name' && mention.how === 'name' && mention.text.startsWith(known.text))
          known.text = mention.text;
      } else found.set(vendor.id, makePiece({ vendor, ...mention }, line));
    }
  }
  return { pieces: [...found.values()] };
}

function makePiece(mention: NamedVendor, line: number): VendorMention {
  return { form: 'vendor-name', ...mention, isProduct: isProductName(mention), lines: [line] };
}

/** Whether a name is of the product itself and not only of the company. */
function isProductName({ vendor, text, how }: NamedVendor): boolean {
  if (how === 'host') return true;
  const own = new Set([...getWords(vendor.product), ...getWords(vendor.api)]);
  return getWords(text).some((word) => own.has(word));
}

function want(reading: Reading): Wants {
  return { names: getWantedNames(reading) };
}

function* getWantedNames({ text, passages }: Reading) {
  yield* getDomains(text).map(getHostTerm);
  for (const passage of passages) {
    yield* getRuns(passage.text);
    yield* getNames(passage.text);
  }
}

/** The domains of a text's hosts, with those above them. */
function getDomains(text: string): string[] {
  const hosts = [...readHosts(text)].slice(0, MAX_HOSTS);
  return hosts
    .flatMap((host) => host.split('.').map((_, i, labels) => labels.slice(i).join('.')))
    .filter((domain) => domain.includes('.'));
}

/** Words as they may be of a name: in Latin letters, and of a short text also two joined. */
function getNames(text: string): string[] {
  const words = getWords(text).map(getNameWord);
  return text.length > MAX_JOINED
    ? words
    : [...words, ...words.slice(1).map((word, i) => (words[i] ?? '') + word)];
}

/** A word as names have it: in Latin letters, and without a code behind it, as in `HYPER14`. */
function getNameWord(word: string): string {
  return romanizeWord(word).replace(/(?<=\p{L}{3})\d+$/u, '');
}

/** Parts of a run in a script without spaces, any of which may be a name. */
function getRuns(text: string): string[] {
  return (text.match(RUN) ?? [])
    .slice(0, 3)
    .flatMap((run) =>
      Array.from({ length: Math.min(run.length, 8) }, (_, i) => [
        run.slice(i, i + 2),
        run.slice(i, i + 5),
      ]).flat(),
    );
}

function say({ vendor: { id }, text, how }: VendorMention, index: LookupIndex): string {
  const product = getProduct(id, index);
  switch (how) {
    case 'name':
      return `the text names ${text}`;
    case 'misspelt':
      return `“${text}” looks like ${product}`;
    case 'host':
      return `\`${text}\` is a domain of ${product}`;
    case 'topic':
      return `“${text}” is in the name of ${product}`;
  }
}

function matchLine(text: string, isShort: boolean, index: LookupIndex): NamedVendor[] {
  const words = getWords(text).map(getNameWord);
  const joined = words.flatMap((word, i) =>
    // `e-tims`, `cao liao`: a name that was taken apart.
    (isShort ? (index.byName.get(word + (words[i + 1] ?? '')) ?? []) : [])
      .filter((name) => name.words === word + (words[i + 1] ?? '') && words[i + 1] !== undefined)
      .map(({ vendor, name }): NamedVendor => ({ vendor, text: name, how: 'name' })),
  );
  const named = words.flatMap((word, i) =>
    (index.byName.get(word) ?? [])
      .filter(
        ({ words: wanted }) =>
          wanted === word || words.slice(i, i + wanted.split(' ').length).join(' ') === wanted,
      )
      .map(({ vendor, name }): NamedVendor => ({ vendor, text: name, how: 'name' })),
  );
  const hosted = [...readHosts(text)].flatMap((host) =>
    getByHost(host, index).map((vendor): NamedVendor => ({ vendor, text: host, how: 'host' })),
  );
  const inRuns = index.notSpaced
    .filter(({ name }) => text.includes(name))
    .map(({ vendor, name }): NamedVendor => ({ vendor, text: name, how: 'name' }));
  const all = [...named, ...joined, ...hosted, ...inRuns].filter(
    ({ vendor, how }) => !vendor.isStandard || (isShort && how === 'name'),
  );
  return isShort ? [...all, ...matchLoosely(words, index)] : all;
}

/** Names with a slip of the finger, and single words out of names. */
function matchLoosely(words: readonly string[], index: LookupIndex): NamedVendor[] {
  return words.flatMap((word): NamedVendor[] => {
    const isMisspelt = word.length >= MIN_MISSPELT && !index.byName.has(word);
    const meant = isMisspelt ? getMisspelt(word, index) : [];
    const topics = index.byTopic.get(word) ?? [];
    return [
      ...meant.map((vendor): NamedVendor => ({ vendor, text: word, how: 'misspelt' })),
      ...topics.map((vendor): NamedVendor => ({ vendor, text: word, how: 'topic' })),
    ];
  });
}

/** The vendors of a host name or of any domain above it. */
function getByHost(host: string, { byHost }: LookupIndex): IndexedVendor[] {
  const labels = host.split('.');
  return labels.flatMap((_, i) => byHost.get(labels.slice(i).join('.')) ?? []);
}

function getMisspelt(word: string, { byName }: LookupIndex): IndexedVendor[] {
  return [...byName]
    .filter(
      ([name]) =>
        name.length >= MIN_MISSPELT &&
        name.startsWith(word.charAt(0)) &&
        countEdits(name, word, 1) === 1,
    )
    .flatMap(([name, group]) => group.filter(({ words }) => words === name))
    .map(({ vendor }) => vendor);
}
