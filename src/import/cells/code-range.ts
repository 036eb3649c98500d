/** A class of codes: from and to, or a pattern as `fallback` in vendor.yaml has it. */
export type CodeRange = { from: string; to: string } | { pattern: string } | { open: true };

const BETWEEN =
  /^(?<from>[-+]?\d{1,12})(?:\s*(?:-|–|—|―|~|〜|～|∼|\.{2,3}|…|⋯)\s*|\s+(?:to|through|thru|until|bis|до|至|から|a|à|até|hasta)\s+)(?<to>[-+]?\d{1,12})$/iu;

/** `E200-E299`: the same letters on both sides, and as many digits. */
const LETTERED =
  /^(?<stem>[A-Z]{1,12}[-_]?)(?<from>\d{1,9})\s*(?:-|–|—|―|~|〜|～|∼|\.{2,3}|…|⋯|\s(?:to|through|thru|until|bis)\s)\s*\k<stem>(?<to>\d{1,9})$/u;

/** `4xx`, `1***`, `23???`. */
const PATTERN = /^(?<stem>[A-Z]{0,6}[-_]?\d{1,8})(?<open>[xX]{1,6}|\*{1,6}|\?{1,6}|_{2,6}|#{2,6})$/;

const OPEN =
  /^(?:(?:[<>≤≥]=?|above|over|from|below|under|ab|über|unter)\s*[-+]?\d{1,12}|[-+]?\d{1,12}\s*(?:\+|(?:and|or)\s+(?:above|higher|more|below|less|over|up)|이상|이하|以上|以下))$/iu;

/** The class that a cell names instead of a code: `400-499`, `4xx`, `≥ 500`. */
export function readRange(text: string): CodeRange | undefined {
  const { from, to } = BETWEEN.exec(text)?.groups ?? {};
  if (from !== undefined && to !== undefined) return isUpward(from, to) ? { from, to } : undefined;
  const lettered = LETTERED.exec(text)?.groups;
  if (lettered) return readLettered(lettered);
  const { stem, open } = isWhole(text) ? {} : (PATTERN.exec(text)?.groups ?? {});
  if (stem !== undefined && open !== undefined)
    return { pattern: stem + '?'.repeat(open.length === 1 && /[*]/.test(open) ? 1 : open.length) };
  return OPEN.test(text) ? { open: true } : undefined;
}

/** `2201X` is one of five signs, as those of SQL are. */
function isWhole(text: string): boolean {
  return /^\d{4}X$/.test(text);
}

function readLettered(groups: Record<string, string | undefined>): CodeRange | undefined {
  const { stem = '', from = '', to = '' } = groups;
  const isRange = from.length === to.length && Number(from) < Number(to);
  return isRange ? { from: stem + from, to: stem + to } : undefined;
}

/** `100-1` is a code with a part, and no class; below zero, classes go downward too. */
function isUpward(from: string, to: string): boolean {
  const [first, last] = [Number(from), Number(to)];
  return first < last || (first < 0 && last < first);
}

/** What to do with a class of codes, which has no entry of its own. */
export function describeRange(range: CodeRange, says: string): string {
  if ('open' in range)
    return 'a class of codes without an end, which has no entry; where its end is known, write it as `fallback` in vendor.yaml';
  const fields =
    'pattern' in range
      ? `pattern: ${JSON.stringify(range.pattern)}`
      : `from: ${JSON.stringify(range.from)}, to: ${JSON.stringify(range.to)}`;
  return `a class of codes, which has no entry; in vendor.yaml it is an item of \`fallback\`: { ${fields}, says: ${JSON.stringify(says)} }`;
}
