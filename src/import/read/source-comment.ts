/** Parts a line into its code and what its comment says, and tells whether the comment goes on. */
export function splitComment(source: string, isInside: boolean) {
  const line = source.trim();
  if (isInside) {
    const end = line.indexOf('*/');
    const said = end === -1 ? line : line.slice(0, end);
    const code = end === -1 ? '' : line.slice(end + 2).trim();
    return { code, comment: cleanComment(said), isOpen: end === -1 };
  }
  const start = findComment(line);
  if (start === -1) return { code: line, comment: '', isOpen: false };
  const code = line.slice(0, start).trim();
  const said = line.slice(start);
  const end = said.indexOf('*/');
  const isBlock = said.startsWith('/*');
  const rest = isBlock && end !== -1 ? said.slice(end + 2).trim() : '';
  return {
    code: [code, rest].filter(Boolean).join(' '),
    comment: cleanComment(isBlock && end !== -1 ? said.slice(0, end) : said),
    isOpen: isBlock && end === -1,
  };
}

/** Where a comment begins outside of quotes; a `#` begins one only before a blank, or at the very beginning. */
function findComment(line: string): number {
  let quote = '';
  for (let i = 0; i < line.length; i++) {
    const sign = line.charAt(i);
    if (quote !== '') {
      if (sign === '\\') i++;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (line.startsWith('/*', i) || line.startsWith('//', i)) return i;
    else if (sign === '#' && /^#(?:\s|$)/.test(line.slice(i)) && !/^#\s*define\b/.test(line))
      return i;
  }
  return -1;
}

function cleanComment(text: string): string {
  return text
    .replace(/^(?:\/\*+<?|\/\/[/!]?<?|#+|\*+)\s?/, '')
    .replace(/\*{0,3}\/?$/, '')
    .trim();
}
