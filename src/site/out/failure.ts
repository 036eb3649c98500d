/** What the system says of a disk, and what that means. */
const CAUSES: readonly [RegExp, string][] = [
  [/\b(?:ENOSPC|EDQUOT)\b|no space left|quota exceeded/i, 'The disk is full.'],
  [/\bEROFS\b|read-only file system/i, 'The disk is read-only.'],
  [/\b(?:EACCES|EPERM)\b|permission denied/i, 'You may not write there.'],
  [/\b(?:EMFILE|ENFILE)\b|too many open files/i, 'Too many files are open.'],
];

/** Says in a line why a build failed, as far as the error or one behind it tells. */
export function describeFailure(error: unknown): string {
  const texts = getTexts(error);
  const lines = texts.flatMap((text) => text.split('\n'));
  for (const [sign, cause] of CAUSES) {
    const line = lines.find((text) => sign.test(text));
    if (line !== undefined) return `${cause} ${line.trim()}`;
  }
  return texts[0] ?? '';
}

/** What an error says, and then what those say that it came of. */
function getTexts(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const inner = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  const causes = error.cause === undefined ? inner : [error.cause, ...inner];
  return [error.message, ...causes.flatMap(getTexts)];
}
