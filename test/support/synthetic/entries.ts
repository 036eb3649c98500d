import type { CodeData } from '../../../src/schemas/code.ts';
import { HTTP_STATUSES, makeSymbol } from './codes.ts';
import type { Profile } from './profile.ts';
import { makeDescription, makeText } from './texts.ts';
import type { Text } from './texts.ts';

/** How often another code is drawn before a long number ends the search. */
const MAX_DRAWS = 12;

/** Makes the codes of one vendor, no two alike. */
export function makeEntries(profile: Profile, size: number): CodeData[] {
  const used = new Set<string>();
  const usedKeys = new Set<string>();
  const entries = Array.from({ length: size }, () => {
    const text = makeText(profile.random, profile.style);
    const code = makeCode(profile, text, used);
    used.add(code);
    return makeEntry(profile, { code, text, usedKeys });
  });
  return addSections(profile, sortEntries(entries));
}

function makeCode(profile: Profile, { topics }: Text, used: ReadonlySet<string>): string {
  const { random, schemes, shape, ownsCode } = profile;
  const isFree = (code: string) => !used.has(code) && !ownsCode(code);
  if (used.size === 0 && shape?.type === 'number' && isFree('0')) return '0';
  for (let i = 0; i < MAX_DRAWS; i++) {
    const scheme = random.chance(0.6) ? schemes[0] : random.pick(schemes);
    const code = scheme?.(random, topics) ?? '';
    if (isFree(code)) return code;
  }
  for (;;) {
    const code = String(random.between(10_000_000, 99_999_999));
    if (isFree(code)) return code;
  }
}

function makeEntry(
  { random, style, says, hasKeys, httpShare }: Profile,
  { code, text, usedKeys }: { code: string; text: Text; usedKeys: Set<string> },
): CodeData {
  const isSuccess = isZero(code);
  const { message, placeholders, topics } = isSuccess ? makeText(random, style, true) : text;
  const key = makeSymbol(random, topics);
  const isOwn = key.includes('_') && key !== code && !style.isTaken(key) && !usedKeys.has(key);
  usedKeys.add(key);
  const hasMessage = says !== 'description';
  return {
    code,
    ...(hasKeys && isOwn && { key }),
    ...(hasMessage && { message }),
    ...(hasMessage && placeholders.length > 0 && { placeholders }),
    ...(says !== 'message' && { description: makeDescription(random, style) }),
    ...(!isSuccess &&
      random.chance(httpShare) && { http: getStatus(code, random.pick(HTTP_STATUSES)) }),
    status: 'active',
  };
}

/** Whether a code says that all is well: `0`, `000`. */
export function isZero(code: string): boolean {
  return /^0+$/.test(code);
}

function getStatus(code: string, other: number): number {
  return HTTP_STATUSES.includes(Number(code)) ? Number(code) : other;
}

/** In the order of the numbers, where all codes are numbers. */
function sortEntries(entries: CodeData[]): CodeData[] {
  const areNumbers = entries.every(({ code }) => /^-?\d+$/.test(code));
  return areNumbers ? entries.toSorted((a, b) => Number(a.code) - Number(b.code)) : entries;
}

/** Divides the codes among the sections, as many as there are; none stays empty. */
function addSections({ sectionCount, trade }: Profile, entries: CodeData[]): CodeData[] {
  if (sectionCount === 0) return entries;
  const count = Math.min(sectionCount, entries.length);
  return entries.map(({ code, ...entry }, i) => {
    const section = trade.nouns[Math.floor((i * count) / entries.length)] ?? '';
    return { code, section, ...entry };
  });
}
