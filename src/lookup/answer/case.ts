import { EXTRA, GRADES, LENGTH } from '../grades.ts';
import type { IndexedCode } from '../index/data.ts';
import type { Evidence, Match, VendorMention } from '../match/evidence.ts';
import type { Reading, ReadObject } from '../read/reading.ts';

/** In a text of so many characters, everything belongs together. */
const SHORT = 3000;

/** The best piece of each kind that speaks for a code. */
type Pieces = { [Kind in Evidence['kind']]?: Extract<Evidence, { kind: Kind }> };

/** Everything that speaks for one code. */
export interface Case extends Pieces {
  code: IndexedCode;
  /** The vendor, as the text names it. */
  mention: VendorMention | undefined;
  /** Lines on which anything speaks for it. */
  lines: Set<number>;
  /** Spots of the text that may mean it. */
  spots: Set<string>;
  /** Objects in a field of which it stands: there may be many on one line. */
  objects: Set<ReadObject>;
  /** Points of all that speaks for it together. */
  points: number;
}

/** The kinds, in the order in which their pieces are told. */
const KINDS = [
  'link',
  'printed',
  'field',
  'number',
  'key',
  'message',
  'status',
] as const satisfies Evidence['kind'][];

/** The pieces that speak for a code. */
export function getPieces(entry: Case): Evidence[] {
  return KINDS.flatMap((kind) => entry[kind] ?? []);
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
        points: 0,
      };
      cases.set(code, entry);
    }
    if (item.points > (entry[item.kind]?.points ?? -Infinity))
      Object.assign(entry, { [item.kind]: item });
    const isPlaced = item.kind !== 'message' || item.how === 'whole';
    if (isPlaced && item.line > 0) entry.lines.add(item.line);
    if (item.spot !== undefined) entry.spots.add(item.spot);
    if (item.kind === 'field') entry.objects.add(item.object);
  }
  for (const entry of cases.values()) {
    if (entry.lines.size === 0 && entry.message) entry.lines.add(Math.max(1, entry.message.line));
    if (!isTogether && !isNear(entry)) entry.mention = undefined;
    entry.points = getPoints(entry);
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

function getPoints(entry: Case): number {
  const { number, mention } = entry;
  let [place, words, apart] = [0, 0, 0];
  for (const { points, grade } of getPieces(entry)) {
    const { part } = GRADES[grade];
    if (part === 'place') place = Math.max(place, points);
    else if (part === 'words') words = Math.max(words, points);
    else apart += points;
  }
  const agreement = place > 0 && words > 0 ? EXTRA.agreement : 0;
  // A number that only stands about is nobody's, whoever is named.
  const isStray =
    number?.how === 'stray' &&
    number.code.code.length < LENGTH.long &&
    place === number.points &&
    words === 0;
  const named = mention && !isStray ? GRADES[mention.how].points : 0;
  return place + words + agreement + named + apart;
}
