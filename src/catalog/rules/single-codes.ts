import type { Rule } from './rule.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';

/** What a cell of a table had beside a code or in its place. */
interface Oddity {
  pattern: RegExp;
  message: string;
  /** What to write, from what the groups of the pattern found. */
  getFix: (...found: string[]) => string;
  /** Whether a vendor may call a code so. */
  isWarning?: true;
}

const ODDITIES: readonly Oddity[] = [
  {
    pattern: /^-?\d+(?:(?:\s*[,;]\s*|\s+(?:[/|&+]|and|or)\s+)-?\d+)+$/,
    message: 'Several codes stand in one entry, or a number with separators.',
    getFix: () => 'Write an entry for each code, and a number without separators: "1001".',
  },
  {
    pattern: /^(-?\d+)(?:\s*[-–—:]\s+|\s*\()(\p{L}\S.*?)\)?$/u,
    message: 'The code and its name or text stand in one.',
    getFix: (code, text) =>
      `Write code: "${code}", and below it key: or message: with ${JSON.stringify(text)}.`,
  },
  {
    pattern: /^(?!\d+$)[#("<>= ]*(\d{2,9})[)"*†¹²³+]*$/,
    message: 'The code has a sign beside its digits, as a table puts it there.',
    getFix: (digits) => `If programs send the digits alone, write "${digits}".`,
    isWarning: true,
  },
  {
    pattern: /^\d(?:\.\d+)?E\+\d+$/,
    message: 'The code is a number as spreadsheets shorten it.',
    getFix: (code) => `Look it up in the document; it may be "${Number(code)}".`,
  },
  {
    pattern: new RegExp(`^(?:\\d{1,2}-${MONTH}|${MONTH}-\\d\\d)$`),
    message: 'The code looks like a date that a spreadsheet made of it.',
    getFix: () => 'Look it up in the document: "1-2" becomes 01-Feb.',
    isWarning: true,
  },
  {
    pattern: /^(\d{2,9})\s*(?:-|–|\.\.\.?|…|to)\s*(\d{2,9})$/,
    message: 'The code looks like a range of codes.',
    getFix: (from, to) => `If it is one, write in vendor.yaml: ${formatFallback(from, to)}`,
    isWarning: true,
  },
  {
    pattern: /^([1-9])[xX]{2}$/,
    message: 'The code looks like a class of codes.',
    getFix: (digit) =>
      `If it is one, write in vendor.yaml: ${formatFallback(`${digit}00`, `${digit}99`)}`,
    isWarning: true,
  },
];

function formatFallback(from = '', to = ''): string {
  return `fallback: [{ from: "${from}", to: "${to}", says: … }]`;
}

/** An entry is about one code, as programs send it. */
export const singleCodes: Rule = {
  name: 'single-codes',
  description: 'A code is one code, without its name, and not what a spreadsheet made of it.',
  check({ readings }, report) {
    for (const { codes } of readings) {
      for (const { index, data } of codes.entries) {
        const [oddity, ...found] = findOddity(data.code ?? '') ?? [];
        if (!oddity) continue;
        const tell = oddity.isWarning ? report.warn : report;
        tell(codes.yaml, [index, 'code'], oddity.message, oddity.getFix(...found));
      }
    }
  },
};

/** Whether a text can be no code, so that nothing is to be asked of the entry but to correct it. */
export function isNoCode(code: string): boolean {
  const [oddity] = findOddity(code) ?? [];
  return oddity !== undefined && !oddity.isWarning;
}

function findOddity(code: string): [Oddity, ...found: string[]] | undefined {
  for (const oddity of ODDITIES) {
    const [whole, ...groups] = oddity.pattern.exec(code) ?? [];
    if (whole === undefined) continue;
    // A range goes upwards: 40-10 is a name of something.
    if (Number(groups[0]) >= Number(groups[1])) continue;
    return [oddity, ...(groups.length > 0 ? groups : [whole])];
  }
  return undefined;
}
