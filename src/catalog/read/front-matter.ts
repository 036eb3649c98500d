import type { SyntaxProblem } from './yaml-lookalikes.ts';

const NO_FRONT_MATTER: SyntaxProblem = {
  offset: 0,
  message: 'The note has no front matter.',
  fix: 'Begin the note with three lines: "---", "title: …", "---".',
};

const LINE = 'Write a line of three hyphens there, and nothing else: ---';

/** Says why a note does not begin with front matter. */
export function describeOpening(text: string): SyntaxProblem {
  const above = /^(?:[^\S\n]*\n)*[^\S\n]*(?=---[^\S\n]*\n)/.exec(text)?.[0] ?? '';
  if (above !== '') {
    const message = 'Something stands above the front matter, which must begin the file.';
    const edit = { start: 0, end: above.length, text: '' };
    return { offset: 0, message, fix: 'Remove the blanks and lines above "---".', edit };
  }
  const line = text.slice(0, Math.max(text.indexOf('\n'), 0));
  if (/^(?:-{2,}|[—–=+]+)[^\S\n]*$/.test(line)) {
    const message = `The front matter begins with ${JSON.stringify(line)}, not with three hyphens.`;
    const edit = { start: 0, end: line.length, text: '---' };
    return { offset: 0, message, fix: LINE, edit };
  }
  const later = /\n---\n\w+:/.exec(text);
  if (later) {
    const message = 'The front matter must begin the file; it begins here.';
    return { offset: later.index + 1, message, fix: 'Move what stands above it below it.' };
  }
  return NO_FRONT_MATTER;
}

/** Says where front matter was meant to be closed. */
export function describeClosing(text: string): SyntaxProblem {
  const message = 'The front matter is not closed.';
  const almost = /^(?:---[^\S\n]+|-{4,}[^\S\n]*|--[^\S\n]*|\.{3}|[—–+=]+[^\S\n]*)$/m.exec(
    text.slice(4),
  );
  if (almost) {
    const offset = 4 + almost.index;
    const edit = { start: offset, end: offset + almost[0].length, text: '---' };
    const what = `${JSON.stringify(almost[0])} does not close it.`;
    return { offset, message: `${message.slice(0, -1)}: ${what}`, fix: LINE, edit };
  }
  // A heading begins the text; a comment in front matter has no second sign.
  const heading = /^##/m.exec(text);
  const fix = heading ? 'End it with a line "---" above this one.' : 'End it with a line "---".';
  return { offset: heading?.index ?? 0, message, fix };
}
