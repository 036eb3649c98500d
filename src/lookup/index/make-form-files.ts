import { addToCount, groupBy } from '../../text/groups.ts';
import { isStockWord } from '../words/stock-words.ts';
import type { LookupData, PrintedForm, Printer } from './data.ts';
import { getFormWords } from './form-words.ts';
import { LOOSE_FORMS } from './files.ts';
import type { FormShard, FormTable } from './files.ts';

/** Characters of JSON in a shard of forms, unless the forms of one word have more. */
const LENGTH = 9_000;

/** What a word that any failure is told with adds to the number of forms that have it. */
const STOCK = 1_000;

/** A form, and how its catalog prints. */
interface Placed {
  printer: Printer;
  form: PrintedForm;
}

/**
 * Deals the forms out to shards by one word of each, the one that fewest texts have: a text asks only for
 * the shards of its own words. Forms that have no word are in a shard for themselves.
 */
export function makeFormFiles({ printers = [], codes }: LookupData): {
  table: FormTable;
  shards: ReadonlyMap<string, FormShard>;
} {
  const all = printers.flatMap((printer) =>
    printer.forms.map((form): Placed => ({ printer, form })),
  );
  const getRarity = makeRarity(all);
  const groups = groupBy(all, ({ form }) => getTrigger(form, getRarity));
  const loose = groups.get(undefined) ?? [];
  const words = [...groups.keys()].filter((word) => word !== undefined);
  // The words that most texts have are together: a text asks for that shard once.
  const order = words.toSorted(
    (a, b) =>
      Math.floor(getRarity(b) / STOCK) - Math.floor(getRarity(a) / STOCK) ||
      getPlace(groups.get(a)) - getPlace(groups.get(b)),
  );
  const parts = cutWords(order, (word) => groups.get(word) ?? []);
  return {
    table: {
      words: parts.map((part) => part.join(' ')),
      ...(loose.length > 0 && { loose: narrow(loose, codes) }),
    },
    shards: new Map([
      ...parts.map((part, i): [string, FormShard] => [
        `form-${i}`,
        makeShard(part.flatMap((word) => groups.get(word) ?? [])),
      ]),
      ...(loose.length > 0 ? [[LOOSE_FORMS, makeShard(loose)] as const] : []),
    ]),
  };
}

/** How many forms have a word, and much more where any failure is told with it. */
function makeRarity(all: readonly Placed[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { form } of all) for (const word of getFormWords(form.form)) addToCount(counts, word);
  return (word) => (counts.get(word) ?? 0) + (isStockWord(word) || word.length < 3 ? STOCK : 0);
}

/** The word by which a form is asked for. */
function getTrigger({ form }: PrintedForm, getRarity: (word: string) => number) {
  const words = getFormWords(form);
  return words.toSorted((a, b) => getRarity(a) - getRarity(b) || b.length - a.length)[0];
}

function getPlace(placed: readonly Placed[] = []): number {
  return placed[0]?.form.at ?? 0;
}

function cutWords(words: readonly string[], getForms: (word: string) => readonly Placed[]) {
  const parts: string[][] = [];
  let length = Infinity;
  for (const word of words) {
    const size = JSON.stringify(getForms(word).map(({ form }) => form)).length;
    if (length + size > LENGTH) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(word);
    length += size;
  }
  return parts;
}

/** The forms, but with a hole for a number where all codes of the catalog are numbers. */
function narrow(loose: readonly Placed[], codes: LookupData['codes']): string[] {
  const others = new Set(
    codes.filter(({ code }) => !/^[-+]?\d+$/.test(code)).map(({ vendor }) => vendor),
  );
  const forms = loose.map(({ printer: { vendor, numbering }, form: { form } }) =>
    others.has(vendor) || numbering?.base === 16 ? form : form.replaceAll('{code}', '{n}'),
  );
  return [...new Set(forms)];
}

function makeShard(placed: readonly Placed[]): FormShard {
  const groups = groupBy(placed, ({ printer }) => printer);
  return [...groups].map(([{ phrases, ...printer }, own]) => {
    const forms = own.map(({ form }) => form);
    const isOfPhrases = phrases && forms.some(({ form }) => form.includes('{phrase}'));
    return { ...printer, ...(isOfPhrases && { phrases }), forms };
  });
}
