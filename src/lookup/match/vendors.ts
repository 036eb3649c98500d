import { countEdits } from '../../text/edits.ts';
import { getWords } from '../../text/words.ts';
import type { IndexedVendor } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import { readHosts } from '../read/links.ts';
import type { Reading } from '../read/reading.ts';
import { MIN_MISSPELT, romanizeWord } from '../words/words.ts';
import type { VendorMention } from './evidence.ts';

/** In a longer text than this, in words, or in data a standard is not what it is about, and nothing is misspelt. */
const MAX_SHORT = 12;

/** Finds the vendors that a text names: by name or alias, with a slip of the finger, by a domain. */
export function matchVendors(reading: Reading, index: LookupIndex): Map<string, VendorMention> {
  const found = new Map<string, VendorMention>();
  const seen = new Map<string, Mention[]>();
  const isTyped = reading.objects.every(({ isEnclosed }) => !isEnclosed);
  const isShort =
    isTyped && reading.text.length < MAX_SHORT * 20 && getWords(reading.text).length <= MAX_SHORT;
  for (const { text, line, object } of reading.passages) {
    if (object) continue;
    // The lines of a log differ in their numbers, mostly.
    const id = isShort ? text : text.replace(/\d+/g, '0');
    const mentions = seen.get(id) ?? matchLine(text, isShort, index);
    seen.set(id, mentions);
    for (const { vendor, ...mention } of mentions) {
      const known = found.get(vendor.id);
      if (known) known.lines.push(line);
      else found.set(vendor.id, { vendor, ...mention, lines: [line] });
    }
  }
  return found;
}

type Mention = Omit<VendorMention, 'lines'>;

function matchLine(text: string, isShort: boolean, index: LookupIndex): Mention[] {
  // `HYPER14` names Hyper too.
  const words = getWords(text).map((word) => romanizeWord(word).replace(/(?<=\p{L}{3})\d+$/u, ''));
  const joined = words.flatMap((word, i) =>
    // `e-tims`, `cao liao`: a name that was taken apart.
    (isShort ? (index.byName.get(word + (words[i + 1] ?? '')) ?? []) : [])
      .filter((name) => name.words === word + (words[i + 1] ?? '') && words[i + 1] !== undefined)
      .map(({ vendor, name }): Mention => ({ vendor, text: name, how: 'name' })),
  );
  const named = words.flatMap((word, i) =>
    (index.byName.get(word) ?? [])
      .filter(
        ({ words: wanted }) =>
          wanted === word || words.slice(i, i + wanted.split(' ').length).join(' ') === wanted,
      )
      .map(({ vendor, name }): Mention => ({ vendor, text: name, how: 'name' })),
  );
  const hosted = [...readHosts(text)].flatMap((host) =>
    getByHost(host, index).map((vendor): Mention => ({ vendor, text: host, how: 'host' })),
  );
  const inRuns = index.notSpaced
    .filter(({ name }) => text.includes(name))
    .map(({ vendor, name }): Mention => ({ vendor, text: name, how: 'name' }));
  const all = [...named, ...joined, ...hosted, ...inRuns].filter(
    ({ vendor, how }) => !vendor.isStandard || (isShort && how === 'name'),
  );
  return isShort ? [...all, ...matchLoosely(words, index)] : all;
}

/** Names with a slip of the finger, and single words out of names. */
function matchLoosely(words: readonly string[], index: LookupIndex): Mention[] {
  return words.flatMap((word): Mention[] => {
    const isMisspelt = word.length >= MIN_MISSPELT && !index.byName.has(word);
    const meant = isMisspelt ? getMisspelt(word, index) : [];
    const topics = index.byTopic.get(word) ?? [];
    return [
      ...meant.map((vendor): Mention => ({ vendor, text: word, how: 'misspelt' })),
      ...topics.map((vendor): Mention => ({ vendor, text: word, how: 'topic' })),
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
