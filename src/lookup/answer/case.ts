import { EXTRA } from '../grades.ts';
import type { IndexedCode } from '../index/data.ts';
import type {
  Evidence,
  FieldEvidence,
  KeyEvidence,
  Match,
  MessageEvidence,
  NumberEvidence,
  OtherEvidence,
  VendorMention,
} from '../match/evidence.ts';
import type { Reading, ReadObject } from '../read/reading.ts';
import { getMentionGrade, getWorth } from './grade.ts';

/** In a text of so many characters, everything belongs together. */
const SHORT = 3000;

/** Everything that speaks for one code, the best of each kind. */
export interface Case {
  code: IndexedCode;
  link?: OtherEvidence;
  field?: FieldEvidence;
  number?: NumberEvidence;
  key?: KeyEvidence;
  message?: MessageEvidence;
  status?: OtherEvidence;
  /** The vendor, as the text names it. */
  mention: VendorMention | undefined;
  /** Lines on which anything speaks for it. */
  lines: Set<number>;
  /** Spots of the text that may mean it. */
  spots: Set<string>;
  /** Objects in a field of which it stands: there may be many on one line. */
  objects: Set<ReadObject>;
}

/** Groups what speaks for each code. `isTogether`: see {@link isShort}. */
export function makeCases({ evidence, mentions }: Match, isTogether: boolean): Case[] {
  const cases = new Map<IndexedCode, Case>();
  for (const item of evidence) {
    const { code } = item;
    let entry = cases.get(code);
    if (!entry) {
      entry = {
        code,
        mention: mentions.get(code.vendor),
        lines: new Set(),
        spots: new Set(),
        objects: new Set(),
      };
      cases.set(code, entry);
    }
    if (isBetter(item, entry[item.kind])) Object.assign(entry, { [item.kind]: item });
    const isPlaced = item.kind !== 'message' || item.how === 'whole';
    if (isPlaced && item.line > 0) entry.lines.add(item.line);
    if (item.spot !== undefined) entry.spots.add(item.spot);
    if (item.kind === 'field') entry.objects.add(item.object);
  }
  for (const entry of cases.values()) {
    if (entry.lines.size === 0 && entry.message) entry.lines.add(Math.max(1, entry.message.line));
    if (!isTogether && !isNear(entry)) entry.mention = undefined;
  }
  return [...cases.values()];
}

/** Whether a text is so short that a vendor's name anywhere in it belongs to any code in it. */
export function isShort({ text }: Reading): boolean {
  return text.length < SHORT;
}

/** Whether the vendor is named near to where its code may stand. */
function isNear({ mention, lines }: Case): boolean {
  return (
    mention?.lines.some(
      (named) => lines.has(named) || lines.has(named + 1) || lines.has(named + 2),
    ) ?? false
  );
}

/** Points of all that speaks for a code together. */
export function getPoints(entry: Case): number {
  const { link, field, number, key, message, status, mention } = entry;
  const get = (item: Evidence | undefined) => (item ? getWorth(item) : 0);
  const place = Math.max(get(link), get(field), get(number));
  const words = Math.max(get(key), get(message));
  const agreement = place > 0 && words > 0 ? EXTRA.agreement : 0;
  // A number that only stands about is nobody's, whoever is named.
  const isStray =
    number?.how === 'stray' && number.code.code.length < 5 && place === get(number) && words === 0;
  const named = mention && !isStray ? getMentionGrade(mention).points : 0;
  return place + words + agreement + named + get(status);
}

function isBetter(item: Evidence, before: Evidence | undefined): boolean {
  return !before || getWorth(item) > getWorth(before);
}
