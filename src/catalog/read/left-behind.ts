/** Names of what programs leave beside a file: what is open, another version, pictures of a folder. */
const LEFT = /^~\$|^#|~$|\.(?:orig|rej|bak|swp|tmp)$|^(?:Thumbs\.db|desktop\.ini)$/i;

/** Names that systems and browsers give to copies: `042 copy.md`, `042 - Kopie (2).md`, `042 (1).md`. */
const COPY = /^(?<stem>.+?) (?:copy(?: \d+)?|- \p{L}+(?: \(\d+\))?|\(\d+\))(?<ending>\.\w+)$/iu;

/** What to do with a file that nobody meant to put there, by its name; undefined for any other. */
export function getLeftFix(name: string): string | undefined {
  if (LEFT.test(name)) return 'A program has left it there: remove it.';
  const { stem, ending } = COPY.exec(name)?.groups ?? {};
  if (stem === undefined) return undefined;
  return `It looks like a copy of ${stem}${ending}: keep one of the two, with that name.`;
}
