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
import type { ReadObject } from '../read/reading.ts';

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

/** Groups what speaks for each code. */
export function makeCases({ evidence, mentions }: Match, isShort: boolean): Case[] {
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
    if (!isShort && !isNear(entry)) entry.mention = undefined;
  }
  return [...cases.values()];
}

/** Whether the vendor is named near to where its code may stand. */
function isNear({ mention, lines }: Case): boolean {
  return (
    mention?.lines.some(
      (named) => lines.has(named) || lines.has(named + 1) || lines.has(named + 2),
    ) ?? false
  );
}

/** Points of all that speaks for a code together; what is below `MIN_POINTS` is no answer. */
export function getPoints(entry: Case): number {
  const { field, number, key, message, mention } = entry;
  const own = [entry.link, field, number, key, message, entry.status].map((item) =>
    item ? getWorth(item) : 0,
  );
  const place = Math.max(own[0] ?? 0, own[1] ?? 0, own[2] ?? 0);
  const words = Math.max(own[3] ?? 0, own[4] ?? 0);
  const agreement = place > 0 && words > 0 ? 10 : 0;
  // A number that only stands about is nobody's, whoever is named.
  const isStray =
    number?.how === 'stray' && number.code.code.length < 5 && place === own[2] && words === 0;
  const named =
    mention && !isStray ? { name: 28, host: 24, misspelt: 18, topic: 16 }[mention.how] : 0;
  return place + words + agreement + named + (own[5] ?? 0);
}

export const MIN_POINTS = 20;

function isBetter(item: Evidence, before: Evidence | undefined): boolean {
  return !before || getWorth(item) > getWorth(before);
}

/** What one piece of evidence is worth. The steps matter, not the figures. */
export function getWorth(item: Evidence): number {
  switch (item.kind) {
    case 'link':
      return 100;
    case 'status':
      return 30;
    case 'field':
      return getFieldWorth(item);
    case 'number':
      return getNumberWorth(item);
    case 'key':
      return item.isWhole ? 30 + 10 * Math.min(item.words, 3) : 16 + 6 * Math.min(item.words, 4);
    case 'message':
      return getMessageWorth(item);
  }
}

function getNumberWorth({ how, isUnique, code: { code } }: NumberEvidence): number {
  const length = getLengthWorth(code) + (isUnique && how === 'named' ? 4 : 0);
  return { alone: 30 + length, named: 18 + length, loose: 6 + length / 2, stray: 2 + length / 2 }[
    how
  ];
}

function getFieldWorth({
  isExact,
  vendors,
  siblings,
  strangers,
  code,
  isSample,
}: FieldEvidence): number {
  const beside = (isSample ? 6 : 0) + Math.min(siblings.length, 3) * 5 - Math.min(strangers, 4) * 2;
  const name = isExact ? (vendors === 1 ? 50 : 24) : vendors === 1 ? 28 : 18;
  return name + beside + getLengthWorth(code.code);
}

/** A long code is hardly there by chance. */
function getLengthWorth(code: string): number {
  return code.length < 4 ? 0 : code.length < 5 ? 4 : 14;
}

function getMessageWorth({ how, share, weight, coverage, isExact }: MessageEvidence): number {
  const exact = isExact ? 3 : 0;
  const told = Math.min(1, weight / 1.8);
  switch (how) {
    case 'whole':
      return exact + 11 + 24 * told * share + 10 * coverage;
    case 'part':
      return exact + 4 + 18 * told * Math.sqrt(share) + 18 * coverage;
    case 'words':
      return 4 + 30 * share * Math.min(1, weight / 1.3);
  }
}
